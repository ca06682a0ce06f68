/// The bytes of a text with its digits and signs in their plain form, and without what is not seen.
///
///     0８1\u{200B}2‑3456  is read as  0812‑3456, and each byte knows where it stood
struct PlainDigits {
  let bytes: [UInt8]
  /// Where each byte's letter began and ended; nil where nothing was changed.
  private let places: [Range<Int>]?

  init(_ text: String) {
    let own = Array(text.utf8)
    guard own.contains(where: { $0 >= 0x80 }), text.unicodeScalars.contains(where: Self.isOther)
    else {
      bytes = own
      places = nil
      return
    }
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      for byte in Self.plain(scalar) {
        bytes.append(byte)
        places.append(at..<end)
      }
      // A keycap goes with its digit.
      if Self.isOver(scalar), let last = places.indices.last {
        places[last] = places[last].lowerBound..<end
      }
      at = end
    }
    self.bytes = bytes
    self.places = places
  }

  /// Where bytes that were read stand in the text.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let places, !range.isEmpty else { return range }
    return places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }

  private static func isOther(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    return isWide(scalar) || isUnseen(scalar) || digit(scalar) != nil
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.value < 0x80 { return [UInt8(scalar.value)] }
    if isWide(scalar) { return [UInt8(scalar.value - 0xFEE0)] }
    if isUnseen(scalar) { return [] }
    return digit(scalar).map { [0x30 + $0] } ?? Array(String(scalar).utf8)
  }

  /// Full-width forms stand in the order of ASCII.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF01...0xFF5E).contains(scalar.value)
  }

  /// Whether it is not read: it is not seen, or drawn about a digit.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUnseen || scalar.properties.generalCategory == .enclosingMark
  }

  /// Whether it is unread and belongs to what stands before.
  private static func isOver(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80, isUnseen(scalar) else { return false }
    let category = scalar.properties.generalCategory
    return category == .enclosingMark || category == .nonspacingMark
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(value)
  }
}
