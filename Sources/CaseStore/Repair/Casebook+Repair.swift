import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Saves what can be saved of the case in `home` into a new one; the old one is not touched.
  ///
  /// - Returns: what became of it; nil where the case is sound, and nothing is made.
  public static func repair(
    _ home: CaseHome, into folder: FreshFolder, command: String, _ surroundings: Surroundings,
    progress: Progress
  ) throws -> Repaired? {
    let ledger = try Ledger(in: home.files, isReadOnly: true)
    var wreck = try Wreck(ledger, progress: progress.part(0..<20))
    let seen = try seen(home, ledger, surroundings)
    if wreck.isWhole, seen.map({ $0.entry <= wreck.head.entry }) != false,
      try wreck.isVaultSound(Vault(in: home.files), progress: progress.part(20..<100))
    {
      return nil
    }
    guard wreck.head.entry > 0 || !wreck.loose.isEmpty else {
      throw Problem.broken("no line of the ledger can be read: there is nothing to save")
    }
    return try folder.fill {
      var repair = Repair(wreck, command: command, surroundings)
      if let seen { repair.compare(with: seen) }
      let vault = Vault(in: folder.path)
      if !wreck.isComplete {
        repair.rest = try wreck.keepRest(in: vault, progress: progress.part(20..<25))
      }
      repair.enterAgain()
      for act in repair.acts { wreck.name(act) }
      try repair.copyFiles(
        of: wreck.register, from: Vault(in: home.files), to: vault,
        progress: progress.part(25..<95))
      try repair.tell()
      try Ledger.create(in: folder.path) { file in
        try wreck.write(to: file, progress: progress.part(95..<100))
        let lines = try Ledger.extend(file, with: repair.acts, after: wreck.head)
        repair.end(at: lines.last ?? wreck.head)
      }
      return repair.repaired
    }
  }

  /// The last entry that the index has seen.
  private static func seen(
    _ home: CaseHome, _ ledger: Ledger, _ surroundings: Surroundings
  ) throws -> Head? {
    guard let place = IndexFolder.find(for: home, ledger, surroundings) else { return nil }
    return try? SearchIndex.open(in: place, zones: surroundings.zones).place?.head
  }
}

extension Wreck {
  /// Whether all that the ledger names is in `vault` as it should be.
  fileprivate func isVaultSound(_ vault: Vault, progress: Progress) throws -> Bool {
    try vault.verify(against: register, progress: progress).findings.isEmpty
  }
}
