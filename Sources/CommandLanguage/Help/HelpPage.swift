import Groundwork

/// The pages of `help`, as plain text.
public enum HelpPage {
  /// Commands that belong together.
  public struct Group: Sendable {
    /// What they are for, in a word or two.
    public let title: String
    /// Their first words.
    public let words: [String]

    /// Makes a group.
    public init(_ title: String, _ words: [String]) {
      self.title = title
      self.words = words
    }
  }

  static let columns = 80

  /// All commands by group; those that no group names stand last.
  ///
  /// - Parameter foot: what else is worth knowing, below.
  public static func overview(
    _ grammars: Grammars, groups: [Group], foot: [String] = ["`help COMMAND` explains one."]
  ) -> String {
    let firsts = grammars.firsts
    let named = Set(groups.flatMap(\.words))
    let rest = Group("more", firsts.filter { !named.contains($0) })
    let rows = (groups + [rest]).compactMap { group in
      let known = group.words.filter(firsts.contains)
      return known.isEmpty ? nil : (group.title, known.joined(separator: " "))
    }
    return (table(rows) + [""] + foot).joined(separator: "\n")
  }

  /// The commands that begin with `first`, with what each does.
  public static func list(_ grammars: Grammars, first: String) -> String {
    let found = grammars.all.filter { $0.verb.first == first }
    return table(found.map { ($0.verb.joined(separator: " "), $0.summary) })
      .joined(separator: "\n")
  }

  /// All there is to say of one command.
  public static func command(_ grammar: Grammar) -> String {
    var sections = [usage(grammar) + Display.wrapped(grammar.summary, columns: columns)]
    for paragraph in grammar.details.split(separator: "\n\n") {
      let text = paragraph.split(separator: "\n").joined(separator: " ")
      sections.append(Display.wrapped(text, columns: columns))
    }
    let places = grammar.places.map { row($0.slot.usage, $0.slot, $0.slot.meaning) }
    let free = grammar.free.map { row($0.slot.usage, $0.slot, $0.slot.meaning) }
    let options = grammar.options.map { row($0.usage, $0.slot, $0.meaning) }
    sections.append(table(places))
    sections.append(titled("then, in any order:", table(free)))
    sections.append(titled("options, anywhere:", table(options)))
    sections += grammar.explained.map { slot in
      titled("\(slot.label) is one of:", table(slot.choices.map { ($0.word, $0.meaning) }))
    }
    sections.append(titled("for example:", grammar.examples.map { "  " + $0 }))
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  static func usage(_ grammar: Grammar) -> [String] {
    Display.wrapped("usage: " + grammar.usage, columns: columns - 9).enumerated()
      .map { ($0.offset == 0 ? "" : "         ") + $0.element }
  }

  private static func titled(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines
  }

  /// Choices that have no meanings stand in the row itself.
  private static func row(_ label: String, _ slot: Slot?, _ meaning: String) -> (String, String) {
    guard let slot, !slot.choices.isEmpty, !slot.isExplained else { return (label, meaning) }
    let words = slot.choices.map(\.word).joined(separator: ", ")
    return (label, meaning.isEmpty ? words : "\(meaning): \(words)")
  }

  /// Two columns; a label that is too long for the first stands on a line of its own.
  static func table(_ rows: [(String, String)]) -> [String] {
    let widths = rows.map { Display.width(of: $0.0) }
    let first = min(widths.max() ?? 0, 26)
    let indent = String(repeating: " ", count: first + 4)
    return zip(rows, widths).flatMap { row, width in
      var lines = Display.wrapped(row.1, columns: columns - first - 4).map { indent + $0 }
      guard width <= first, let top = lines.first else { return ["  " + row.0] + lines }
      let gap = String(repeating: " ", count: first - width + 2)
      lines[0] = "  " + row.0 + gap + top.dropFirst(first + 4)
      return lines
    }
  }
}
