import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `new DIR --title T`.
  static let new = Command.session(
    Grammar(
      "new", summary: "make a case in a folder of its own",
      places: [Place("folder", Slot("DIR", topic: "file", meaning: "the folder to make"))],
      options: newOptions, examples: [#"new Cases/bpjs-2021 --title "Dugaan kebocoran data BPJS""#]),
    writes: .always
  ) { session, invocation in
    guard let folder = invocation.binding("folder"), let kind = Kinds.named(Case.word) else {
      return Outcome()
    }
    guard invocation.text("title") != nil else {
      throw Problem.mistyped(
        "--title is missing: what the case is called", at: invocation.end..<invocation.end,
        hint: "`new \(Quoting.word(folder.text)) --title \"…\"`")
    }
    let zones = session.surroundings.zones
    let desk = EntryDesk(
      try ModelReading([], zones: zones), zone: zones("Asia/Jakarta") ?? .jakarta,
      now: session.keyboardTime, zones: zones)
    var editor = RecordEditor(kind, at: desk)
    try editor.take(invocation.bindings.filter { $0.source == .option && $0.name != "why" })
    var body = editor.body
    guard body["title"] != nil, !folder.text.isEmpty else {
      let empty = folder.text.isEmpty ? folder : invocation.binding("title") ?? folder
      throw Problem.mistyped("it says nothing", at: empty.span)
    }
    body["zone"] = body["zone"] ?? .text("Asia/Jakarta")
    body["language"] = body["language"] ?? .text(Language.indonesian.rawValue)
    let path = session.folders.absolute(folder.text)
    try Casebook.make(
      in: path, body, command: newCommand(invocation, path), why: invocation.text("why"),
      session.surroundings)
    try session.open(path)
    return .lines([folder.text])
  }

  private static var newOptions: [Option] {
    let fields = Kinds.named(Case.word)?.fields ?? []
    let names: Set<Name> = ["title", "reference", "summary", "zone", "language", "tlp", "tags"]
    return fields.filter { names.contains($0.name) }.map { field in
      Option(
        field.name, field.slot, short: field.name == "language" ? "lang" : nil,
        isMany: field.shape.isMany, allowsTranslation: field.shape.isProse)
    } + [.why]
  }

  /// The words as the ledger keeps them: the case by its name, without the folders above it.
  private static func newCommand(_ invocation: Invocation, _ path: String) -> String {
    var words = ["new", String(path.split(separator: "/").last ?? "case")]
    for binding in invocation.bindings where binding.source == .option && binding.name != "why" {
      let language = binding.language.map { ".\($0.rawValue)" } ?? ""
      words += ["--\(binding.name)\(language)", binding.text]
    }
    return Quoting.line(words)
  }

  /// `open CASE`.
  static let open = Command.session(
    Grammar(
      "open", summary: "open a case",
      places: [Place("case", Slot("CASE", topic: "case", meaning: "a case's name or folder"))],
      examples: ["open bpjs-2021"])
  ) { session, invocation in
    guard let name = invocation.binding("case") else { return Outcome() }
    do {
      let casebook = try session.open(try session.folders.find(name.text))
      return try casebook.read { reading in
        .note(
          "\(try reading.theCase[Case.title] ?? casebook.name), \(reading.head.entry) entr\(reading.head.entry == 1 ? "y" : "ies")."
        )
      }
    } catch let problem as Problem { throw problem.at(name.span) }
  }

  /// `cases`.
  static let cases = Command.session(
    Grammar(
      "cases", summary: "list the cases",
      details: """
        Those in the folder you are in and in ./Cases, or in the data folder where there is no \
        ./Cases; where KRONOLOGI_CASES names a folder, those in it alone.
        """,
      options: [.json, .plain], examples: ["cases"]),
    inScripts: true
  ) { session, invocation in
    let rows = session.folders.all().map { name, path in
      (name, path, CaseRow(path, session.surroundings))
    }
    if invocation.has("json") {
      return .json(
        .list(
          rows.map { name, path, glance in
            .object([
              "name": .text(name), "path": .text(path), "title": .text(glance.title),
              "entries": .count(glance.entries),
            ])
          }))
    }
    let table = Table(
      ["case", "entries", "title"],
      rows.map { name, _, glance in
        [Ink(name, .head), Ink(String(glance.entries), .id), Ink(glance.title)]
      })
    let folders = session.folders
    let places = folders.isRootSet ? folders.root : "\(folders.here), nor under \(folders.root)"
    let hint = rows.isEmpty ? ["No cases under \(places)."] : []
    let screen = invocation.has("plain") ? session.screen.plain : session.screen
    let lines = table.lines(columns: screen.tableColumns).map { screen.paint($0) }
    return .lines(lines, notices: hint)
  }
}

/// What `cases` shows of one.
private struct CaseRow {
  var title = ""
  var entries = 0

  init(_ path: String, _ surroundings: Surroundings) {
    guard let casebook = try? Casebook(opening: path, surroundings, say: { _ in }) else {
      title = "(can't be read)"
      return
    }
    entries = casebook.head.entry
    title = (try? casebook.read { try $0.theCase[Case.title] }) ?? ""
  }
}
