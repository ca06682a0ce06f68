/// Puts styles on the screen: in colours where somebody looks on who wants them.
public struct Paint: Hashable, Sendable {
  /// How many colours a terminal has.
  public enum Depth: Sendable {
    /// None, or nobody wants them.
    case none
    /// The sixteen, which each terminal shows as it likes.
    case few
    /// 256.
    case many
  }

  /// How many colours it uses.
  public let depth: Depth

  /// Makes a paint.
  public init(_ depth: Depth) { self.depth = depth }

  /// Text alone.
  public static let none = Paint(.none)

  /// The paint for a terminal with these variables: none where `NO_COLOR` is set (no-color.org).
  public init(isTerminal: Bool, variable: (String) -> String?) {
    let terminal = variable("TERM") ?? "dumb"
    if !isTerminal || variable("NO_COLOR")?.isEmpty == false || terminal == "dumb" {
      depth = .none
    } else if terminal.contains("256color") || variable("COLORTERM")?.isEmpty == false {
      depth = .many
    } else {
      depth = .few
    }
  }

  /// The line as it is printed.
  func callAsFunction(_ ink: Ink) -> String {
    if depth == .none { return ink.text }
    return ink.runs.map { run in
      let codes = codes(of: run.style)
      return codes.isEmpty ? run.text : "\u{1B}[\(codes)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  /// The parameters of SGR; empty for plain text.
  func codes(of style: Style) -> String {
    switch style {
    case .plain: ""
    case .head: "1"
    case .actor(let number):
      switch depth {
      case .many: "38;5;\(Paint.actors[number % Paint.actors.count])"
      default: "\(Paint.fewActors[number % Paint.fewActors.count])"
      }
    case .contested: depth == .many ? "1;38;5;166" : "1;31"
    default: depth == .many ? "38;5;\(Paint.many[style] ?? 244)" : Paint.few[style] ?? "2"
    }
  }

  // Of the 256, only those that can be read on black as well as on white.
  static let many: [Style: Int] = [
    .id: 67, .label: 30, .date: 136, .tag: 97, .dim: 244, .good: 28, .unsure: 130, .bad: 161,
  ]
  static let actors = [32, 162, 64, 133, 29, 168, 62, 100, 129, 31, 167, 98]
  private static let few: [Style: String] = [
    .id: "36", .label: "36", .date: "35", .tag: "35", .dim: "2", .good: "32", .unsure: "35",
    .bad: "31",
  ]
  private static let fewActors = [36, 35, 32]
}
