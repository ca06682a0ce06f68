import Groundwork

/// The digests of a bag's files, in the order of the file (RFC 8493, section 2.1.3).
struct BagManifest {
  /// A file and its digest.
  struct Line: Hashable {
    /// The path from the bag's folder, with slashes.
    let path: String
    /// The digest of the file's bytes.
    let digest: Digest
  }

  private(set) var lines: [Line] = []

  /// No files yet.
  init() {}

  /// Reads a manifest.
  ///
  /// - Throws: `Problem` where a line is none.
  init(_ text: String) throws(Problem) {
    let rows = text.split { $0.isNewline }
    for (number, row) in rows.enumerated() {
      guard let line = BagManifest.line(row) else {
        throw .broken("line \(number + 1) is no digest and path")
      }
      lines.append(line)
    }
  }

  private static func line(_ row: Substring) -> Line? {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let blank = row.firstIndex(where: isBlank),
      let digest = Digest(hex: row[..<blank].lowercased())
    else { return nil }
    // A star is what some tools write before a path, to say that they read the file as bytes.
    var path = row[blank...].drop(while: isBlank)
    if path.hasPrefix("*") { path = path.dropFirst() }
    if path.hasPrefix("./") { path = path.dropFirst(2) }
    return path.isEmpty ? nil : Line(path: decoded(String(path)), digest: digest)
  }

  /// Adds a file.
  mutating func add(_ path: String, _ digest: Digest) {
    lines.append(Line(path: path, digest: digest))
  }

  /// The manifest as its file has it; `sha256sum -c` reads it too.
  var text: String {
    lines.map { "\($0.digest.hex)  \(BagManifest.encoded($0.path))\n" }.joined()
  }

  /// The path as a manifest spells it: what would end a line, and the sign that begins an escape.
  static func encoded(_ path: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      guard let escape = escapes.first(where: { $0.scalar == scalar }) else {
        out.append(scalar)
        continue
      }
      out.append(contentsOf: escape.spelled.unicodeScalars)
    }
    return String(out)
  }

  /// The path that a manifest spells so; other escapes than ours are no escapes.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var out = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let first = rest.first {
      let start = String(Substring(rest.prefix(3))).uppercased()
      let escape = escapes.first { $0.spelled == start }
      out.append(escape?.scalar ?? first)
      rest = rest.dropFirst(escape == nil ? 1 : 3)
    }
    return String(out)
  }

  private static let escapes: [(scalar: Unicode.Scalar, spelled: String)] = [
    ("%", "%25"), ("\r", "%0D"), ("\n", "%0A"),
  ]
}
