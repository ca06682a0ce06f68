import Foundation

/// A session as it was typed and answered, kept in a file and replayed on the real program.
///
///     # 1. what it shows
///     $ kronologi new demo --title Uji
///     demo
///     $ kronologi -C demo add event undated
///     >2 error: TEXT is missing …
///     >= 2
///
/// Lines after a command are its standard output; those after `>2` its standard error; `>=` its exit
/// code where that is not 0. Commands go through a shell, so pipes and files may be used.
struct Transcript {
  struct Step: Equatable {
    var comments: [String] = []
    var command = ""
    var output: [String] = []
    var errors: [String] = []
    var code: Int32 = 0

    var text: String {
      let shown = output + errors.map { ">2 \($0)".trimmingEnd } + (code == 0 ? [] : [">= \(code)"])
      return (comments + ["$ \(command)"] + shown).joined(separator: "\n")
    }
  }

  var steps: [Step] = []

  init(_ text: String) {
    var comments: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(comments: comments, command: String(line.dropFirst(2))))
        comments = []
      } else if line.hasPrefix("#") || (line.isEmpty && steps.isEmpty) {
        comments.append(line)
      } else if line.hasPrefix(">2") {
        steps[steps.count - 1].errors.append(String(line.dropFirst(3)))
      } else if line.hasPrefix(">= "), let code = Int32(line.dropFirst(3)) {
        steps[steps.count - 1].code = code
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
    // The file's last newline is no line of output.
    if steps.last?.output.last == "" { steps[steps.count - 1].output.removeLast() }
  }

  /// What really comes of the same commands, one after another in one scratch folder.
  func replayed(program: URL) throws -> Transcript {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var copy = self
    for index in copy.steps.indices {
      try copy.steps[index].run(in: folder, program: program)
    }
    return copy
  }

  var text: String { steps.map(\.text).joined(separator: "\n") + "\n" }
}

extension Transcript.Step {
  fileprivate mutating func run(in folder: URL, program: URL) throws {
    let process = Process()
    let (out, err) = (folder.appending(path: ".out"), folder.appending(path: ".err"))
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "{ \(command)\n} >.out 2>.err </dev/null"]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin", "HOME": folder.path,
      "KRONOLOGI_NOW": "2026-11-23T08:00:00Z", "KRONOLOGI_AUTHOR": "mila", "COLUMNS": "100",
      "LC_ALL": "C.UTF-8", "REPOSITORY": repository.path,
    ]
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    output = try lines(out)
    errors = try lines(err)
  }

  private func lines(_ file: URL) throws -> [String] {
    var lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmingEnd }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// The folder of the package.
let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The program that was built with the tests.
let program =
  Bundle.main.executableURL.map { bundle in
    bundle.deletingLastPathComponent().appending(path: "kronologi")
  } ?? URL(filePath: ".build/debug/kronologi")

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
