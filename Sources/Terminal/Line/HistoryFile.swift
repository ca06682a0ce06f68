import Glibc

/// The file in which typed lines are kept: appended to and never rewritten, so that two shells at
/// once lose nothing; for its owner alone.
public struct HistoryFile: Sendable {
  /// A line and when it was typed.
  public struct Line: Hashable, Sendable {
    /// When, in a form that has no tab.
    public let stamp: String
    /// The line, which may be of several rows.
    public let text: String

    /// Makes a line.
    public init(stamp: String, text: String) {
      self.stamp = stamp
      self.text = text
    }
  }

  private let path: String
  private static let most = 1 << 20

  /// Names the file; neither it nor its folder need be there.
  public init(_ path: String) { self.path = path }

  /// The newest lines, a mebibyte of them at most; none where there is no file.
  func read() -> [Line] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    let start = max(0, size - HistoryFile.most)
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = pread(file, &bytes, bytes.count, off_t(start))
    let rows = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return rows.dropFirst(start > 0 ? 1 : 0).compactMap { HistoryFile.parse($0) }
  }

  /// Adds a line at the end; a history that can't be written is no reason to stop anybody.
  func append(_ line: Line) {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var file = open(path, flags, 0o600)
    if file < 0, errno == ENOENT, let slash = path.lastIndex(of: "/") {
      // The folder may have been deleted under us.
      mkdir(String(path[..<slash]), 0o700)
      file = open(path, flags, 0o600)
    }
    guard file >= 0 else { return }
    defer { close(file) }
    var row = HistoryFile.row(line)
    // One write: lines of two shells do not run into each other.
    row.withUTF8 { _ = write(file, $0.baseAddress, $0.count) }
  }

  static func row(_ line: Line) -> String {
    var row = line.stamp + "\t"
    for scalar in line.text.unicodeScalars {
      switch scalar {
      case "\n": row += "\\n"
      case "\\": row += "\\\\"
      default: row.unicodeScalars.append(scalar)
      }
    }
    return row + "\n"
  }

  static func parse(_ row: Substring) -> Line? {
    let parts = row.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    guard parts[1].utf8.contains(UInt8(ascii: "\\")) else {
      return Line(stamp: String(parts[0]), text: String(parts[1]))
    }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in parts[1].unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        text.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return Line(stamp: String(parts[0]), text: String(text))
  }
}
