import Glibc
import Groundwork

/// Fills the folder of a bag.
///
/// The ledger comes last of the payload and `bagit.txt` last of all: what was broken off is neither
/// a case nor a bag.
public final class BagWriter {
  private let folder: String
  private var payload = BagManifest()
  private var octets = 0
  private var made: Set<String> = []

  /// Starts with an empty folder.
  public init(_ folder: FreshFolder) { self.folder = folder.path }

  /// How many files the payload has so far.
  public var files: Int { payload.lines.count }

  /// Puts bytes of a vault into the payload.
  ///
  /// - Throws: `Problem`; `broken` where they are no longer what their name says.
  public func add(_ digest: Digest, from vault: Vault, progress: Progress = .silent) throws {
    let path = "\(Bag.payloadName)/\(Vault.name(of: digest))"
    let copy = try create(path)
    let fingerprint = try vault.lend(digest, to: copy, progress: progress)
    try copy.synchronizeAll()
    take(path, fingerprint)
  }

  /// Puts a text into the payload.
  public func add(_ text: String, as name: String) throws(Problem) {
    let path = "\(Bag.payloadName)/\(name)"
    octets += text.utf8.count
    payload.add(path, try write(text, to: path))
  }

  /// Puts the ledger's first `size` bytes into the payload.
  public func add(_ ledger: Ledger, upTo size: Int, progress: Progress = .silent) throws {
    let path = "\(Bag.payloadName)/\(Ledger.fileName)"
    let copy = try create(path)
    let fingerprint = try ledger.copy(upTo: size, to: copy, progress: progress)
    try copy.synchronizeAll()
    take(path, fingerprint)
  }

  /// Writes what makes the folder a bag.
  ///
  /// - Parameter info: what `bag-info.txt` says, line by line, beside how much there is.
  public func finish(_ info: [(label: String, value: String)]) throws(Problem) {
    let all = info + [("Payload-Oxum", "\(octets).\(payload.lines.count)")]
    var tags = BagManifest()
    tags.add(Bag.manifest, try write(payload.text, to: Bag.manifest))
    tags.add(Bag.info, try write(BagWriter.text(of: all), to: Bag.info))
    tags.add(Bag.declaration, Digest(of: Array(Bag.declarationText.utf8)))
    _ = try write(tags.text, to: Bag.tagManifest)
    _ = try write(Bag.declarationText, to: Bag.declaration)
  }

  /// One line a value, whatever is in it.
  private static func text(of info: [(label: String, value: String)]) -> String {
    info.map { label, value in
      let words = Display.escaped(value.split(whereSeparator: \.isNewline).joined(separator: " "))
      return "\(label): \(words)\n"
    }.joined()
  }

  private func take(_ path: String, _ fingerprint: Fingerprint) {
    octets += fingerprint.size
    payload.add(path, fingerprint.sha256)
  }

  private func write(_ text: String, to path: String) throws(Problem) -> Digest {
    let bytes = Array(text.utf8)
    let file = try create(path)
    try file.write(bytes, at: 0)
    try file.synchronizeAll()
    return Digest(of: bytes)
  }

  /// A file that was not there, in folders that are made where they lack.
  private func create(_ path: String) throws(Problem) -> Descriptor {
    let full = "\(folder)/\(path)"
    if let above = Folder.parent(of: full), made.insert(above).inserted { try Folder.make(above) }
    let file = try Descriptor(full, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
    guard fchmod(file.number, 0o444) == 0 else { throw .system("can't protect \(full)") }
    return file
  }
}
