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

  /// Opens the ledger of the case in `folder`.
  ///
  /// - Throws: `Problem` where there is none, or it can't be read.
  public init(in folder: String) throws(Problem) {
    path = "\(folder)/\(Ledger.fileName)"
    guard access(path, F_OK) == 0 else {
      throw .refused(
        "no case in \(folder): it has no \(Ledger.fileName)",
        hint: "make one with `kronologi new DIR --title TITLE`")
    }
    if let file = try? Descriptor(path, O_RDWR | O_NONBLOCK) {
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

  /// Makes the ledger of a new case in `folder`, which must be there, with its first entry.
  ///
  /// It is written aside and gets its name when it is whole: there is never an empty ledger.
  ///
  /// - Throws: `Problem` where a ledger is there already.
  public static func create(in folder: String, _ entry: Entry) throws(Problem) -> Digest {
    let path = "\(folder)/\(fileName)"
    var bytes: [UInt8] = []
    let hash = try LedgerLine.write(entry, to: &bytes)
    guard access(path, F_OK) != 0 else {
      throw .refused("there is a case in \(folder)", hint: "open it with `kronologi -C \(folder)`")
    }
    let aside = "\(folder)/.\(fileName)-\(getpid())"
    unlink(aside)
    defer { unlink(aside) }
    try Descriptor.lay(bytes, at: aside)
    if link(aside, path) != 0 {
      let hasNoLinks = errno == EPERM || errno == EOPNOTSUPP
      guard hasNoLinks else { throw .system("can't make \(path)") }
      try Descriptor.lay(bytes, at: path)
    }
    try Folder.synchronize(folder)
    return hash
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
