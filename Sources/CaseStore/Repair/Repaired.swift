import CaseModel
import Groundwork

/// What became of a damaged case.
public struct Repaired: Sendable {
  /// A line that follows nothing any more, entered again.
  public struct Again: Hashable, Sendable {
    /// The entry that it was.
    public let old: Int
    /// The entry that it is.
    public let new: Int
  }

  /// The last entry of those that stand as they stood.
  public internal(set) var standing = 0
  /// How many were found further on, and how many of them in other bytes.
  public internal(set) var found = (lines: 0, mended: 0)
  /// What was entered again.
  public internal(set) var again: [Again] = []
  /// The records that have another number now.
  public internal(set) var renamed: [(old: Name, new: Name)] = []
  /// The records that others name and whose making is lost.
  public internal(set) var stubs: [Name] = []
  /// How many files the vault has, without the rest of the old ledger.
  public internal(set) var files = 0
  /// How many of those no entry names.
  public internal(set) var unnamed = 0
  /// The digest of the rest of the old ledger, as it was kept.
  public internal(set) var rest: Digest?
  /// The record that tells of the repair.
  public internal(set) var note: Name?
  /// What could not be saved, a sentence each.
  public internal(set) var lost: [String] = []
  /// The last line of the new ledger.
  public internal(set) var head = Head.empty

  init() {}
}
