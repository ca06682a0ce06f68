import CaseLedger
import Glibc
import Groundwork

/// Where cases lie: the folder we are in, the one that was named, the one where all are kept.
public struct CaseFolders: Sendable {
  /// The folder we are in.
  public let here: String
  /// The folder where cases are kept.
  public let root: String
  /// The case that the command line names with `-C`.
  public let named: String?

  /// Makes folders.
  public init(here: String, root: String, named: String?) {
    self.here = here
    self.root = root
    self.named = named
  }

  /// The folder of the case that is meant where no command says so.
  func current() throws -> String {
    if let named { return try find(named) }
    var folder = here
    while true {
      if CaseFolders.isCase(folder) { return folder }
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
      folder = String(folder[..<slash])
    }
    throw Problem.refused(
      "no case here", hint: "name one with `-C CASE`, list them with `cases`, make one with `new`")
  }

  /// The folder of the case called `name`: a path, or a name under the folder of cases.
  func find(_ name: String) throws -> String {
    let candidates = [absolute(name), "\(root)/\(name)"]
    if let found = candidates.first(where: CaseFolders.isCase) { return found }
    let near = Similar.nearest(to: name, among: all().map(\.name), limit: 1).first
    throw Problem.refused(
      "no case '\(name)'", hint: near.map { "did you mean `\($0)`?" } ?? "`cases` lists them")
  }

  /// A path as seen from the folder we are in.
  public func absolute(_ path: String) -> String {
    var path = path.hasPrefix("/") ? path : "\(here)/\(path)"
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasSuffix("/.") ? String(path.dropLast(2)) : path
  }

  /// The cases under the folder of cases, by name.
  func all() -> [(name: String, path: String)] {
    let names = Folder.names(in: root).filter {
      !$0.hasPrefix(".") && CaseFolders.isCase("\(root)/\($0)")
    }
    return names.sorted().map { ($0, "\(root)/\($0)") }
  }

  private static func isCase(_ folder: String) -> Bool {
    access("\(folder)/\(Ledger.fileName)", F_OK) == 0
  }
}

extension CaseFolders {
  /// The bytes of a file, or of standard input where it is called `-`.
  func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return CaseFolders.standardInput() }
    let file = try Descriptor(absolute(path), O_RDONLY)
    return try file.read(try file.size(), at: 0)
  }

  /// All that standard input has.
  public static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes `text` to the file at `path`, whole or not at all.
  func write(_ text: String, to path: String) throws {
    let path = absolute(path)
    let aside = "\(path).\(getpid()).tmp"
    guard let file = fopen(aside, "w") else { throw Problem.system("can't write \(path)") }
    let count = text.utf8.count
    let written = text.withCString { fwrite($0, 1, count, file) }
    guard fclose(file) == 0, written == count, rename(aside, path) == 0 else {
      unlink(aside)
      throw Problem.system("can't write \(path)")
    }
  }
}
