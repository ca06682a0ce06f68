import CaseLedger
import CaseStore
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
    // From an empty variable: it would mean the folder we are in.
    guard !name.isEmpty else {
      throw Problem.mistyped("no case is named", hint: "`cases` lists them")
    }
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

  /// Writes `text` to the file at `path`: a regular file whole or not at all.
  func write(_ text: String, to path: String) throws {
    let path = try target(path)
    var status = stat()
    let isPlain = stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    // A pipe or device is written to, not replaced.
    let aside = isPlain ? "\(path).\(getpid()).tmp" : path
    guard let file = fopen(aside, "w") else { throw Problem.system("can't write \(path)") }
    let count = text.utf8.count
    let written = text.withCString { fwrite($0, 1, count, file) }
    guard fclose(file) == 0, written == count, !isPlain || rename(aside, path) == 0 else {
      let problem = Problem.system("can't write \(path)")
      if isPlain { unlink(aside) }
      throw problem
    }
  }

  /// Where a result may be written: never among a case's own files, whatever leads there.
  ///
  /// - Throws: `Problem` where the path lies in a case's ledger, vault or index.
  func target(_ path: String) throws(Problem) -> String {
    let path = CaseFolders.resolved(absolute(path))
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    while let part = parts.popLast(), !parts.isEmpty {
      guard CaseFolders.ownNames.contains(String(part)),
        CaseFolders.isCase(parts.joined(separator: "/"))
      else { continue }
      throw .refused(
        "\(path) is the case's own: only what changes the case writes there",
        hint: "name a file elsewhere")
    }
    return path
  }

  /// What a case's folder holds of its own.
  private static let ownNames: Set<String> = [
    Ledger.fileName, Vault.folderName, Casebook.indexFolderName,
  ]

  /// The path without links, also where the file itself is not there yet.
  private static func resolved(_ path: String) -> String {
    func real(_ path: String) -> String? {
      guard let found = realpath(path, nil) else { return nil }
      defer { free(found) }
      return String(cString: found)
    }
    if let found = real(path) { return found }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return path }
    return real(String(path[..<slash])).map { $0 + path[slash...] } ?? path
  }
}
