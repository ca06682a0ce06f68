import Glibc
import Groundwork

/// What is known of a file once it was read.
public struct Intake: Sendable {
  /// Its size and digests.
  public let fingerprint: Fingerprint
  /// Its media type, by its content.
  public let media: String
  /// Whether the vault had these bytes before.
  public let wasKept: Bool
}

extension OriginalFile {
  /// Reads the file without keeping it.
  ///
  /// - Throws: `Problem` where it was changed meanwhile, and what `progress` throws.
  public func look(legacy: Bool = false, progress: Progress = .silent) throws -> Intake {
    let (fingerprint, media) = try read(legacy: legacy, progress: progress) { _, _ in }
    return Intake(fingerprint: fingerprint, media: media, wasKept: false)
  }

  /// Reads the file from its first byte to its last, and hands out each piece with its offset.
  fileprivate func read(
    legacy: Bool, progress: Progress, _ take: (UnsafeRawBufferPointer, Int) throws -> Void
  ) throws -> (Fingerprint, media: String) {
    var fingerprinting = Fingerprinting(legacy: legacy)
    var media = MediaType.of([])
    let count = try file.pieces { piece, offset in
      if offset == 0 { media = MediaType.of(Array(piece.prefix(MediaType.headSize))) }
      fingerprinting.take(piece)
      try take(piece, offset)
      try progress.report(offset + piece.count, size)
    }
    try refuseChanged(having: count)
    return (fingerprinting.finish(), media)
  }
}

extension Vault {
  /// Keeps a copy of a file, unless its bytes are kept already.
  ///
  /// The copy shares its blocks with the original where the file system can do that. It is read
  /// again from the disk before it gets its name, so that what bears a digest as its name is whole.
  ///
  /// - Parameter expected: the digest that it must have.
  /// - Throws: `Problem` where the file was changed meanwhile or the disk does not keep what was
  ///   written, and what `progress` throws; nothing is left of the copy then.
  public func keep(
    _ original: OriginalFile, as expected: Digest? = nil, legacy: Bool = false,
    progress: Progress = .silent
  ) throws -> Intake {
    let size = original.size
    let staged = try StagedFile(in: self)
    defer { staged.discard() }
    let isClone = staged.file.clone(original.file)
    if !isClone { try staged.file.refuseTooLarge(size) }
    let total = size.adding(size)
    let first = Progress { done, _ in try progress.report(done, total) }
    let (fingerprint, media) = try original.read(legacy: legacy, progress: first) { piece, offset in
      if !isClone { try staged.file.write(piece, at: offset) }
    }
    guard expected == nil || expected == fingerprint.sha256 else {
      throw Problem.broken("\(original.shown) is not what its name says")
    }
    try staged.file.synchronizeAll()
    let second = Progress { done, _ in try progress.report(size.adding(done), total) }
    try staged.refuseOther(than: fingerprint.sha256, of: original.shown, progress: second)
    let isNew = try publish(staged, as: fingerprint.sha256)
    return Intake(fingerprint: fingerprint, media: media, wasKept: !isNew)
  }

  /// Keeps `bytes`, unless they are kept already.
  public func keep(_ bytes: [UInt8]) throws -> Digest {
    let digest = Digest(of: bytes)
    guard !has(digest) else { return digest }
    let staged = try StagedFile(in: self)
    defer { staged.discard() }
    try staged.file.write(bytes, at: 0)
    try staged.file.synchronizeAll()
    try staged.refuseOther(than: digest, of: "what the case keeps")
    _ = try publish(staged, as: digest)
    return digest
  }

  /// Keeps the bytes of `range` in `file`.
  func keep(
    _ range: Range<Int>, of file: Descriptor, progress: Progress = .silent
  ) throws -> Digest {
    let staged = try StagedFile(in: self)
    defer { staged.discard() }
    var fingerprinting = Fingerprinting()
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 1 << 20) {
      let bytes = try file.read(min(1 << 20, range.upperBound - start), at: start)
      bytes.withUnsafeBytes { fingerprinting.take($0) }
      try staged.file.write(bytes, at: start - range.lowerBound)
      try progress.report(start - range.lowerBound + bytes.count, range.count)
    }
    let digest = fingerprinting.finish().sha256
    try staged.file.synchronizeAll()
    try staged.refuseOther(than: digest, of: "the old ledger")
    _ = try publish(staged, as: digest)
    return digest
  }

  /// Gives a copy its name; where that is taken, makes sure that the same bytes bear it.
  private func publish(_ staged: StagedFile, as digest: Digest) throws(Problem) -> Bool {
    if try staged.publish(as: digest) { return true }
    let kept: Fingerprint?
    do { kept = try open(digest).fingerprint() } catch { kept = nil }
    guard kept?.sha256 == digest else {
      throw .broken(
        "\(Vault.name(of: digest)) is not what its name says",
        hint: "move it aside and collect again: the bytes at hand are the right ones")
    }
    return false
  }
}

extension StagedFile {
  /// Reads what was written from the disk, and refuses what is not the same.
  fileprivate func refuseOther(
    than digest: Digest, of name: String, progress: Progress = .silent
  ) throws {
    guard try file.fingerprint(fromDisk: true, progress: progress).sha256 != digest else { return }
    throw Problem.refused(
      "the copy of \(name) is not what was written", hint: "is the disk failing?")
  }
}

extension Descriptor {
  /// Hands out the file piece by piece; returns how many bytes it had.
  func pieces(_ take: (UnsafeRawBufferPointer, Int) throws -> Void) throws -> Int {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 4096)
    defer { buffer.deallocate() }
    var offset = 0
    while true {
      let count = try read(into: buffer, at: offset)
      if count == 0 { return offset }
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]), offset)
      offset += count
    }
  }

  /// The fingerprint of the file.
  ///
  /// - Parameter fromDisk: let go of what memory holds of it, so that the disk must answer.
  func fingerprint(fromDisk: Bool = false, progress: Progress = .silent) throws -> Fingerprint {
    if fromDisk { posix_fadvise(number, 0, 0, POSIX_FADV_DONTNEED) }
    posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL)
    let size = try size()
    var fingerprinting = Fingerprinting()
    _ = try pieces { piece, offset in
      fingerprinting.take(piece)
      try progress.report(offset + piece.count, size)
    }
    return fingerprinting.finish()
  }

  /// Makes this file share its blocks with `original`; false where the file system can't.
  func clone(_ original: Descriptor) -> Bool {
    ioctl(number, Descriptor.cloneRequest, original.number) == 0
  }

  /// `FICLONE` of linux/fs.h.
  private static let cloneRequest: UInt = 0x4004_9409

  /// Refuses what has no room on the disk before the work, and not after it.
  func refuseTooLarge(_ size: Int) throws(Problem) {
    var disk = statvfs()
    guard fstatvfs(number, &disk) == 0 else { return }
    let room = disk.f_bavail.multipliedReportingOverflow(by: disk.f_frsize)
    guard !room.overflow, room.partialValue < size else { return }
    throw .refused(
      "the disk has \(room.partialValue) bytes left, and the copy needs \(size)",
      hint: "--reference leaves the file where it is, and keeps its digests alone")
  }
}
