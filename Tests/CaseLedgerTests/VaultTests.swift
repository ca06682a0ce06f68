import Foundation
import Groundwork
import Testing

@testable import CaseLedger

@Suite struct VaultTests {
  @Test func `bytes are kept under their digest, read-only, once`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    let bytes = Array("Kotz".utf8)
    let digest = try vault.keep(bytes)
    #expect(digest == Digest(of: bytes))
    let name = "evidence/\(digest.hex.prefix(2))/\(digest.hex)"
    #expect(vault.path(of: digest) == "\(scratch.folder)/\(name)")
    #expect(try scratch.mode(name) == 0o444)
    #expect(try scratch.mode("evidence") == 0o700)
    #expect(try vault.bytes(of: digest) == bytes)
    #expect(vault.has(digest) && !vault.has(.zero))
    #expect(try vault.keep(bytes) == digest)
    let shelf = "\(vault.folder)/\(digest.hex.prefix(2))"
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf) == [digest.hex])
    #expect(try vault.bytes(of: vault.keep([])) == [])
  }

  @Test func `every bit flip of kept bytes is found`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    let bytes = Array("279 juta".utf8)
    let digest = try vault.keep(bytes)
    chmod(vault.path(of: digest), 0o600)
    let file = try Descriptor(vault.path(of: digest), O_RDWR)
    for bit in 0..<(bytes.count * 8) {
      try file.write([bytes[bit / 8] ^ (1 << UInt8(bit % 8))], at: bit / 8)
      #expect { try vault.bytes(of: digest) } throws: { ($0 as? Problem)?.kind == .broken }
      try file.write([bytes[bit / 8]], at: bit / 8)
    }
    try file.truncate(to: 3)
    #expect { try vault.bytes(of: digest) } throws: { ($0 as? Problem)?.kind == .broken }
  }

  @Test func `what is missing, a link or no file is not read`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    #expect(throws: Problem.self) { try vault.bytes(of: .zero) }
    let digest = try vault.keep([1])
    let path = vault.path(of: digest)
    rename(path, path + "-away")
    symlink(path + "-away", path)
    #expect(throws: Problem.self) { try vault.bytes(of: digest) }
    unlink(path)
    mkfifo(path, 0o600)
    #expect(throws: Problem.self) { try vault.bytes(of: digest) }
  }

  @Test func `a vault that can't be made is refused`() throws {
    let scratch = try Scratch()
    try Data([1]).write(to: URL(fileURLWithPath: "\(scratch.folder)/evidence"))
    #expect(throws: Problem.self) { try Vault(in: scratch.folder).keep([1]) }
  }

  @Test func `folders are made with what they lack above them`() throws {
    let scratch = try Scratch()
    try Folder.make("\(scratch.folder)/a/b/c/")
    try Folder.make("\(scratch.folder)/a/b")
    #expect(Folder.isFolder("\(scratch.folder)/a/b/c"))
    #expect(try scratch.mode("a") == 0o700)
    try Data().write(to: URL(fileURLWithPath: "\(scratch.folder)/file"))
    #expect(throws: Problem.self) { try Folder.make("\(scratch.folder)/file") }
    #expect(throws: Problem.self) { try Folder.make("\(scratch.folder)/file/x") }
  }

  @Test func `a folder's names are those of all that lies in it, hidden or not`() throws {
    let scratch = try Scratch()
    #expect(Folder.names(in: scratch.folder).isEmpty)
    let names = [".a", "b", String(repeating: "é", count: 127)]
    for name in names {
      try Data().write(to: URL(fileURLWithPath: "\(scratch.folder)/\(name)"))
    }
    let found = Folder.names(in: scratch.folder).sorted()
    #expect(found.map { Array($0.utf8) } == names.sorted().map { Array($0.utf8) })
    #expect(Folder.names(in: "\(scratch.folder)/b").isEmpty)
    #expect(Folder.names(in: "\(scratch.folder)/missing").isEmpty)
  }
}
