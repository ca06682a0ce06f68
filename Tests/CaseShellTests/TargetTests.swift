import Foundation
import Testing

/// What Package.swift says of who may use whom.
@Suite struct TargetTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// What the targets that nearly all have are called in Package.swift.
  private static let short = ["Groundwork": "groundwork", "CaseModel": "model"]

  /// The lines of Package.swift on each target that has sources, by its name.
  private func targets() throws -> [String: String] {
    let text = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let parts = text.split(separator: /\.(target|executableTarget|testTarget|systemLibrary)\(/)
    let named = parts.dropFirst().compactMap { part in
      part.firstMatch(of: /name: "(\w+)"/).map { (String($0.1), String(part)) }
    }
    return Dictionary(named) { first, _ in first }
  }

  private func imports(of target: String) throws -> Set<String> {
    let folder = Self.root.appending(path: "Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?m)^import (\w+)$/) { found.insert(String(match.1)) }
    }
    return found
  }

  @Test func `a target imports what Package.swift lists for it, and nothing else of ours`() throws {
    let targets = try targets()
    #expect(targets["CaseShell"] != nil && targets["kronologi"] != nil)
    for (name, lines) in targets {
      let words = Set(lines.split { !$0.isLetter }.map(String.init))
      for used in try imports(of: name) where targets[used] != nil {
        let isListed = words.contains(used) || Self.short[used].map(words.contains) == true
        #expect(isListed, "\(name) imports \(used)")
      }
    }
  }
}
