import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Whether the vault has these bytes.
  public func hasFile(_ digest: Digest) -> Bool { vault.has(digest) }

  /// Makes a case of its own of `records`, in one act that names this case, at `head`, as its origin;
  /// then its seal.
  ///
  /// - Returns: the key that sealed it, in ssh-keygen's words.
  public func makeCopy(
    of head: Head, in folder: FreshFolder, _ records: [Record], _ how: Copying
  ) throws -> String? {
    var making = entry(how, how.command, records.compactMap { Change(from: nil, to: $0) })
    making.format = Entry.format
    making.from = Origin(try caseHash(), head)
    let files = records.filter { $0.kind == Exhibit.word }.flatMap(\.exhibitFiles)
      .filter(\.isKept)
    return try folder.fill {
      try copy(files, to: Vault(in: folder.path))
      var sealedBy: String?
      try Ledger.create(in: folder.path) { file in
        let lines = try Ledger.extend(file, with: [making], after: .empty)
        guard let key = how.key, let first = lines.first, let last = lines.last else { return }
        let signed = try sign(SealStatement(opening: first.hash, head: last), with: key)
        var sealing = entry(how, "seal", [])
        sealing.seal = signed.seal.json
        _ = try Ledger.extend(file, with: [sealing], after: last)
        sealedBy = signed.key
      }
      return sealedBy
    }
  }

  private func entry(_ how: Copying, _ command: String, _ changes: [Change]) -> Entry {
    var entry = Entry(
      author: how.author, changes: changes, command: command, program: Surroundings.program,
      time: DateText.utc(surroundings.clock()))
    entry.isClockSet = surroundings.isClockSet
    return entry
  }

  private func copy(_ files: [ExhibitFile], to copy: Vault) throws {
    let total = files.reduce(0) { $0.adding($1.size, times: 2) }
    var before = 0
    for file in files where !copy.has(file.sha256) {
      let original = try OriginalFile(vault.path(of: file.sha256), shown: file.name)
      _ = try copy.keep(original, as: file.sha256, progress: progress.from(before, of: total))
      before = before.adding(file.size, times: 2)
    }
  }
}
