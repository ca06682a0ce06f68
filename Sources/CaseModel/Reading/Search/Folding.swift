/// Makes words comparable where a person looks something up; the ledger itself compares bytes.
public enum Folding {
  /// `text` in lower case, without marks.
  public static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      fold(bytes, to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// Appends UTF-8 in lower case, without marks.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(at + length, bytes.count)
      switch length {
      case 1: out.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      case 2: out += short[index(byte, bytes[end - 1])]
      default:
        let scalar = String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars.first
        if let scalar { out += folded(scalar) }
      }
      at = end
    }
  }

  /// Where a letter of two bytes, up to U+07FF, stands in a table.
  static func index(_ first: UInt8, _ last: UInt8) -> Int {
    Int(first & 0x1F) << 6 | Int(last & 0x3F)
  }

  /// The letters of two bytes, folded: nearly all letters of our texts beyond ASCII are among them.
  static let short: [[UInt8]] = (0..<0x800).map { number in
    Unicode.Scalar(UInt32(number)).map(folded) ?? []
  }

  /// One scalar folded: none, one or several, as UTF-8.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    var out: [UInt8] = []
    for lower in scalar.properties.lowercaseMapping.unicodeScalars
    where lower.isASCII || lower.properties.generalCategory != .nonspacingMark {
      out += String(latin[lower] ?? lower).utf8
    }
    return out
  }

  /// The letter under the marks, since the standard library can't take a scalar apart.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, family) in families {
      for scalar in family.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
