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
  /// What is wrong with the ledger.
  public var findings: [Finding]
  /// What is wrong with the files that it names, each with the entry that brought it in.
  public var vault: [Finding] = []
  /// What lies in the vault and is named by nothing: no fault.
  public var extra: [String] = []

  /// Whether all is as it was written.
  public var isSound: Bool { findings.isEmpty && vault.isEmpty }

  /// What `verify --json` prints.
  public var json: JSON {
    let problems = (findings + vault).map {
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
    try verify(.proving, progress) { _, _ in }
  }

  /// Checks every line, and gathers what the ledger says must lie in the vault.
  public func survey(progress: Progress = .silent) throws -> (Verdict, VaultRegister) {
    var register = VaultRegister()
    var parts: [Entry] = []
    let verdict = try verify(.naming, progress) { seen, lines in
      if seen.part == 1 || seen.part == nil { parts = [] }
      if let entry = seen.entry { parts.append(entry) }
      guard let lines, let act = lines.first else { return }
      for part in parts where lines.contains(part.number) { register.take(part, act: act) }
      parts = []
    }
    return (verdict, register)
  }

  private func verify(
    _ rigour: LedgerScan.Rigour, _ progress: Progress,
    _ visit: (Sighting, _ act: [Int]?) -> Void
  ) throws -> Verdict {
    var scan = LedgerScan(file, from: .start, rigour)
    var runs = Runs()
    let end = try scan.run(progress: progress) { seen, reached in
      visit(seen, runs.take(reached.head.entry, part: seen.part, parts: seen.parts))
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
