import CaseStore
import Foundation
import Groundwork

extension Programs {
  /// The programs of this machine.
  static let installed = Programs { call throws(Problem) in
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, bytes) in call.files { try Data(bytes).write(to: folder.appending(path: name)) }
      try Data(call.input).write(to: folder.appending(path: ".in"))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      let words = call.words.map { call.files[$0] == nil ? $0 : folder.appending(path: $0).path }
      process.arguments = ["LC_ALL=C", "TZ=UTC"] + words
      process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: ".in"))
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      let said = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Answer(
        code: process.terminationStatus, output: Array(bytes),
        errors: String(decoding: said, as: UTF8.self))
    } catch { throw .refused("\(error)") }
  }
}

extension Desk {
  /// An SSH key of nobody's, and who is said to have it.
  func makeKey() throws {
    let key = folder.appending(path: "kunci").path
    let words = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]
    _ = try Programs.installed.run(Programs.Call(words))
    let own = try String(contentsOfFile: "\(key).pub", encoding: .utf8)
    try "mila@contoh.id \(own)".write(
      to: folder.appending(path: "allowed_signers"), atomically: true, encoding: .utf8)
  }
}
