/// Who knows what a line means: asked while it is typed.
public protocol LineHelper: AnyObject {
  /// What Tab does where `before` stands before the cursor and `after` behind it.
  func completion(before: String, after: String) -> LineCompletion?

  /// What may come where `before` stands before the cursor, line by line, for F1.
  func explanation(before: String) -> [String]

  /// How the line looks.
  func look(of line: String, cursor: Int) -> LineLook

  /// Whether the line can't be read before another row has come.
  func needsMore(_ line: String) -> Bool

  /// What has happened meanwhile, to be said above the line; asked twice a second.
  func news() -> [String]
}

extension LineHelper {
  /// Nothing.
  public func completion(before: String, after: String) -> LineCompletion? { nil }
  /// Nothing.
  public func explanation(before: String) -> [String] { [] }
  /// Plain.
  public func look(of line: String, cursor: Int) -> LineLook { LineLook() }
  /// Never.
  public func needsMore(_ line: String) -> Bool { false }
  /// None.
  public func news() -> [String] { [] }
}

/// Nobody helps.
public final class NoHelp: LineHelper {
  /// Makes it.
  public init() {}
}

/// What Tab does to a line.
public struct LineCompletion: Hashable, Sendable {
  /// How many scalars before the cursor are replaced.
  public var replaced = 0
  /// What stands there instead.
  public var text = ""
  /// What is shown below the line.
  public var rows: [CandidateTable.Row] = []
  /// Whether there is more than the rows say.
  public var isOpen = false

  /// Makes one that does nothing.
  public init() {}
}

/// How a line looks while it is typed.
public struct LineLook: Hashable, Sendable {
  /// Its coloured stretches, in order.
  public var ranges: [StyledRange] = []
  /// A remark that stands behind the line; empty for none.
  public var remark = ""

  /// Makes a plain look.
  public init() {}
}
