import CaseModel
import Glibc
import Groundwork

/// The truth of a case: a file of lines that is appended to, never rewritten, renamed or replaced.
public final class Ledger {
  /// The file's name in the case's folder.
  public static let fileName = "ledger.jsonl"

  /// The file's path.
  public let path: String
  let file: Descriptor
  /// Whether it can be appended to: not on a read-only medium, not without the right.
  public let isWritable: Bool

  /// Opens the ledger of a case; one in a bag is only read.
  ///
  /// - Throws: `Problem` where there is none, or it can't be read.
  public convenience init(_ home: CaseHome) throws(Problem) {
    try self.init(in: home.files, isReadOnly: home.isBag)
  }

  /// Opens the ledger in `folder`.
  ///
  /// - Parameter isReadOnly: never write, also where one could.
  public init(in folder: String, isReadOnly: Bool = false) throws(Problem) {
    path = "\(folder)/\(Ledger.fileName)"
    guard access(path, F_OK) == 0 else {
      throw .refused(
        "no case in \(folder): it has no \(Ledger.fileName)",
        hint: "make one with `kronologi new DIR --title TITLE`")
    }
    if !isReadOnly, let file = try? Descriptor(path, O_RDWR | O_NONBLOCK) {
      self.file = file
      isWritable = true
    } else {
      file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
      isWritable = false
    }
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw .refused("\(path) is no regular file")
    }
  }

  /// Makes the ledger of a new case in `folder`, which must be there, with its first act.
  ///
  /// - Throws: `Problem` where a ledger is there already.
  public static func create(in folder: String, _ act: Entry) throws {
    try create(in: folder) { _ = try extend($0, with: [act], after: .empty) }
  }

  /// Writes `acts` at the end of a file that is to be a ledger, after the line `head`; returns
  /// their lines.
  public static func extend(
    _ file: Descriptor, with acts: [Entry], after head: Head
  ) throws(Problem) -> [Head] {
    var (bytes, heads) = ([UInt8](), [head])
    for act in acts {
      for var entry in parts(of: act) {
        let last = heads[heads.count - 1]
        (entry.number, entry.previous) = (last.entry + 1, last.hash)
        heads.append(Head(entry: entry.number, hash: try LedgerLine.write(entry, to: &bytes)))
      }
    }
    try file.write(bytes, at: try file.size())
    return Array(heads.dropFirst())
  }

  /// Makes the ledger of a new case in `folder`, which must be there, of what `write` puts into it.
  ///
  /// It is written aside and gets its name when it is whole: there is never an empty ledger.
  ///
  /// - Throws: `Problem` where a ledger is there already, and what `write` throws.
  public static func create(in folder: String, _ write: (Descriptor) throws -> Void) throws {
    let path = "\(folder)/\(fileName)"
    try refuseCase(in: folder)
    let aside = "\(folder)/.\(fileName)-\(getpid())"
    unlink(aside)
    defer { unlink(aside) }
    try lay(at: aside, write)
    if link(aside, path) != 0 {
      let hasNoLinks = errno == EPERM || errno == EOPNOTSUPP
      guard hasNoLinks else { throw Problem.system("can't make \(path)") }
      try lay(at: path, write)
    }
    try Folder.synchronize(folder)
  }

  /// Refuses a folder in which a case lies already.
  public static func refuseCase(in folder: String) throws(Problem) {
    guard !CaseHome.isCase(folder) else {
      throw .refused("there is a case in \(folder)", hint: "open it with `kronologi -C \(folder)`")
    }
  }

  private static func lay(at path: String, _ write: (Descriptor) throws -> Void) throws {
    let file = try Descriptor(path, O_RDWR | O_CREAT | O_EXCL)
    do {
      try write(file)
      try file.synchronize()
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Copies the first `size` bytes into `copy`; returns their fingerprint.
  public func copy(
    upTo size: Int, to copy: Descriptor, progress: Progress = .silent
  ) throws -> Fingerprint {
    var fingerprinting = Fingerprinting()
    var offset = 0
    while offset < size {
      let bytes = try file.read(min(1 << 20, size - offset), at: offset)
      guard !bytes.isEmpty else { throw Problem.broken("\(path) was cut while it was copied") }
      bytes.withUnsafeBytes { fingerprinting.take($0) }
      try copy.write(bytes, at: offset)
      offset += bytes.count
      try progress.report(offset, size)
    }
    return fingerprinting.finish()
  }

  /// How many bytes it has.
  public func size() throws(Problem) -> Int { try file.size() }

  /// Whether the path still names the file that is open.
  public func isInPlace() -> Bool {
    var named = stat()
    guard stat(path, &named) == 0, let open = try? file.status() else { return false }
    return named.st_ino == open.st_ino && named.st_dev == open.st_dev
  }

  /// Whether the line that ends at `position` has the hash that it names: a look at 64 bytes.
  public func holds(_ position: LedgerPosition) throws(Problem) -> Bool {
    if position.offset == 0 { return true }
    guard position.offset > LedgerLine.suffix else { return false }
    let tail = try file.read(67, at: position.offset - 67)
    return tail.elementsEqual("\(position.head.hash.hex)\"}\n".utf8)
  }

  /// Whether the ledger ends just before the newline of the line that ends at `position`.
  public func lacksNewline(of position: LedgerPosition) throws(Problem) -> Bool {
    guard position.offset > LedgerLine.suffix, try size() == position.offset - 1 else {
      return false
    }
    let tail = try file.read(66, at: position.offset - 67)
    return tail.elementsEqual("\(position.head.hash.hex)\"}".utf8)
  }

  /// Reads on from `position`, and calls `visit` with each act that is whole.
  ///
  /// Acts are handed out with the offset after their last line. The end is that of the last sound
  /// line; a run of parts that is still open there is left to whoever writes next.
  public func read(
    from position: LedgerPosition, progress: Progress = .silent,
    _ visit: (CommittedAct, _ offset: Int) throws -> Void
  ) throws -> LedgerEnd {
    var scan = LedgerScan(file, from: position, .reading)
    var assembly = Assembly()
    return try scan.run(progress: progress) { seen, reached in
      guard let entry = seen.entry, let act = assembly.take(entry, hash: reached.head.hash) else {
        return
      }
      try visit(act, reached.offset)
    }
  }
}
