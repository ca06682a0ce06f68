import CaseLedger
import CaseModel
import Groundwork

/// A file that was collected, before the ledger says so.
public struct Collected: Sendable {
  /// What the ledger will hold of it.
  public let file: ExhibitFile
  /// Whether the vault had its bytes before.
  public let wasKept: Bool
}

/// How files are collected.
public struct Collecting: Sendable {
  /// Take SHA-1 and MD5 too.
  public var legacyDigests = false
  /// Leave the file where it is, and keep its digests alone.
  public var isReference = false
  /// Only look, and keep nothing.
  public var isDryRun = false

  /// Collects into the vault, by SHA-256.
  public init() {}
}

extension Casebook {
  /// Takes files into the vault, one after another; no lock is held.
  ///
  /// What no entry names does no harm there, so the vault comes first and the ledger after it.
  ///
  /// - Parameters:
  ///   - sizes: how many bytes each has, for whoever watches.
  ///   - open: opens one by its number; all at once could be more than a process may have open.
  public func collect(
    _ sizes: [Int], _ how: Collecting, open: (Int) throws -> OriginalFile
  ) throws -> [Collected] {
    try refuseBag()
    let copies = !how.isReference && !how.isDryRun
    // What is copied is read twice.
    let passes = copies ? 2 : 1
    let total = sizes.reduce(0) { $0.adding($1, times: passes) }
    var before = 0
    return try sizes.enumerated().map { number, size in
      let base = before
      before = before.adding(size, times: passes)
      let progress = progress.from(base, of: total)
      let original = try open(number)
      let intake =
        copies
        ? try vault.keep(original, legacy: how.legacyDigests, progress: progress)
        : try original.look(legacy: how.legacyDigests, progress: progress)
      return Collected(
        file: ExhibitFile(
          original.name, intake.fingerprint, media: intake.media,
          at: how.isReference ? original.place : nil),
        wasKept: intake.wasKept)
    }
  }
}

extension Casebook {
  /// Writes working copies of an exhibit's files into `folder`, which is made where it lacks.
  ///
  /// - Returns: each file with the name of its copy.
  public func copyFiles(
    of exhibit: Record, to folder: String
  ) throws -> [(file: ExhibitFile, name: String)] {
    let files = exhibit.exhibitFiles
    if let away = files.first(where: { !$0.isKept }) {
      let isRedacted = away.at == ExhibitFile.withOrigin
      throw Problem.refused(
        "\(away.name) of \(exhibit.id) is not in the vault",
        hint: isRedacted
          ? "the case from which this redacted copy was made has it" : "it lay at \(away.at ?? "")")
    }
    if let lost = files.first(where: { !vault.has($0.sha256) }) {
      throw Problem.broken(
        "\(lost.name) of \(exhibit.id) is missing from the vault", hint: "`verify` tells more")
    }
    guard !vault.contains(folder) else {
      throw Problem.refused("the vault is no place for working copies")
    }
    try Folder.make(folder)
    let total = files.reduce(0) { $0.adding($1.size) }
    var before = 0
    return try files.map { file in
      let base = before
      before = before.adding(file.size)
      let progress = progress.from(base, of: total)
      let name = try vault.copy(
        file.sha256, to: folder, called: exhibit.id.text, file.name, progress: progress)
      return (file, name)
    }
  }
}

/// A file of an exhibit, as it is found now.
public struct FileFinding: Sendable {
  /// The file.
  public let file: ExhibitFile
  /// How its bytes are found.
  public let state: KeptState
}

extension Casebook {
  /// Reads the files of `exhibits` again, whether they lie in the vault or elsewhere; no lock is held.
  ///
  /// - Returns: what was found, exhibit by exhibit.
  public func examine(_ exhibits: [Record]) throws -> [[FileFinding]] {
    let total = exhibits.flatMap(\.exhibitFiles).reduce(0) { $0.adding($1.size) }
    var before = 0
    return try exhibits.map { exhibit in
      try exhibit.exhibitFiles.map { file in
        let base = before
        before = before.adding(file.size)
        return FileFinding(file: file, state: try state(of: file, progress.from(base, of: total)))
      }
    }
  }

  private func state(of file: ExhibitFile, _ progress: Progress) throws -> KeptState {
    guard let place = file.at else { return try vault.state(of: file.sha256, progress: progress) }
    guard place != ExhibitFile.withOrigin else { return .missing }
    let original: OriginalFile
    do throws(Problem) { original = try OriginalFile(place) } catch {
      return OriginalFile.isThere(place) ? .unreadable(error.what) : .missing
    }
    let found = try original.look(progress: progress).fingerprint
    return found.sha256 == file.sha256 ? .intact : .altered(found)
  }
}

extension Progress {
  /// The progress of one file of several, before which so many bytes of all come.
  func from(_ base: Int, of total: Int) -> Progress {
    // A file may have grown since it was collected.
    Progress { done, _ in try report(min(base.adding(done), total), total) }
  }
}
