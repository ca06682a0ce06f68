import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Whether the case lies in a bag.
  public var isBag: Bool { home.isBag }

  /// Refuses to change a case that lies in a bag.
  public func refuseBag() throws(Problem) {
    guard home.isBag else { return }
    throw .refused(
      "\(name) is a bag, and a bag is only read",
      hint: "`new DIR --from BAG` continues the case in a folder of its own")
  }

  /// The hash of entry 1, by which the case is known whatever its folder is called.
  public func caseHash() throws -> Digest {
    guard let hash = try ledger.hashes(of: [1])[1] else {
      throw Problem.broken("entry 1 is missing")
    }
    return hash
  }

  /// Packs the case up to `head` into a bag: ledger, evidence and what else is handed over.
  ///
  /// The ledger is proved and the evidence compared with its digests on the way.
  ///
  /// - Parameters:
  ///   - papers: other files of the payload, by path.
  ///   - info: what the bag says of itself.
  /// - Returns: how many files the payload has.
  public func pack(
    upTo head: Head, into folder: FreshFolder, papers: [(path: String, text: String)],
    _ info: [(label: String, value: String)]
  ) throws -> Int {
    let (end, register) = try ledger.survey(upTo: head, progress: progress.part(0..<10))
    let files = try register.present(in: vault)
    return try folder.fill {
      let bag = BagWriter(folder)
      let copying = progress.part(10..<95)
      let total = files.reduce(0) { $0.adding($1.size) }
      var before = 0
      for file in files {
        try bag.add(file.digest, from: vault, progress: copying.from(before, of: total))
        before = before.adding(file.size)
      }
      for paper in papers { try bag.add(paper.text, as: paper.path) }
      try bag.add(ledger, upTo: end.offset, progress: progress.part(95..<100))
      try bag.finish(info)
      return bag.files
    }
  }

  /// Makes a case in `folder` that goes on where the one in a bag ends: the same lines, the same
  /// evidence.
  ///
  /// - Returns: the last line, and how many files the vault has.
  /// - Throws: `Problem`; `broken` where the bag is not as it was packed.
  public static func make(
    in folder: String, from home: CaseHome, progress: Progress
  ) throws -> (head: Head, files: Int) {
    try Ledger.refuseCase(in: folder)
    let ledger = try Ledger(home)
    let (verdict, register) = try ledger.survey(progress: progress.part(0..<10))
    // The vault's files are compared while they are copied.
    let wrong = try BagAudit(
      home.folder, progress: progress.part(10..<30), isProved: register.proves
    )
    .findings().map { "\($0.path) \($0.what)" }
    if let first = verdict.findings.first.map({ "entry \($0.entry): \($0.what)" }) ?? wrong.first {
      throw Problem.broken("the bag is not sound: \(first)", hint: "`-C BAG verify` tells more")
    }
    let old = Vault(in: home.files)
    let files = try register.present(in: old)
    try Folder.make(folder)
    let new = Vault(in: folder)
    let total = files.reduce(0) { $0.adding($1.size, times: 2) }
    var before = 0
    for file in files {
      let original = try OriginalFile(old.path(of: file.digest), shown: file.name)
      let progress = progress.part(30..<100).from(before, of: total)
      _ = try new.keep(original, as: file.digest, progress: progress)
      before = before.adding(file.size, times: 2)
    }
    try Ledger.create(in: folder) { _ = try ledger.copy(upTo: try ledger.size(), to: $0) }
    return (verdict.head, files.count)
  }
}
