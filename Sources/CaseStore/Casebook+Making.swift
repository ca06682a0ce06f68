import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Makes a case in `folder`, which is made where it lacks; returns its first entry's hash.
  ///
  /// - Throws: `Problem` where there is a case already.
  public static func make(
    in folder: String, _ body: JSONObject, command: String, why: String?,
    _ surroundings: Surroundings
  ) throws {
    try Folder.make(folder)
    let record = Record(id: Case.id, kind: Case.word, body: body)
    guard let change = Change(from: nil, to: record) else { return }
    var entry = Entry(
      author: surroundings.author, changes: [change], command: command,
      program: Surroundings.program, time: DateText.utc(surroundings.clock()))
    entry.number = 1
    entry.format = Entry.format
    entry.isClockSet = surroundings.isClockSet
    entry.why = why
    _ = try Ledger.create(in: folder, entry)
  }
}

extension Casebook {
  /// Checks every line of the ledger in `folder`, and every file that it names, without opening the
  /// case: nothing is mended.
  ///
  /// What the index has seen is a witness too: against a ledger that was cut or rewritten since.
  public static func verify(
    _ folder: String, _ surroundings: Surroundings, ledgerOnly: Bool = false,
    progress: Progress = .silent
  ) throws -> Verdict {
    let ledger = try Ledger(in: folder)
    if ledgerOnly {
      return try witnessed(ledger.verify(progress: progress), folder, ledger, surroundings)
    }
    let (verdict, register) = try ledger.survey(progress: progress)
    var whole = try witnessed(verdict, folder, ledger, surroundings)
    (whole.vault, whole.extra) = try Vault(in: folder).verify(against: register, progress: progress)
    return whole
  }

  private static func witnessed(
    _ verdict: Verdict, _ folder: String, _ ledger: Ledger, _ surroundings: Surroundings
  ) throws -> Verdict {
    var verdict = verdict
    guard verdict.findings.isEmpty, let place = try witness(folder, ledger, surroundings) else {
      return verdict
    }
    let next = verdict.head.entry + 1
    if try ledger.size() < place.offset {
      verdict.findings = [
        .init(entry: next, what: "missing: the index has seen entries up to \(place.head.entry)")
      ]
    } else if try !ledger.holds(place) {
      verdict.findings = [
        .init(entry: place.head.entry, what: "not the entry that the index has seen")
      ]
    }
    return verdict
  }

  private static func witness(
    _ folder: String, _ ledger: Ledger, _ surroundings: Surroundings
  ) throws -> LedgerPosition? {
    guard let index = IndexFolder.find(for: folder, ledger, surroundings) else { return nil }
    return try? SearchIndex.open(in: index, zones: surroundings.zones).place
  }

  /// Whether the ledger in `folder` still holds the line that `head` names.
  public static func compare(_ folder: String, with head: Head) throws -> [Verdict.Finding] {
    let hash = try Ledger(in: folder).hash(of: head.entry)
    if hash == head.hash { return [] }
    let what =
      hash == nil ? "missing: the checkpoint has seen it" : "not the entry of the checkpoint"
    return [.init(entry: head.entry, what: what)]
  }

  /// The last line of the ledger.
  public var head: Head { end.position.head }
}
