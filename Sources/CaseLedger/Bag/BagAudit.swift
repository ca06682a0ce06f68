import Glibc
import Groundwork

/// Compares a bag with what its manifests say.
public struct BagAudit {
  /// Something that is not as it was packed.
  public struct Finding: Hashable, Sendable {
    /// The file, as seen from the bag's folder.
    public let path: String
    /// What is wrong with it.
    public let what: String

    /// What `verify` prints of it.
    public var line: String { "\(path) \(what)" }

    var json: JSON { .object(["kind": .text("bag"), "what": .text(line)]) }
  }

  private let folder: String
  /// Whether the bytes of a payload file were proved elsewhere, by their digest.
  private let isProved: (_ path: String, Digest) -> Bool
  private let progress: Progress
  private var found: [Finding] = []
  private var done = 0
  private var total = 0

  /// Makes an audit of the bag in `folder`.
  ///
  /// - Parameter isProved: whether somebody else has read the file of this path and found that its
  ///   bytes have this digest; then only its being there is looked at.
  public init(
    _ folder: String, progress: Progress = .silent,
    isProved: @escaping (_ path: String, Digest) -> Bool = { _, _ in false }
  ) {
    self.folder = folder
    self.progress = progress
    self.isProved = isProved
  }

  /// What is wrong, by path.
  ///
  /// - Throws: what the progress throws.
  public func findings() throws -> [Finding] {
    var audit = self
    try audit.run()
    return audit.found.sorted { ($0.path, $0.what) < ($1.path, $1.what) }
  }

  private mutating func run() throws {
    if text(of: Bag.declaration).map(BagAudit.isDeclaration) == false {
      note(Bag.declaration, "does not say what a bag's says")
    }
    let tags = manifest(Bag.tagManifest)
    let payload = manifest(Bag.manifest)
    let files = Set(self.files(in: Bag.payloadName))
    total = payload.lines.reduce(0) { $0.adding(size(of: $1.path) ?? 0) }
    for line in tags.lines { try check(line, isPayload: false) }
    for line in payload.lines { try check(line, isPayload: true) }
    for path in files.subtracting(payload.lines.map(\.path)) { note(path, "is in no manifest") }
    // It says no more than the manifests do, but of files that both have forgotten.
    if found.isEmpty { checkSum(files) }
  }

  private static func isDeclaration(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    let versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"].map { "BagIt-Version: \($0)" }
    return lines.count == 2 && versions.contains(String(lines[0]))
      && lines[1] == "Tag-File-Character-Encoding: UTF-8"
  }

  private mutating func note(_ path: String, _ what: String) {
    found.append(Finding(path: path, what: what))
  }

  private mutating func manifest(_ name: String) -> BagManifest {
    guard let text = text(of: name) else {
      if !found.contains(where: { $0.path == name }) { note(name, "is missing") }
      return BagManifest()
    }
    do throws(Problem) { return try BagManifest(text) } catch { note(name, error.what) }
    return BagManifest()
  }

  private mutating func text(of name: String) -> String? {
    do throws(Problem) {
      guard let file = try open(name) else { return nil }
      let bytes = try file.read(try file.size(), at: 0)
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      note(name, "is not UTF-8")
    } catch { note(name, error.what) }
    return nil
  }

  private mutating func check(_ line: BagManifest.Line, isPayload: Bool) throws {
    let parts = line.path.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = (parts[0] == Bag.payloadName) == isPayload
    // A manifest from elsewhere must lead nowhere else.
    guard isInside, !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
      return note(line.path, "is no path of a \(isPayload ? "payload" : "tag") file")
    }
    do {
      guard let file = try open(line.path) else { return note(line.path, "is missing") }
      let size = try file.size()
      defer { if isPayload { done = done.adding(size) } }
      if isPayload, isProved(line.path, line.digest) { return }
      let (before, total, progress) = (done, total, progress)
      let watching = Progress { read, _ in
        try progress.report(min(before.adding(read), total), total)
      }
      guard try file.fingerprint(progress: watching).sha256 != line.digest else { return }
      note(line.path, "was altered")
    } catch let problem as Problem where problem.kind != .interrupted {
      note(line.path, problem.what)
    }
  }

  /// Compares how much there is with what `bag-info.txt` says, where it says so.
  private mutating func checkSum(_ files: Set<String>) {
    let label = "Payload-Oxum:"
    guard let text = text(of: Bag.info),
      let line = text.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix(label) })
    else { return }
    let octets = files.reduce(0) { $0.adding(size(of: $1) ?? 0) }
    let said = line.dropFirst(label.count).filter { !$0.isWhitespace }
    guard said != "\(octets).\(files.count)" else { return }
    note(Bag.info, "says \(said), but the payload has \(octets) bytes in \(files.count) files")
  }

  private func size(of path: String) -> Int? {
    var status = stat()
    return lstat("\(folder)/\(path)", &status) == 0 ? Int(status.st_size) : nil
  }

  /// Opens a file of the bag without following a link; nil where it is not there.
  private func open(_ path: String) throws(Problem) -> Descriptor? {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return nil }
    var above = try Descriptor(folder, O_RDONLY | O_DIRECTORY)
    for part in parts {
      guard Folder.has(part, in: above) else { return nil }
      above = try Descriptor(part, in: above, Vault.folderFlags)
    }
    guard Folder.has(name, in: above) else { return nil }
    let file = try Descriptor(name, in: above, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw .broken("is no regular file")
    }
    return file
  }

  /// The paths of all that is no folder under `path`.
  private func files(in path: String) -> [String] {
    guard let folder = try? Descriptor("\(self.folder)/\(path)", Vault.folderFlags) else {
      return [path]
    }
    return Folder.names(in: folder).flatMap { files(in: "\(path)/\($0)") }
  }
}
