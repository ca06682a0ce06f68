import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `add KIND …`.
  static func add(_ kind: Kind) -> Command {
    .writing(kind.adding) { desk in try desk.add(kind) }
  }

  /// `note ID TEXT`, which is `add note TEXT ID`.
  static let note = Command.writing(
    Grammar(
      "note", summary: "log a remark on a record",
      places: [.record, Place("text", Slot("TEXT", meaning: "the remark"), isText: true)],
      options: Option.writing, examples: [#"note E12 "Tanyakan lagi kepada Humas.""#])
  ) { desk in
    guard let kind = Kinds.named(Note.word), let id = desk.invocation.binding("id") else { return }
    let target = try desk.record(id)
    var body: JSONObject = ["on": .texts([target.id.text])]
    body["text"] = desk.invocation.text("text").map { .text($0) }
    _ = try desk.transaction.create(kind, body)
  }
}

extension WritingDesk {
  /// The living record that a binding names; what is wrong is said at its place.
  func record(_ binding: Binding, kinds: [String] = []) throws -> Record {
    do { return try entry.record(binding.text, kinds: kinds) } catch let problem as Problem {
      throw problem.at(binding.textSpan)
    }
  }

  fileprivate func add(_ kind: Kind) throws {
    let desk = try entry
    var editor = RecordEditor(kind, at: desk)
    var bindings = invocation.bindings
    if let standing = session.standing {
      bindings += try standing.filling(bindings, of: kind, at: desk)
    }
    try editor.take(bindings)
    if kind.word == Custody.word { try stamp(&editor) }
    try editor.checkRequired(invocation.end)
    session.warn(editor.warnings)
    let record = try transaction.create(kind, editor.body)
    if kind.word == Actor.word { try addPost(of: record) }
  }

  /// `--post P --of @b`: the post is a link of its own, made in the same act.
  private func addPost(of actor: Record) throws {
    guard let post = invocation.binding("post") else {
      if let of = invocation.binding("of") {
        throw Problem.mistyped("--of wants --post", at: of.span)
      }
      return
    }
    guard let of = invocation.binding("of"), let kind = Kinds.named(Link.word) else {
      throw Problem.mistyped("--post wants --of: for whom the post is held", at: post.span)
    }
    var link = Record(id: "", kind: Link.word)
    link[Link.from] = actor.id
    link[Link.relation] = Link.holdsPost
    link[Link.to] = try record(of).id
    link[Link.post] = post.text
    var translations = JSONObject()
    for binding in invocation.bindings where binding.name == "post" {
      guard let language = binding.language else { continue }
      translations[Name("post.\(language.rawValue)")] = .text(binding.text)
    }
    if !translations.isEmpty { link[Common.translations] = translations }
    _ = try transaction.create(kind, link.body)
  }
}
