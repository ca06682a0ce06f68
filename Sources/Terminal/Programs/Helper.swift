import Glibc

/// A program that does a piece of work for us: bytes go in, bytes come out.
///
/// Its terminal is ours, so it may ask for a passphrase there. It speaks English, in UTC.
public struct Helper {
  /// There is no room for what it reads and writes.
  public struct NoRoom: Error {}

  /// What it came to.
  public struct Answer {
    /// Its exit code; nil where a signal ended it.
    public let code: Int32?
    /// What it wrote to standard output.
    public let output: [UInt8]
    /// What it wrote to standard error.
    public let errors: [UInt8]
  }

  private let words: [String]
  private let files: [String: [UInt8]]

  /// Makes a helper of the words that start it, and of files for it, by name.
  ///
  /// A word that is a file's name becomes that file's path.
  public init(_ words: [String], files: [String: [UInt8]] = [:]) {
    self.words = words
    self.files = files
  }

  /// Runs it to its end; nil where it can't be started.
  ///
  /// Its streams are files without a name, so none of them is ever full.
  public func run(input: [UInt8] = []) throws(NoRoom) -> Answer? {
    guard let streams = Streams(input), let folder = Scratch(files) else { throw NoRoom() }
    var child = Child(words: words.map { files[$0] == nil ? $0 : folder.path(of: $0) })
    child.forced = ["LC_ALL": "C", "TZ": "UTC"]
    // Ctrl-C at its prompt is meant for it.
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    guard let number = child.start(streams: streams.numbers) else { return nil }
    let code = Child.wait(for: number)
    return Answer(code: code, output: streams.bytes(of: 1), errors: streams.bytes(of: 2))
  }
}

/// What a helper reads and writes.
private final class Streams {
  private let files: [UnsafeMutablePointer<FILE>]
  var numbers: [Int32] { files.map { fileno($0) } }

  init?(_ input: [UInt8]) {
    files = (0..<3).compactMap { _ in tmpfile() }
    guard files.count == 3, fwrite(input, 1, input.count, files[0]) == input.count,
      fflush(files[0]) == 0
    else { return nil }
    rewind(files[0])
    for number in numbers { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
  }

  deinit { for file in files { fclose(file) } }

  func bytes(of stream: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    rewind(files[stream])
    while true {
      let count = fread(&buffer, 1, buffer.count, files[stream])
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// A folder for our eyes alone that goes with what is in it.
private final class Scratch {
  private let folder: String
  private let names: [String]

  /// No folder where there are no files.
  init?(_ files: [String: [UInt8]]) {
    names = Array(files.keys)
    guard !files.isEmpty else {
      folder = ""
      return
    }
    var template = Array("/tmp/kronologi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, bytes) in files {
      guard let file = fopen(path(of: name), "wx") else { return nil }
      let count = fwrite(bytes, 1, bytes.count, file)
      guard fclose(file) == 0, count == bytes.count else { return nil }
    }
  }

  deinit {
    for name in names { unlink(path(of: name)) }
    if !folder.isEmpty { rmdir(folder) }
  }

  func path(of name: String) -> String { "\(folder)/\(name)" }
}
