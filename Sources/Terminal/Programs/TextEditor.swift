import Glibc

/// The user's editor, on a text of ours.
public struct TextEditor {
  /// Why a text could not be edited.
  public enum Failure: Error, Equatable {
    /// There is no place for the text.
    case noFile
    /// The editor can't be started.
    case noEditor(String)
    /// The editor said that it failed: the text counts for nothing.
    case failed
  }

  private let words: [String]
  private let name: String

  /// Makes an editor of the words that start it.
  ///
  /// - Parameter suffix: how the name of its file ends, for editors that colour by it.
  public init(_ words: [String], suffix: String = ".kron") {
    self.words = words
    name = "/tmp/kronologi-XXXXXX" + suffix
    self.suffix = suffix
  }

  private let suffix: String

  /// What becomes of `text`: the file is for our eyes alone, and goes when it has been read.
  public func edit(_ text: String) throws(Failure) -> String {
    var path = Array(name.utf8CString)
    let file = mkstemps(&path, Int32(suffix.utf8.count))
    guard file >= 0 else { throw .noFile }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let isWritten = FileOutput.write(text, to: file)
    close(file)
    guard isWritten else { throw .noFile }
    guard let child = Child(words: words + [name]).start() else {
      throw .noEditor(words.first ?? "")
    }
    guard Child.wait(for: child) == 0, let edited = contents(name) else { throw .failed }
    return edited
  }

  private func contents(_ path: String) -> String? {
    // Opened anew: editors write a new file and give it the name.
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
      bytes += buffer[..<count]
    }
  }
}
