/// What `set` changes, for this session only.
public struct Settings: Sendable {
  /// How wide results are; nil for as wide as the terminal.
  public var columns: Int?
  /// Whether lines typed before are suggested in grey.
  public var suggests = true
  /// Whether typed lines are kept.
  public var remembers = true
  /// Whether long results go to the pager.
  public var pages = true
}

/// A line that was typed, and when.
public struct TypedRecord: Sendable {
  /// When.
  public let time: String
  /// The line.
  public let line: String

  /// Makes a record.
  public init(time: String, line: String) {
    self.time = time
    self.line = line
  }
}
