import CaseModel
import Foundation
import Groundwork
import Synchronization
import Testing

@testable import CaseLedger

/// Reading the whole vault.
@Suite struct VaultAuditTests {
  private let scratch: Scratch
  private var vault: Vault { Vault(in: scratch.folder) }

  init() throws { scratch = try Scratch() }

  /// A register of these files, each kept, of an exhibit each.
  private func register(_ files: [[UInt8]]) throws -> VaultRegister {
    var register = VaultRegister()
    let changes = try files.enumerated().map { index, bytes in
      var fingerprinting = Fingerprinting()
      bytes.withUnsafeBytes { fingerprinting.take($0) }
      _ = try vault.keep(bytes)
      let file = ExhibitFile("\(index)", fingerprinting.finish(), media: "text/plain")
      return Change(
        id: Name("X\(index + 1)"), kind: "exhibit", was: nil,
        now: ["files": .list([.object(file.json)])])
    }
    register.take(Sample.act("x", changes), act: 2)
    return register
  }

  @Test func `a sound vault has no findings, and all of it is read once`() throws {
    let files = (1...9).map { [UInt8](repeating: $0, count: Int($0) * 100_000) }
    let seen = Mutex((done: 0, total: 0))
    let progress = Progress { done, total in
      seen.withLock { $0 = (max($0.done, done), total) }
    }
    let (findings, extra) = try vault.verify(against: register(files), progress: progress)
    #expect(findings == [] && extra == [])
    #expect(seen.withLock { $0 } == (4_500_000, 4_500_000))
  }

  @Test func `it can be stopped`() throws {
    let register = try register((1...4).map { [UInt8](repeating: $0, count: 600_000) })
    let stopping = Progress { done, _ in
      if done > 900_000 { throw Problem(.interrupted, "stopped") }
    }
    #expect(throws: Problem(.interrupted, "stopped")) {
      try vault.verify(against: register, progress: stopping)
    }
  }

  @Test func `what nothing names is listed, and no link is followed`() throws {
    let register = try register([[1], [2]])
    _ = try vault.keep([3])
    try Data([1]).write(to: URL(fileURLWithPath: "\(vault.folder)/.hidden"))
    try Data([1]).write(to: URL(fileURLWithPath: "\(vault.folder)/.new-1"))
    symlink("/usr", "\(vault.folder)/link")
    let (findings, extra) = try vault.verify(against: register)
    #expect(findings == [])
    #expect(
      extra == ["evidence/.new-1", Vault.name(of: Digest(of: [3])), "evidence/link"].sorted())
  }

  @Test func `without a vault all is missing, and nothing is made`() throws {
    let register = try register([[1], [2]])
    try FileManager.default.removeItem(atPath: vault.folder)
    let (findings, extra) = try vault.verify(against: register)
    #expect(findings.map(\.entry) == [2, 2] && extra == [])
    #expect(findings.allSatisfy { $0.what.contains("is missing from the vault") })
    #expect(!FileManager.default.fileExists(atPath: vault.folder))
  }
}
