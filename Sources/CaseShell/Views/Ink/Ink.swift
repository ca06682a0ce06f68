import Groundwork

/// A line of text whose parts have styles.
///
/// What comes from a case is escaped on the way in, so nothing in it can act on the terminal; what
/// acts there is added by `Paint` alone.
struct Ink: Equatable, Sendable {
  /// A stretch of one style.
  struct Run: Equatable, Sendable {
    var text: String
    var style: Style
  }

  private(set) var runs: [Run] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { add(text, style) }

  /// The text without styles.
  var text: String { runs.map(\.text).joined() }

  /// How many columns it takes.
  var width: Int { runs.reduce(0) { $0 + Display.width(of: $1.text) } }

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(_ text: String, _ style: Style = .plain) {
    append(Run(text: Display.escaped(text), style: style))
  }

  mutating func add(_ other: Ink) {
    for run in other.runs { append(run) }
  }

  /// Takes a run that is escaped already.
  mutating func append(_ run: Run) {
    if run.text.isEmpty { return }
    if let last = runs.indices.last, runs[last].style == run.style {
      runs[last].text += run.text
    } else {
      runs.append(run)
    }
  }

  static func + (left: Ink, right: Ink) -> Ink {
    var sum = left
    sum.add(right)
    return sum
  }

  static func + (left: Ink, right: String) -> Ink { left + Ink(right) }

  /// The same text, all of it in one style.
  func all(_ style: Style) -> Ink {
    var ink = Ink()
    for run in runs { ink.append(Run(text: run.text, style: style)) }
    return ink
  }

  /// With blanks behind it, up to `columns` columns.
  func padded(to columns: Int) -> Ink {
    let gap = columns - width
    return gap > 0 ? self + String(repeating: " ", count: gap) : self
  }
}

extension Ink: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

extension Sequence<Ink> {
  /// All of them, parted by `separator`; those that are empty are left out.
  func joined(_ separator: String = " ") -> Ink {
    var whole = Ink()
    for part in self where !part.isEmpty {
      if !whole.isEmpty { whole.add(separator) }
      whole.add(part)
    }
    return whole
  }
}
