import CaseModel
import Groundwork

/// What stands after the last sound line of a ledger.
public enum LedgerRest: Hashable, Sendable {
  /// Nothing.
  case nothing
  /// A sound line that lacks only its newline.
  case unterminated
  /// Bytes that a power cut left: nothing that was ever acknowledged.
  case torn(Int)
  /// Something that was written and is no longer as it was.
  case damaged(entry: Int, what: String)
  /// Lines in a format that this program does not know.
  case newer(entry: Int, format: Int)
}

/// Where reading a ledger came to an end, and why.
public struct LedgerEnd: Hashable, Sendable {
  /// After the last sound line.
  public let position: LedgerPosition
  /// What stands after it.
  public let rest: LedgerRest

  /// Makes an end.
  public init(position: LedgerPosition, rest: LedgerRest) {
    self.position = position
    self.rest = rest
  }
}
