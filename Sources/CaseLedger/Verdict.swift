import CaseModel
import Groundwork

/// What `verify` finds.
public struct Verdict: Sendable {
  /// Something that is not as it was written.
  public struct Finding: Hashable, Sendable {
    /// The line.
    public let entry: Int
    /// What is wrong with it.
    public let what: String

    /// Makes a finding.
    public init(entry: Int, what: String) {
      self.entry = entry
      self.what = what
    }
  }

  /// The last sound line.
  public let head: Head
  /// The lines of acts that were broken off.
  public let void: [Int]
  /// What is wrong.
  public var findings: [Finding]

  /// Whether all is as it was written.
  public var isSound: Bool { findings.isEmpty }

  /// What `verify --json` prints.
  public var json: JSON {
    let problems = findings.map {
      JSON.object(["entry": .count($0.entry), "what": .text($0.what)])
    }
    return .object([
      "sound": .bool(isSound), "entries": .count(head.entry), "head": .text(head.hash.hex),
      "until": .count(head.entry), "void": .list(void.map { .count($0) }),
      "problems": .list(problems),
    ])
  }
}

extension Ledger {
  /// Checks every line: its hash, its link, its number, its canonical form.
  ///
  /// It changes nothing.
  public func verify(progress: Progress = .silent) throws -> Verdict {
    var scan = LedgerScan(file, from: .start, .proving)
    var runs = Runs()
    let end = try scan.run(progress: progress) { seen, reached in
      _ = runs.take(reached.head.entry, part: seen.part, parts: seen.parts)
    }
    let next = end.position.head.entry + 1
    var findings: [Verdict.Finding] = []
    switch end.rest {
    case .nothing: break
    case .unterminated: findings = [.init(entry: next, what: "lacks its newline")]
    case .torn(let count):
      findings = [.init(entry: next, what: "\(count) bytes of an unfinished write")]
    case .damaged(let entry, let what): findings = [.init(entry: entry, what: what)]
    case .newer(let entry, let format):
      findings = [.init(entry: entry, what: "format \(format), which this program does not know")]
    }
    if next == 1, findings.isEmpty { findings = [.init(entry: 1, what: "is missing")] }
    return Verdict(head: end.position.head, void: runs.void + runs.open, findings: findings)
  }

  /// The hash of one line; nil where the ledger has no such line.
  public func hash(of entry: Int) throws -> Digest? {
    struct Found: Error { let hash: Digest }
    var scan = LedgerScan(file, from: .start, .proving)
    do {
      _ = try scan.run { _, reached in
        if reached.head.entry == entry { throw Found(hash: reached.head.hash) }
      }
    } catch let found as Found { return found.hash }
    return nil
  }
}
