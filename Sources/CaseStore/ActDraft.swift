import CaseModel
import Groundwork

/// What an act says of itself, before it has a number.
public struct ActDraft: Sendable {
  /// The words as understood.
  public var command: String
  /// Why.
  public var why: String?
  /// When, in unix seconds, where a script sets it; else the clock says.
  public var time: Int64?
  /// The files from which it is made, their bytes still to be kept.
  public var sources: [(role: String, name: String, bytes: [UInt8])] = []
  /// The seal that it is; then it changes nothing.
  public var seal: Seal?

  /// Makes a draft.
  public init(command: String, why: String? = nil) {
    self.command = command
    self.why = why
  }
}

/// What a transaction did.
public struct Written: Sendable {
  /// The acts, as they stand in the ledger; of a dry run, as they would.
  public let acts: [Act]
  /// The changes, in order.
  public let changes: [Change]
  /// How many records were made, those left out that were brought back.
  public let made: Int
  /// Whether it was only tried.
  public let isDryRun: Bool

  /// The records that were made or touched, in order, each once.
  public var records: [Name] {
    var seen: Set<Name> = []
    return changes.map(\.id).filter { seen.insert($0).inserted }
  }
}
