import CaseLedger
import CaseStore
import Glibc
import Groundwork

/// The text of a record that could not be taken, kept beside the index for another try.
///
/// It is for the eyes of whoever wrote it, as the index is. A text that nobody was shown, kept
/// meanwhile by somebody else, is neither written over nor removed.
struct KeptText {
  private let path: String?
  /// The text, as it is shown; nil where there is none.
  let text: String?

  init(_ session: Session, _ id: Name) throws {
    path = session.current?.indexFolder.map { "\($0)/edit-\(id)" }
    text = try path.flatMap(KeptText.text)
  }

  private static func text(of path: String) throws -> String? {
    guard access(path, F_OK) == 0 else { return nil }
    let file = try Descriptor(path, O_RDONLY)
    return String(decoding: try file.read(file.size(), at: 0), as: UTF8.self)
  }

  /// Whether the file still holds what was shown.
  private func isShown(_ path: String) -> Bool {
    (try? KeptText.text(of: path).map { Name($0) } == text.map { Name($0) }) ?? false
  }

  /// Keeps `text` in the place of what was shown, or beside what somebody else keeps there.
  ///
  /// - Parameter head: what it begins with, so that it can be taken up again.
  /// - Returns: the path where it lies beside.
  func keep(_ text: String, under head: String) throws -> String? {
    guard let path else { throw Problem.refused("there is no place to keep the text in") }
    let whole = text.hasPrefix(head) ? text : "\(head)\n\(text)"
    var number = 2
    while access("\(path)-\(number)", F_OK) == 0 { number += 1 }
    let aside = "\(path)-\(number)"
    try Descriptor.lay(Array(whole.utf8), at: aside)
    guard isShown(path), rename(aside, path) == 0 else { return aside }
    return nil
  }

  /// Forgets what was shown.
  func remove() {
    if text != nil, let path, isShown(path) { unlink(path) }
  }

  /// Says that the text can't be taken up again, and where it lies.
  func stuck(_ id: Name) -> Problem {
    .refused(
      "the text that was kept of \(id) can't be taken up again",
      hint: "it is in \(path ?? ""): take from it what is needed, and move it away")
  }
}
