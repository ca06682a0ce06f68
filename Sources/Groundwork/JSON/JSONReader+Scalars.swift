extension JSONReader {
  /// Passes over a number (RFC 8259, section 6); says whether it has neither fraction nor exponent.
  mutating func scanNumber() throws(JSONProblem) -> Bool {
    _ = take("-")
    if !take("0") { try digits() }
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    return isWhole
  }

  private mutating func digits() throws(JSONProblem) {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw wrong("no JSON value") }
  }

  /// Reads a string (RFC 8259, section 7), the place standing at its opening quote.
  mutating func text() throws(JSONProblem) -> String {
    at += 1
    let start = at
    while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { at += 1 }
    if next == 0x22 {
      defer { at += 1 }
      return try utf8(UnsafeBufferPointer(rebasing: bytes[start..<at]), from: start)
    }
    return try escapedText(from: start)
  }

  private mutating func escapedText(from start: Int) throws(JSONProblem) -> String {
    var out = Array(bytes[start..<at])
    while let byte = next {
      switch byte {
      case 0x22:
        at += 1
        return try out.withUnsafeBufferPointer { bytes throws(JSONProblem) in
          try utf8(bytes, from: start)
        }
      case 0x5C: try escape(into: &out)
      case ..<0x20: throw wrong("a control character inside a text")
      default:
        out.append(byte)
        at += 1
      }
    }
    throw wrong("a text without its closing quote")
  }

  private func utf8(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONProblem) -> String {
    var high: UInt8 = 0
    for byte in bytes { high |= byte }
    if high < 0x80 { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONProblem(what: "a text that is not UTF-8", offset: start)
    }
    return text
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONProblem) {
    at += 1
    guard let letter = next else { throw wrong("a text without its closing quote") }
    at += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: out.append(letter)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): out += Array(String(try escapedScalar()).utf8)
    default: throw wrong("no such escape")
    }
  }

  private mutating func escapedScalar() throws(JSONProblem) -> Character {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, take("\\"), take("u") else { throw wrong("half a surrogate pair") }
    let second = try hexUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw wrong("half a surrogate pair") }
    return Character(scalar)
  }

  private mutating func hexUnit() throws(JSONProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { throw wrong("four hexadecimal digits expected") }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }
}
