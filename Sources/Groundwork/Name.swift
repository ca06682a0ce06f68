/// A piece of text that is equal to another only when their bytes are equal.
///
/// Swift's own `String ==` calls two spellings of `é` the same. A ledger may not: a quotation
/// re-typed in another normal form is a change, and two keys that look alike are two keys.
public struct Name: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The text as it was written.
  public let text: String

  /// Makes a name of `text`.
  public init(_ text: String) { self.text = text }

  /// Makes a name of a literal.
  public init(stringLiteral text: String) { self.text = text }

  /// Whether both consist of the same UTF-8 bytes.
  public static func == (left: Name, right: Name) -> Bool { left.text.isSame(as: right.text) }

  /// Feeds the UTF-8 bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    var text = self.text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }

  /// Whether `left` stands before `right` by UTF-16 code units (RFC 8785, section 3.2.3).
  public static func < (left: Name, right: Name) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        for at in 0..<min(left.count, right.count) where left[at] != right[at] {
          return rank(left[at]) < rank(right[at])
        }
        return left.count < right.count
      }
    }
  }

  /// The place of a UTF-8 byte in the order of UTF-16.
  ///
  /// UTF-8 orders by code point. UTF-16 differs in one place: surrogate pairs (UTF-8 lead bytes
  /// from F0) stand before U+E000 to U+FFFF (lead bytes EE and EF).
  private static func rank(_ byte: UInt8) -> Int {
    byte == 0xEE || byte == 0xEF ? Int(byte) + 0x100 : Int(byte)
  }
}

extension Name: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension String {
  /// Whether both consist of the same UTF-8 bytes, unlike `==`.
  public func isSame(as other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard left.count == right.count else { return false }
        for at in 0..<left.count where left[at] != right[at] { return false }
        return true
      }
    }
    return answer.flatMap { $0 }
      ?? (utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8))
  }
}
