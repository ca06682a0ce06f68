import CaseModel
import Groundwork

/// Somebody who has seen a head of the ledger, and can tell whether it still stands.
public struct Witness: Hashable, Sendable {
  /// Who: "the checkpoint", "the report X7".
  public let name: String
  /// What was seen.
  public let head: Head

  /// Makes a witness.
  public init(_ name: String, _ head: Head) {
    self.name = name
    self.head = head
  }

  var json: JSON {
    .object(["name": .text(name), "entry": .count(head.entry), "head": .text(head.hash.hex)])
  }
}

extension Verdict {
  /// Hears `witnesses`: each that is right stands in the verdict, the others are findings.
  ///
  /// - Parameter hashes: those of the ledger's lines that the witnesses name, as they are now.
  public mutating func hear(_ witnesses: [Witness], _ hashes: [Int: Digest]) {
    self.witnesses += witnesses.filter { hashes[$0.head.entry] == $0.head.hash }
    add(
      witnesses.filter { hashes[$0.head.entry] != $0.head.hash }
        .map { finding($0, isThere: hashes[$0.head.entry] != nil) })
  }

  private func finding(_ witness: Witness, isThere: Bool) -> Finding {
    let entry = witness.head.entry
    guard isThere else {
      let isDamaged = findings.contains { $0.kind != .cut && $0.kind != .rewritten }
      return isDamaged
        ? Finding(
          entry: entry, .cut, what: "\(witness.name) has seen it; reading ends before it",
          doubtFrom: head.entry + 1)
        : Finding(
          entry: entry, .cut, what: "cut off: \(witness.name) has seen it",
          doubtFrom: head.entry + 1)
    }
    // All before it may have been written anew, but for what another witness has seen.
    let sure = witnesses.map(\.head.entry).filter { $0 < entry }.max() ?? 0
    return Finding(
      entry: entry, .rewritten, what: "not the entry that \(witness.name) has seen",
      doubtFrom: sure + 1)
  }
}
