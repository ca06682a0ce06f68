import Crypto

/// A SHA-256 digest (FIPS 180-4), as 64 lower-case hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// The digits.
  public let hex: String

  /// What stands for "no digest yet": 64 zeros.
  public static let zero = Digest(unchecked: String(repeating: "0", count: 64))

  /// The digest of `bytes`.
  public init(of bytes: UnsafeRawBufferPointer) {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    self.init(hasher.finalize())
  }

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest that `hex` spells; nil unless it is 64 lower-case hexadecimal digits.
  public init?(hex: String) {
    var hex = hex
    guard hex.withUTF8(Digest.isSpelled(by:)) else { return nil }
    self.hex = hex
  }

  private init(unchecked hex: String) { self.hex = hex }

  init(_ digest: SHA256Digest) { hex = Digest.hex(digest) }

  /// The bytes of `digest` as lower-case hexadecimal digits.
  static func hex(_ digest: some Sequence<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 64) { out in
      var at = 0
      for byte in digest.prefix(32) {
        out[at] = digits[Int(byte >> 4)]
        out[at + 1] = digits[Int(byte & 15)]
        at += 2
      }
      return at
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Whether `text` has the form of a digest: 64 lower-case hexadecimal digits.
  public static func isSpelled(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 64 else { return false }
    for byte in text where !((0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)) {
      return false
    }
    return true
  }

  /// Whether `text` spells this digest.
  public func isSpelled(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    var hex = self.hex
    return hex.withUTF8 { digits in
      guard digits.count == text.count else { return false }
      for at in 0..<digits.count where digits[at] != text[at] { return false }
      return true
    }
  }
}
