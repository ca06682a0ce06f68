import Groundwork

/// Digests as browsers compare them: SHA-256 in Base64.
enum Base64 {
  /// The digest of a text's bytes.
  static func digest(of text: String) -> String {
    let hex = Array(Digest(of: Array(text.utf8)).hex.utf8)
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { index in
      UInt8(String(decoding: hex[index..<index + 2], as: UTF8.self), radix: 16)
    }
    return encoded(bytes)
  }

  /// Bytes as Base64 (RFC 4648), filled up with `=`.
  static func encoded(_ bytes: [UInt8]) -> String {
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place > group.count ? "=" : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return out
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
