import Foundation

/// A folder of its own in which the real program is run, and which goes when the test ends.
final class Workbench {
  let folder: URL

  /// What a command came to.
  struct Result: Equatable {
    let output: String
    let errors: String
    let code: Int32
  }

  /// The program that was built with the tests.
  static let program =
    Bundle.main.executableURL.map { bundle in
      bundle.deletingLastPathComponent().appending(path: "kronologi")
    } ?? URL(filePath: ".build/debug/kronologi")

  init(in parent: URL = FileManager.default.temporaryDirectory) throws {
    folder = parent.appending(path: "kronologi-damage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A case called `c`.
  static func withCase() throws -> Workbench {
    let bench = try Workbench()
    _ = try bench.run("kronologi new c --title Uji")
    return bench
  }

  /// A process that runs `command` in a shell, not yet started.
  func process(_ command: String) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(Self.program.deletingLastPathComponent().path):/usr/sbin:/usr/bin:/sbin:/bin",
      "HOME": folder.path, "KRONOLOGI_AUTHOR": "mila", "LC_ALL": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs `command` to its end.
  func run(_ command: String) throws -> Result {
    let process = process("{ \(command)\n} >.out 2>.err")
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try text(".out"), errors: try text(".err"), code: process.terminationStatus)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// The files of the vault of the case `c`, by path, with what they hold.
  var vault: [String: [UInt8]] {
    get throws {
      let top = folder.appending(path: "c/evidence").path
      var files: [String: [UInt8]] = [:]
      for case let name as String in FileManager.default.enumerator(atPath: top) ?? .init() {
        var isFolder: ObjCBool = false
        let path = "\(top)/\(name)"
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
          !isFolder.boolValue
        else { continue }
        files[name] = Array(try Data(contentsOf: URL(filePath: path)))
      }
      return files
    }
  }
}
