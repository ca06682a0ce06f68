import Groundwork

/// A manual page, written in the language of man(7).
public struct ManPage {
  private var lines: [String]

  /// Begins the page of a command of section 1.
  public init(_ name: String, source: String) {
    lines = [
      ".\\\" Made from the grammar; a test keeps it so.",
      ".TH \(ManPage.quoted(name.uppercased())) 1 \"\" \(ManPage.quoted(source)) \"User Commands\"",
      ".nh", ".ad l",
    ]
  }

  /// The page's text.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// Begins a section.
  public mutating func section(_ title: String) {
    lines.append(".SH \(ManPage.quoted(title.uppercased()))")
  }

  /// Begins a part of a section.
  public mutating func subsection(_ title: String) { lines.append(".SS \(ManPage.quoted(title))") }

  /// A paragraph; what stands in backquotes is set in bold.
  public mutating func paragraph(_ text: String) {
    lines += [".PP", ManPage.set(text)]
  }

  /// A word and what it means.
  public mutating func item(_ label: String, _ meaning: String) {
    lines += [".TP", "\\fB\(ManPage.escaped(label))\\fR", ManPage.set(meaning)]
  }

  /// An option and what it means.
  public mutating func option(_ option: Option) {
    item(option.usage, ManPage.meaning(option.meaning, option.slot))
  }

  /// Lines that stand as they are.
  public mutating func verbatim(_ text: String) {
    lines += [".PP", ".nf", ".RS 2"]
    lines += text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { ManPage.guarded(ManPage.escaped(String($0))) }
    lines += [".RE", ".fi"]
  }

  /// All there is to say of one command, but for the options named in `common`.
  public mutating func command(_ grammar: Grammar, common: Set<Name>) {
    subsection(grammar.usage)
    paragraph(ManPage.sentence(grammar.summary))
    for part in grammar.details.split(separator: "\n\n") {
      paragraph(part.split(separator: "\n").joined(separator: " "))
    }
    let places = grammar.places.map { ($0.slot.usage, $0.slot, $0.slot.meaning) }
    let free = grammar.free.map { ($0.slot.usage, $0.slot, $0.slot.meaning) }
    for (label, slot, meaning) in places + free { item(label, ManPage.meaning(meaning, slot)) }
    for option in grammar.options where !common.contains(option.name) {
      self.option(option)
    }
    if !grammar.examples.isEmpty { verbatim(grammar.examples.joined(separator: "\n")) }
  }

  /// The meaning, with the words of a closed list.
  private static func meaning(_ meaning: String, _ slot: Slot?) -> String {
    guard let slot, !slot.choices.isEmpty else { return sentence(meaning) }
    let words = slot.choices.map { $0.meaning.isEmpty ? $0.word : "`\($0.word)` (\($0.meaning))" }
    return sentence(meaning + (meaning.isEmpty ? "" : ": ") + words.joined(separator: ", "))
  }

  /// Text of the grammar as a sentence.
  private static func sentence(_ text: String) -> String {
    guard let first = text.first, let last = text.last else { return "" }
    return first.uppercased() + text.dropFirst() + (".!?…".contains(last) ? "" : ".")
  }

  /// Running text with `…` in bold.
  private static func set(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    let set = parts.enumerated().map { index, part in
      index % 2 == 1 && index < parts.count - 1
        ? "\\fB\(escaped(String(part)))\\fR" : escaped(String(part))
    }
    return guarded(set.joined())
  }

  /// Text in which nothing means anything to the formatter.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'": out += "\\(aq"
      case "`": out += "\\(ga"
      case "^": out += "\\(ha"
      case "~": out += "\\(ti"
      case _ where !scalar.isASCII:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A line that begins with a dot would be a request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + escaped(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }
}
