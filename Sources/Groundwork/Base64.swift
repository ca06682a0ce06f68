/// Bytes as text (RFC 4648, section 4), padded and on one line.
public enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of `bytes`.
  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        out.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : pad)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of `text`; nil where it is not written as `text(_:)` writes it.
  public static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for letter in text.utf8 where letter != pad {
      guard let value = values[letter] else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(bits >> count & 255))
      bits &= (1 << count) - 1
    }
    // Whatever says the same in another way is refused: padding, stray bits.
    return self.text(bytes) == text ? bytes : nil
  }

  private static let pad = UInt8(ascii: "=")
  private static let values = Dictionary(
    uniqueKeysWithValues: letters.enumerated().map { ($0.element, $0.offset) })
}
