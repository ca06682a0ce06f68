import Groundwork

/// What an act did to one record, all its changes taken together.
public struct Effect: Hashable, Sendable {
  /// The record.
  public let id: Name
  /// Its kind.
  public let kind: String
  /// The record before the act; nil where there was none that stood.
  public let before: Record?
  /// The record after the act; nil where none stands.
  public let after: Record?

  /// Makes an effect.
  public init(id: Name, kind: String, before: Record?, after: Record?) {
    self.id = id
    self.kind = kind
    self.before = before
    self.after = after
  }
}
