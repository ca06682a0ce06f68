import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

/// How much of a case is verified, and against what.
public struct Verification: Sendable {
  /// Leave the vault out.
  public var ledgerOnly = false
  /// Fold the ledger anew too.
  public var isDeep = false
  /// What was kept elsewhere.
  public var witnesses: [Witness] = []
  /// Whose word counts when seals are checked.
  public var trusted = Trusted()

  /// Ledger and vault, against what the case itself has seen.
  public init() {}
}

extension Casebook {
  /// Checks every line of the ledger in `folder`, every seal in it and every file that it names,
  /// without opening the case: nothing is mended.
  ///
  /// What the index has seen is a witness too: against a ledger that was cut or rewritten since.
  public static func verify(
    _ folder: String, _ surroundings: Surroundings, _ how: Verification,
    progress: Progress = .silent
  ) throws -> Verdict {
    let home = CaseHome(folder)
    let ledger = try Ledger(home)
    var (verdict, register) = try ledger.survey(progress: progress)
    if let index = try index(home, ledger, surroundings) { try hear(index, ledger, &verdict) }
    let heads =
      register.seals.compactMap { $0.seal?.statement.head }
      + (register.witnesses + how.witnesses).map(\.head)
    let hashes = try hashes(of: heads, ledger, register, upTo: verdict.head.entry)
    verdict.take(
      try Attesting(
        programs: surroundings.programs, trusted: how.trusted.orBeside(home.files), hashes: hashes,
        progress: progress
      ).judge(register.seals))
    let seals = verdict.attestations.compactMap(\.witness)
    verdict.hear(seals + register.witnesses + how.witnesses, hashes)
    verdict.origin = try ledger.origin()
    if how.isDeep { verdict.add(try ledger.replay(progress: progress)) }
    if !how.ledgerOnly {
      let vault = Vault(in: home.files)
      (verdict.vault, verdict.extra) = try vault.verify(against: register, progress: progress)
      // What the vault has proved need not be read again for the manifest.
      let isProved = verdict.vault.isEmpty ? register.proves : { _, _ in false }
      if home.isBag {
        verdict.bag = try BagAudit(home.folder, progress: progress, isProved: isProved).findings()
      }
    }
    return verdict
  }

  /// The hashes of line 1 and of the lines that somebody says to have seen; nothing is read for what
  /// is known already.
  private static func hashes(
    of heads: [Head], _ ledger: Ledger, _ register: VaultRegister, upTo last: Int
  ) throws -> [Int: Digest] {
    guard !heads.isEmpty else { return [:] }
    let lacking = Set([1] + heads.map(\.entry)).subtracting(register.hashes.keys)
    return try ledger.statedHashes(of: lacking.filter { $0 <= last })
      .merging(register.hashes) { first, _ in first }
  }

  private static func index(
    _ home: CaseHome, _ ledger: Ledger, _ surroundings: Surroundings
  ) throws -> SearchIndex? {
    guard let place = IndexFolder.find(for: home, ledger, surroundings) else { return nil }
    return try? SearchIndex.open(in: place, zones: surroundings.zones)
  }

  /// Compares the ledger with what the index has seen, where nothing else is wrong with it.
  private static func hear(
    _ index: SearchIndex, _ ledger: Ledger, _ verdict: inout Verdict
  ) throws {
    let kinds = verdict.findings.map(\.kind)
    guard kinds.isEmpty || kinds == [.unfinished] || verdict.head.entry == 0 && kinds == [.missing],
      let seen = try? index.place
    else { return }
    let isShort = verdict.head.entry < seen.head.entry
    guard try isShort || !ledger.holds(seen) else { return }
    var hashes: [Digest] = []
    try ledger.eachHead {
      hashes.append($0.hash)
      return true
    }
    let first = try index.firstDifference { $0 <= hashes.count ? hashes[$0 - 1] : nil }
    let next = verdict.head.entry + 1
    if let first {
      verdict.findings = [
        .init(entry: first, .rewritten, what: "not the entry that the index has seen")
      ]
    } else if isShort {
      let isOverwritten = kinds == [.unfinished]
      let what = "the index has seen entries up to \(seen.head.entry)"
      verdict.findings = [
        isOverwritten
          ? .init(entry: next, .altered, what: "overwritten: \(what)")
          : .init(entry: next, .cut, what: "cut off: \(what)")
      ]
    }
  }
}
