import CaseModel
import CaseStore
import Glibc
import Groundwork

/// A transcript: what was typed and what came of it, each line with its time, added at the end of a
/// file and on its way to the disk before the next is typed.
public final class SpoolFile {
  /// The file as it was named.
  public let name: String
  private let file: Int32

  /// Opens the file at `path`, which is made where it lacks, for its owner alone.
  init(_ name: String, at path: String) throws(Problem) {
    self.name = name
    file = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .refused("can't write \(name): \(String(cString: strerror(errno)))")
    }
  }

  deinit { close(file) }

  /// Notes what somebody typed.
  public func typed(_ line: String, _ time: Int64) throws(Problem) { try put("> ", line, time) }

  /// Notes a result.
  public func answered(_ text: String, _ time: Int64) throws(Problem) { try put("  ", text, time) }

  /// Notes a remark or an error.
  public func remarked(_ text: String, _ time: Int64) throws(Problem) { try put("! ", text, time) }

  func begin(_ name: String, _ head: String, _ time: Int64) throws(Problem) {
    try put("= ", "transcript of \(name) begins at \(head)", time)
  }

  func end(_ time: Int64) { try? put("= ", "transcript ends", time) }

  /// One write a line, so that what is there is whole.
  private func put(_ mark: String, _ text: String, _ time: Int64) throws(Problem) {
    let stamp = DateText.utc(time)
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.count > 1, rows.last == "" { rows.removeLast() }
    if text.isEmpty { return }
    for row in rows {
      var line = "\(stamp) \(mark)\(SpoolFile.plain(row))\n"
      let isWritten = line.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
      guard isWritten else {
        throw .refused("can't write \(name): \(String(cString: strerror(errno)))")
      }
    }
  }

  /// A row without colours, and with what would act on a terminal spelled out.
  static func plain(_ row: some StringProtocol) -> String {
    var kept = String.UnicodeScalarView()
    var isColor = false
    for scalar in row.unicodeScalars {
      if scalar == "\u{1B}" {
        isColor = true
      } else if isColor {
        isColor = !(scalar.value >= 0x40 && scalar.value <= 0x7E && scalar != "[")
      } else {
        kept.append(scalar)
      }
    }
    return Display.escaped(String(kept))
  }
}

extension Session {
  /// Lets go of the transcript, which says so.
  public func endSpool() {
    spool?.end(surroundings.clock())
    spool = nil
  }
}
