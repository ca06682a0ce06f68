import CaseModel
import Groundwork

/// What `verify` finds.
public struct Verdict: Sendable {
  /// The last sound line: so far a reader comes.
  public let head: Head
  /// The lines of acts that were broken off.
  public let void: [Int]
  /// What is wrong with the ledger.
  public var findings: [Finding]
  /// What is wrong with the files that it names, each with the entry that brought it in.
  public var vault: [Finding] = []
  /// What lies in the vault and is named by nothing: no fault.
  public var extra: [String] = []
  /// What is wrong with the bag in which the case lies.
  public var bag: [BagAudit.Finding] = []
  /// The case of which this one is a redacted copy.
  public var origin: Origin?
  /// Who has seen a head of this ledger that still stands.
  public var witnesses: [Witness] = []
  /// What became of the seals.
  public internal(set) var attestations: [Attestation] = []

  /// Whether all is as it was written.
  public var isSound: Bool { findings.isEmpty && vault.isEmpty && bag.isEmpty }

  /// The last entry before anything in the ledger is in doubt.
  public var until: Int {
    findings.reduce(head.entry) { min($0, $1.doubtFrom - 1) }
  }

  /// What `verify --json` prints.
  public var json: JSON {
    var members: JSONObject = [
      "sound": .bool(isSound), "entries": .count(head.entry), "head": .text(head.hash.hex),
      "until": .count(until), "void": .list(void.map { .count($0) }), "extra": .texts(extra),
      "problems": .list((findings + vault).map(\.json) + bag.map(\.json)),
      "witnesses": .list(witnesses.map(\.json)), "seals": .list(attestations.map(\.json)),
    ]
    members["from"] = origin?.json
    return .object(members)
  }

  /// Adds what a closer look has found; each place is told once.
  public mutating func add(_ more: [Finding]) {
    let known = Set(findings.map(\.entry))
    findings += more.filter { $0.kind != .malformed || !known.contains($0.entry) }
    findings.sort { $0.entry < $1.entry }
  }
}
