import CommandLanguage
import Groundwork

/// A small made-up language that shows every feature of grammars.
enum Sample {
  static let grammars = Grammars([addEvent, addClaim, addActor, edit, undo, show, collect, help])

  static func invocation(
    _ line: String, given: [Name: String] = [:]
  ) throws(Problem) -> Invocation {
    try grammars.invocation(of: Lexer.words(in: line), given: given)
  }

  /// What is bound, as `name=text`, in the order of the line.
  static func bound(_ line: String, given: [Name: String] = [:]) throws -> [String] {
    try invocation(line, given: given).bindings.map { "\($0.name)=\($0.text)" }
  }

  /// The problem that `line` has.
  static func problem(_ line: String, given: [Name: String] = [:]) -> Problem? {
    do {
      _ = try invocation(line, given: given)
      return nil
    } catch {
      return error
    }
  }

  /// What the span of the problem covers in `line`.
  static func marked(_ line: String) -> String? {
    guard let span = problem(line)?.span else { return nil }
    let scalars = Array(line.unicodeScalars)[span]
    return String(String.UnicodeScalarView(scalars))
  }

  static let addEvent = Grammar(
    "add event", summary: "Log what happened",
    details: "One fact an event.\n\nWhat somebody said is a claim.",
    places: [label, Place("when", Slot("WHEN", meaning: "the day"), accepts: isDay), text],
    free: [
      Free("actors", Slot("@actor", topic: "actor", meaning: "who", suffix: role)) {
        starts($0, "@")
      },
      Free("exhibits", Slot("X", topic: "exhibit", meaning: "a source"), accepts: isExhibit),
      tags,
    ],
    options: [
      Option("status", status),
      Option("place", Slot("PLACE", meaning: "where"), short: "at"),
      Option("tags", Slot("TAG", meaning: "a tag"), isMany: true),
      Option("text", Slot("TEXT", meaning: "what"), allowsTranslation: true),
      Option("when", Slot("WHEN", meaning: "the day")),
      Option(flag: "dry-run", meaning: "show what would change"),
    ],
    examples: ["add event 2021-05-21 \"Kominfo memanggil direksi\" @kominfo:regulator"])

  static let addClaim = Grammar(
    "add claim", summary: "Log who said what",
    places: [
      label,
      Place("claimant", Slot("@WHO", topic: "actor", meaning: "who speaks")) { starts($0, "@") },
      Place("stance", stance) { stances.contains($0) },
      Place("question", Slot("?QUESTION", topic: "question"), isOptional: true) { starts($0, "?") },
      Place(
        "value", Slot("VALUE"), isOptional: true, isText: true,
        stands: { $0.has("question") && $0.text("stance") != "undecided" }),
      Place("words", Slot("WORDS"), isOptional: true, isText: true),
    ],
    free: [Free("exhibits", Slot("X", topic: "exhibit"), accepts: isExhibit), tags],
    options: [
      Option("question", Slot("?QUESTION", topic: "question")),
      Option("for", Slot("@ACTOR", topic: "actor")),
    ],
    tag: "writes",
    refusal: { word in
      starts(word, "@")
        ? .mistyped("a second @ in a claim", hint: "use `--for \(word)` or `--via`") : nil
    })

  static let addActor = Grammar(
    "add actor", summary: "Log somebody",
    places: [
      Place("name", Slot("NAME"), isOptional: true, isText: true),
      Place("label", Slot("@handle"), isOptional: true) { starts($0, "@") },
    ],
    free: [tags])

  static let edit = Grammar(
    "edit", summary: "Change a record",
    places: [Place("id", Slot("ID", topic: "record"))],
    options: [
      Option("aliases", Slot("ALIAS", topic: "alias"), isMany: true, allowsEdit: true),
      Option("place", Slot("PLACE"), allowsEdit: true),
      Option("title", Slot("TITLE"), allowsEdit: true, allowsTranslation: true),
    ])

  static let undo = Grammar(
    "undo", summary: "Take an act back",
    places: [Place("act", Slot("ENTRY"), isOptional: true) { $0.allSatisfy(\.isNumber) }])

  static let show = Grammar(
    "show", summary: "Show records",
    places: [Place("id", Slot("ID", topic: "record"), isMany: true) { starts($0, "E") }])

  static let collect = Grammar(
    "collect", summary: "Take a file into the vault",
    places: [
      Place("file", Slot("FILE", topic: "file")),
      Place("how", Slot("as", choices: [.init("as"), .init("into")]), isOptional: true) {
        $0 == "as" || $0 == "into"
      },
      Place("title", Slot("TITLE"), isText: true, stands: { $0.text("how") == "as" }),
      Place("exhibit", Slot("X", topic: "exhibit"), stands: { $0.text("how") == "into" }),
    ],
    synopsis: "FILE [as TITLE | into X]")

  static let help = Grammar(
    "help", summary: "Explain a command",
    places: [Place("words", Slot("WORD"), isOptional: true, isMany: true, isText: true)])

  private static let label = Place("label", Slot("%label"), isOptional: true) { starts($0, "%") }
  private static let text = Place("text", Slot("TEXT", meaning: "what happened"), isText: true)
  private static let tags = Free(
    "tags", Slot("#tag", topic: "tag", meaning: "a tag"), read: { String($0.dropFirst()) },
    accepts: { starts($0, "#") })
  private static let role = Slot("role", choices: [.init("regulator"), .init("seller")])
  private static let status = Slot(
    "STATUS",
    choices: [.init("alleged", "somebody says so"), .init("confirmed", "beyond dispute")],
    meaning: "how far it is established")
  private static let stances = ["asserts", "denies", "undecided"]
  private static let stance = Slot("STANCE", choices: stances.map { .init($0) })

  @Sendable private static func isDay(_ word: String) -> Bool {
    word == "undated" || word.first?.isNumber == true
  }

  @Sendable private static func isExhibit(_ word: String) -> Bool {
    starts(word, "%") || (starts(word, "X") && word.dropFirst().first?.isNumber == true)
  }

  @Sendable private static func starts(_ word: String, _ sigil: String) -> Bool {
    word.hasPrefix(sigil) && word.count > sigil.count
  }
}

/// A world with a few words.
struct SampleWorld: Candidates {
  let words: [String: [String]] = [
    "actor": ["@kominfo", "@kotz"], "exhibit": ["X1", "%kompas"], "tag": ["#response"],
    "question": ["?origin"], "record": ["E1", "E2"], "alias": ["Kotz"],
  ]

  func candidates(topic: String, prefix: String, limit: Int) -> [Candidate] {
    words[topic, default: []].filter { $0.hasPrefix(prefix) }.prefix(limit).map { Candidate($0) }
  }
}
