import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Whether the vault has these bytes.
  public func hasFile(_ digest: Digest) -> Bool { vault.has(digest) }

  /// Makes a case of its own of `records`, in one act that names this case, at `head`, as its origin.
  ///
  /// - Parameters:
  ///   - author: who made it, as it may go out.
  ///   - command: what was typed, as it may go out.
  public func makeCopy(
    of head: Head, in folder: FreshFolder, _ records: [Record], author: String, command: String
  ) throws {
    var act = Entry(
      author: author, changes: records.compactMap { Change(from: nil, to: $0) }, command: command,
      program: Surroundings.program, time: DateText.utc(surroundings.clock()))
    act.format = Entry.format
    act.isClockSet = surroundings.isClockSet
    act.from = Origin(try caseHash(), head)
    let files = records.filter { $0.kind == Exhibit.word }.flatMap(\.exhibitFiles)
      .filter(\.isKept)
    let total = files.reduce(0) { $0.adding($1.size, times: 2) }
    try folder.fill {
      let copy = Vault(in: folder.path)
      var before = 0
      for file in files where !copy.has(file.sha256) {
        let original = try OriginalFile(vault.path(of: file.sha256), shown: file.name)
        _ = try copy.keep(
          original, as: file.sha256, progress: progress.from(before, of: total))
        before = before.adding(file.size, times: 2)
      }
      _ = try Ledger.create(in: folder.path, act)
    }
  }
}
