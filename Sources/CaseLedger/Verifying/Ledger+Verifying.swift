import CaseModel
import Groundwork

extension Ledger {
  /// Checks every line: its hash, its link, its number, its canonical form.
  ///
  /// It changes nothing.
  public func verify(progress: Progress = .silent) throws -> Verdict {
    try verify(.proving, progress) { _, _ in }
  }

  /// Checks every line, and gathers what the ledger says must lie in the vault.
  public func survey(progress: Progress = .silent) throws -> (Verdict, VaultRegister) {
    var gathering = Gathering()
    let verdict = try verify(.naming, progress) { gathering.take($0, of: $1) }
    return (verdict, gathering.register)
  }

  /// Checks every line up to `head`, and gathers what must lie in the vault by then.
  ///
  /// - Returns: where that line ends, and what was gathered.
  /// - Throws: `Problem` of kind `broken` where the ledger does not come so far.
  public func survey(
    upTo head: Head, progress: Progress = .silent
  ) throws -> (LedgerPosition, VaultRegister) {
    struct Reached: Error { let position: LedgerPosition }
    var scan = LedgerScan(file, from: .start, .naming)
    var (runs, gathering) = (Runs(), Gathering())
    do {
      _ = try scan.run(progress: progress) { seen, reached in
        let lines = runs.take(reached.head.entry, part: seen.part, parts: seen.parts)
        gathering.take(seen, of: lines)
        if reached.head == head { throw Reached(position: reached) }
      }
    } catch let reached as Reached { return (reached.position, gathering.register) }
    throw Problem.broken(
      "the ledger is not sound up to entry \(head.entry)", hint: "`verify` tells more")
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
    return Verdict(
      head: end.position.head, void: runs.void + runs.open,
      findings: try findings(after: end, progress))
  }

  private func findings(
    after end: LedgerEnd, _ progress: Progress
  ) throws -> [Verdict.Finding] {
    let next = end.position.head.entry + 1
    switch end.rest {
    case .nothing:
      return next == 1 ? [.init(entry: 1, .missing, what: "is missing")] : []
    case .unterminated: return [.init(entry: next, .unterminated, what: "lacks its newline")]
    case .torn(let count):
      return [.init(entry: next, .unfinished, what: "\(count) bytes of an unfinished write")]
    case .newer(let entry, let format):
      let what = "format \(format), which this program does not know"
      return [.init(entry: entry, .newer, what: what)]
    case .damaged: return try Diagnosis.findings(in: self, after: end.position, progress)
    }
  }

  /// The case of which this one is a redacted copy, as entry 1 says; nil where it says nothing.
  public func origin() throws -> Origin? {
    struct Found: Error { let origin: Origin? }
    var scan = LedgerScan(file, from: .start, .reading)
    do {
      _ = try scan.run { seen, _ in throw Found(origin: seen.entry?.from) }
    } catch let found as Found { return found.origin }
    return nil
  }

  /// The hashes of these lines, as far as the ledger is sound.
  public func hashes(of entries: some Sequence<Int>) throws -> [Int: Digest] {
    let wanted = Set(entries)
    guard let last = wanted.max() else { return [:] }
    var found: [Int: Digest] = [:]
    try eachHead { head in
      if wanted.contains(head.entry) { found[head.entry] = head.hash }
      return head.entry < last
    }
    return found
  }

  /// The hashes that these lines state, of which it is known already that they are sound: nothing is
  /// proved a second time.
  public func statedHashes(of entries: some Sequence<Int>) throws -> [Int: Digest] {
    let wanted = Set(entries)
    guard let last = wanted.max() else { return [:] }
    var found: [Int: Digest] = [:]
    var reader = LineReader(file, from: 0)
    for number in 1...max(1, last) {
      let isThere = try reader.next { line in
        guard wanted.contains(number), let hash = LedgerLine.statedHash(line.bytes) else { return }
        found[number] = Digest(hex: String(decoding: hash, as: UTF8.self))
      }
      if !isThere { break }
    }
    return found
  }

  /// Hands out the sound lines one after another, as long as `visit` is true.
  public func eachHead(_ visit: (Head) throws -> Bool) throws {
    struct Enough: Error {}
    var scan = LedgerScan(file, from: .start, .proving)
    do {
      _ = try scan.run { _, reached in if try !visit(reached.head) { throw Enough() } }
    } catch is Enough {}
  }
}
