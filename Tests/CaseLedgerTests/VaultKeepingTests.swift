import Foundation
import Groundwork
import Synchronization
import Testing

@testable import CaseLedger

/// Files that come into the vault.
@Suite struct VaultKeepingTests {
  private let scratch: Scratch
  private var vault: Vault { Vault(in: "\(scratch.folder)/case") }

  init() throws {
    scratch = try Scratch()
    try Folder.make("\(scratch.folder)/case")
  }

  /// Makes a file beside the case.
  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(scratch.folder)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// All that lies in the vault, folders left out.
  private var kept: [String] {
    let all = FileManager.default.enumerator(atPath: vault.folder)?.compactMap { $0 as? String }
    return (all ?? []).filter { !Folder.isFolder("\(vault.folder)/\($0)") }.sorted()
  }

  @Test(arguments: [0, 1, 262_143, 262_144, 262_145, 1_000_000])
  func `a file is kept to the byte, read-only, under its digest`(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let intake = try vault.keep(OriginalFile(file("a", bytes)), legacy: true)
    let digest = Digest(of: bytes)
    #expect(intake.fingerprint.sha256 == digest && intake.fingerprint.size == size)
    #expect(!intake.wasKept)
    #expect(try vault.bytes(of: digest) == bytes)
    #expect(try scratch.mode("case/\(Vault.name(of: digest))") == 0o444)
    #expect(kept == ["\(digest.hex.prefix(2))/\(digest.hex)"])
  }

  @Test func `SHA-1 and MD5 are those of the standards, and only taken where asked for`() throws {
    let path = try file("abc", Array("abc".utf8))
    let fingerprint = try OriginalFile(path).look(legacy: true).fingerprint
    #expect(fingerprint.md5 == "900150983cd24fb0d6963f7d28e17f72")
    #expect(fingerprint.sha1 == "a9993e364706816aba3e25717850c26c9cd0d89d")
    let plain = try OriginalFile(path).look().fingerprint
    #expect(plain.md5 == nil && plain.sha1 == nil && plain.sha256 == fingerprint.sha256)
    #expect(kept.isEmpty)
  }

  @Test func `the same bytes are kept once`() throws {
    _ = try vault.keep(OriginalFile(file("a", [1, 2, 3])))
    #expect(try vault.keep(OriginalFile(file("b", [1, 2, 3]))).wasKept)
    #expect(kept.count == 1)
  }

  @Test func `what the vault has under that name is not believed unseen`() throws {
    let path = try file("a", [1, 2, 3])
    let digest = try vault.keep(OriginalFile(path)).fingerprint.sha256
    chmod(vault.path(of: digest), 0o600)
    try Data([1, 2, 4]).write(to: URL(fileURLWithPath: vault.path(of: digest)))
    #expect { try vault.keep(OriginalFile(path)) } throws: {
      ($0 as? Problem)?.kind == .broken
    }
  }

  @Test func `links, pipes, sockets, devices and folders are refused`() throws {
    let path = try file("a", [1])
    symlink(path, path + "-link")
    symlink("/nowhere", path + "-broken")
    mkfifo(path + "-pipe", 0o600)
    mkdir(path + "-folder", 0o700)
    for (name, word) in [
      (path + "-link", "link"), (path + "-broken", "link"), (path + "-pipe", "pipe"),
      (path + "-folder", "folder"), ("/dev/null", "device"),
    ] {
      #expect { try OriginalFile(name) } throws: {
        ($0 as? Problem)?.kind == .refused && ($0 as? Problem)?.what.contains(word) == true
      }
    }
    #expect(throws: Problem.self) { try OriginalFile(path + "-missing") }
  }

  @Test func `a file that changes while it is read is noticed, and nothing of it is left`() throws {
    let path = try file("a", [UInt8](repeating: 7, count: 600_000))
    for change: @Sendable (FileHandle) throws -> Void in [
      {
        try $0.seekToEnd(); try $0.write(contentsOf: Data([1]))
      },
      { try $0.truncate(atOffset: 300_000) },
      {
        try $0.seek(toOffset: 10); try $0.write(contentsOf: Data([1]))
      },
    ] {
      usleep(20_000)
      let original = try OriginalFile(path)
      let changing = Progress { done, _ in
        guard done < 300_000 else { return }
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        try change(handle)
        try handle.close()
      }
      #expect { try vault.keep(original, progress: changing) } throws: {
        ($0 as? Problem)?.what.contains("changed while it was read") == true
      }
      #expect(kept.isEmpty)
    }
  }

  @Test func `work that is stopped leaves nothing, at whatever moment`() throws {
    let path = try file("a", [UInt8](repeating: 7, count: 600_000))
    // Three pieces are read and written, then read again.
    for moment in 1...6 {
      let counter = Counter(limit: moment)
      #expect(throws: Problem(.interrupted, "stopped")) {
        try vault.keep(OriginalFile(path), progress: Progress { _, _ in try counter.count() })
      }
      #expect(kept.isEmpty)
    }
    let enough = Counter(limit: 7)
    _ = try vault.keep(OriginalFile(path), progress: Progress { _, _ in try enough.count() })
    #expect(kept.count == 1)
  }

  @Test func `a file whose name comes to mean another is refused, and the other is not read`()
    throws
  {
    let path = try file("a", [1, 2, 3])
    let original = try OriginalFile(path)
    rename(path, path + "-away")
    symlink("/etc/passwd", path)
    #expect { try vault.keep(original) } throws: {
      ($0 as? Problem)?.what.contains("changed while it was read") == true
    }
    #expect(kept.isEmpty)
  }

  @Test func `a vault that is a link, or has one for a shelf, is not written to`() throws {
    let elsewhere = "\(scratch.folder)/elsewhere"
    mkdir(elsewhere, 0o700)
    let path = try file("a", [1, 2, 3])
    let digest = Digest(of: [1, 2, 3])
    try Folder.make(vault.folder)
    symlink(elsewhere, "\(vault.folder)/\(digest.hex.prefix(2))")
    #expect(throws: Problem.self) { try vault.keep(OriginalFile(path)) }
    #expect(throws: Problem.self) { try vault.keep([1, 2, 3]) }
    try FileManager.default.removeItem(atPath: vault.folder)
    symlink(elsewhere, vault.folder)
    #expect(throws: Problem.self) { try vault.keep(OriginalFile(path)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
  }

  @Test func `where files can't be nameless they have a dotted name until they are whole`() throws {
    for round in 1...2 {
      let staged = try StagedFile(in: vault, isNamed: true)
      try staged.file.write([1, 2, 3], at: 0)
      #expect(kept.filter { $0.hasPrefix(".new-") }.count == 1)
      #expect(try staged.publish(as: Digest(of: [1, 2, 3])) == (round == 1))
      staged.discard()
      #expect(kept.count == 1 && kept[0].hasSuffix(Digest(of: [1, 2, 3]).hex))
    }
  }

  @Test func `two files that come in at once don't take each other's dotted name`() throws {
    // One of them could be of another container, in which a process has the same number.
    let (first, second) = (
      try StagedFile(in: vault, isNamed: true), try StagedFile(in: vault, isNamed: true)
    )
    try first.file.write([1], at: 0)
    try second.file.write([2], at: 0)
    #expect(kept.count == 2)
    for (staged, bytes) in [(first, [1]), (second, [2])] as [(StagedFile, [UInt8])] {
      #expect(try staged.publish(as: Digest(of: bytes)))
      staged.discard()
      #expect(try vault.bytes(of: Digest(of: bytes)) == bytes)
    }
  }

  @Test func `a file that was put in the place of the one that was written gets no digest's name`()
    throws
  {
    let digest = Digest(of: [1, 2, 3])
    let staged = try StagedFile(in: vault, isNamed: true)
    try staged.file.write([1, 2, 3], at: 0)
    let name = try #require(kept.first)
    rename(try file("other", [4]), "\(vault.folder)/\(name)")
    #expect { try staged.publish(as: digest) } throws: {
      ($0 as? Problem)?.what.contains("another file took the place") == true
    }
    #expect(!vault.has(digest))
  }

  @Test func `where each name of a file has a number of its own, the bytes decide`() throws {
    let digest = Digest(of: [1, 2, 3])
    let staged = try StagedFile(in: vault, isNamed: true)
    try staged.file.write([1, 2, 3], at: 0)
    let name = try #require(kept.first)
    rename(try file("same", [1, 2, 3]), "\(vault.folder)/\(name)")
    #expect(try staged.publish(as: digest) && vault.bytes(of: digest) == [1, 2, 3])
  }

  @Test func `to look at evidence leaves its time of access alone`() throws {
    let path = try file("a", [1, 2, 3])
    // A file that was changed since it was last looked at is one whose time a reader renews.
    var times = [
      timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_500, tv_nsec: 0),
    ]
    utimensat(AT_FDCWD, path, &times, 0)
    _ = try vault.keep(OriginalFile(path))
    var status = stat()
    stat(path, &status)
    #expect(status.st_atim.tv_sec == 1_000_000_000)
  }
}

/// Stops work at its `limit`-th step.
private final class Counter: Sendable {
  private let limit: Int
  private let done = Mutex(0)

  init(limit: Int) { self.limit = limit }

  func count() throws {
    let now = done.withLock {
      $0 += 1; return $0
    }
    if now >= limit { throw Problem(.interrupted, "stopped") }
  }
}
