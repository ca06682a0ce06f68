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
  /// Whether somebody has said where cases are kept: then they are listed from there alone.
  public let isRootSet: Bool
  /// The folder that `~` stands for; nil where an operating-system shell has seen to it.
  public let home: String?
  /// The folder of the script that is carried out: it may have files beside it.
  var ofScript: String?

  /// Makes folders.
  public init(
    here: String, root: String, named: String?, isRootSet: Bool = false, home: String? = nil
  ) {
    self.here = here
    self.root = root
    self.named = named
    self.isRootSet = isRootSet
    self.home = home
  }

  /// The folder of the case that is meant where no command says so.
  func current() throws -> String {
    if let named { return try find(named) }
    if let around { return around }
    throw Problem.refused(
      "no case here", hint: "name one with `-C CASE`, list them with `cases`, make one with `new`")
  }

  /// The case in whose folder we are, or deeper.
  private var around: String? {
    var folder = here
    while true {
      if CaseHome.isCase(folder) { return CaseHome(folder).folder }
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return nil }
      folder = String(folder[..<slash])
    }
  }

  /// The folder of the case called `name`: a path, or a name under the folder of cases.
  func find(_ name: String) throws -> String {
    // From an empty variable: it would mean the folder we are in.
    guard !name.isEmpty else {
      throw Problem.mistyped("no case is named", hint: "`cases` lists them")
    }
    let own = around.flatMap { CaseFolders.last($0) == name ? $0 : nil }
    let candidates = [absolute(name), "\(root)/\(name)"] + [own].compactMap(\.self)
    if let found = candidates.first(where: CaseHome.isCase) { return found }
    let near = Similar.nearest(to: name, among: all().map(\.name), limit: 1).first
    throw Problem.refused(
      "no case '\(name)'", hint: near.map { "did you mean `\($0)`?" } ?? "`cases` lists them")
  }

  /// A path as seen from the folder we are in.
  public func absolute(_ path: String) -> String {
    if let home, path == "~" || path.hasPrefix("~/") {
      return absolute(home + path.dropFirst())
    }
    var path = path.hasPrefix("/") ? path : "\(here)/\(path)"
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasSuffix("/.") ? String(path.dropLast(2)) : path
  }

  /// The folder in which the file at `path` lies.
  func above(_ path: String) -> String? { Folder.parent(of: absolute(path)) }

  /// A file that is named to be taken in: as seen from the folder of the script that names it, else
  /// from the folder we are in.
  func original(_ path: String) -> String {
    guard let ofScript, !path.hasPrefix("/"), !path.hasPrefix("~"),
      OriginalFile.isThere("\(ofScript)/\(path)")
    else { return absolute(path) }
    return "\(ofScript)/\(path)"
  }

  /// What `-C NAME` finds, by name.
  ///
  /// The cases in the folder we are in, the one around us, and those where cases are kept. Of two with
  /// one name the nearer bears it, the other goes by its path.
  func all() -> [(name: String, path: String)] {
    let kept = CaseFolders.cases(in: root)
    let near = isRootSet || root == here ? [] : CaseFolders.cases(in: here)
    let paths = near + kept + (isRootSet ? [] : [around].compactMap(\.self))
    var names: Set<String> = []
    var seen: Set<String> = []
    let cases = paths.filter { seen.insert($0).inserted }.map { path in
      let name = CaseFolders.last(path)
      return (names.insert(name).inserted ? name : path, path)
    }
    return cases.sorted { $0.0 < $1.0 }
  }

  private static func cases(in folder: String) -> [String] {
    Folder.names(in: folder).filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
      .filter(CaseHome.isCase)
  }

  private static func last(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  /// Whether there is something at `path` that can be read.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
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
  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// Writes `bytes` to the file at `path`: a regular file whole or not at all.
  func write(_ bytes: [UInt8], to path: String) throws {
    let path = try target(path)
    var status = stat()
    let isPlain = stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    // A pipe or device is written to, not replaced.
    let aside = isPlain ? "\(path).\(getpid()).tmp" : path
    guard let file = fopen(aside, "w") else { throw Problem.system("can't write \(path)") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count, !isPlain || rename(aside, path) == 0 else {
      let problem = Problem.system("can't write \(path)")
      if isPlain { unlink(aside) }
      throw problem
    }
  }

  /// Where a result may be written: never among a case's own files, whatever leads there.
  ///
  /// - Throws: `Problem` where the path lies in a case's ledger, vault or index, or in a bag.
  func target(_ path: String) throws(Problem) -> String {
    let path = try outsideBags(path)
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    while let part = parts.popLast(), !parts.isEmpty {
      guard CaseFolders.ownNames.contains(String(part)),
        CaseHome.isCase(parts.joined(separator: "/"))
      else { continue }
      throw .refused(
        "\(path) is the case's own: only what changes the case writes there",
        hint: "name a file elsewhere")
    }
    return path
  }

  /// The path as seen from the root, without links; never one in a bag.
  func outsideBags(_ path: String) throws(Problem) -> String {
    let path = CaseFolders.resolved(absolute(path))
    var above = path
    while let slash = above.lastIndex(of: "/") {
      above = String(above[..<slash])
      guard Bag.isBag(above) else { continue }
      throw .refused("\(above) is a bag, and a bag is only read", hint: "name a file elsewhere")
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
