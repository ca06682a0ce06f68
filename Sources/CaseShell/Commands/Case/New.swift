import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `new DIR --title T`.
  static let new = Command.session(
    Grammar(
      "new", summary: "make a case in a folder of its own",
      details: """
        --from BAG goes on with the case that a bag holds: the same ledger, the same evidence, each \
        compared with its digest; what is added then stands on the same chain. A case should go on \
        in one place: two that go on from one bag are two cases from then on.
        """,
      places: [Place("folder", Slot("DIR", topic: "file", meaning: "the folder to make"))],
      options: newOptions, examples: [#"new Cases/bpjs-2021 --title "Dugaan kebocoran data BPJS""#]),
    writes: .always
  ) { session, invocation in
    guard let folder = invocation.binding("folder"), let kind = Kinds.named(Case.word) else {
      return Outcome()
    }
    if let bag = invocation.binding("from") {
      return try session.goOn(in: folder, from: bag, invocation)
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
    } + [
      Option(
        "from", Slot("BAG", topic: "file"), meaning: "go on with the case in a bag; nothing else"),
      .why,
    ]
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
        let title = try reading.theCase[Case.title] ?? casebook.name
        let count = reading.head.entry == 1 ? "1 entry" : "\(reading.head.entry) entries"
        let bag = "A bag is only read; `new DIR --from BAG` goes on with its case."
        return Outcome(notices: ["\(title), \(count)."] + (casebook.isBag ? [bag] : []))
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

extension Session {
  /// `new DIR --from BAG`.
  fileprivate func goOn(
    in folder: Binding, from bag: Binding, _ invocation: Invocation
  ) throws -> Outcome {
    if let other = invocation.bindings.first(where: { !["folder", "from"].contains($0.name) }) {
      throw Problem.mistyped(
        "--\(other.name) belongs to a new case, and the one in a bag is there already",
        at: other.span, hint: "`edit case` changes it afterwards")
    }
    let path = folders.absolute(folder.text)
    let (head, files) = try Casebook.make(in: path, from: home(of: bag), progress: progress)
    try open(path)
    let count = head.entry == 1 ? "1 entry" : "\(head.entry) entries"
    return .lines(
      [folder.text],
      notices: [
        "\(count) and \(files == 1 ? "1 file" : "\(files) files") taken over; what you add follows them."
      ])
  }
}

extension Session {
  /// The bag that is named.
  private func home(of bag: Binding) throws -> CaseHome {
    do {
      let home = CaseHome(try folders.find(bag.text))
      if home.isBag { return home }
      throw Problem.refused(
        "\(bag.text) is no bag",
        hint: "`export bag DIR` packs a case, and `new` can go on from there")
    } catch let problem as Problem { throw problem.at(bag.textSpan) }
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
