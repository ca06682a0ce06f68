import Crypto

/// What tells the bytes of one file from those of any other.
public struct Fingerprint: Hashable, Sendable {
  /// How many bytes there are.
  public let size: Int
  /// Their SHA-256.
  public let sha256: Digest
  /// Their SHA-1, as hexadecimal digits, where it was asked for: to compare with old lists, for
  /// nothing else.
  public let sha1: String?
  /// Their MD5, likewise.
  public let md5: String?
}

/// Takes the fingerprint of bytes as they come, so that a file of any size takes little memory.
public struct Fingerprinting {
  private var size = 0
  private var sha256 = SHA256()
  private var sha1: Insecure.SHA1?
  private var md5: Insecure.MD5?

  /// Starts without a byte.
  ///
  /// - Parameter legacy: take SHA-1 and MD5 too.
  public init(legacy: Bool = false) {
    guard legacy else { return }
    sha1 = Insecure.SHA1()
    md5 = Insecure.MD5()
  }

  /// Takes the next bytes.
  public mutating func take(_ bytes: UnsafeRawBufferPointer) {
    size += bytes.count
    sha256.update(bufferPointer: bytes)
    sha1?.update(bufferPointer: bytes)
    md5?.update(bufferPointer: bytes)
  }

  /// The fingerprint of all bytes so far.
  public func finish() -> Fingerprint {
    Fingerprint(
      size: size, sha256: Digest(sha256.finalize()), sha1: sha1.map { Digest.hex($0.finalize()) },
      md5: md5.map { Digest.hex($0.finalize()) })
  }
}
