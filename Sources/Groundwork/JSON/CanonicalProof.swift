/// Proves that bytes are one canonical JSON object within the ledger's limits, without reading it.
///
/// It builds nothing, so a ledger of a million lines is proved in a fraction of the time that
/// reading and writing it anew would take.
public struct CanonicalProof {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0
  private let limits = JSONLimits.ledger

  /// Proves `bytes`, and calls `visit` with each top-level key and the bytes of its value.
  ///
  /// - Throws: `JSONProblem` at the first byte that is not as the canonical form demands.
  public static func prove(
    _ bytes: UnsafeBufferPointer<UInt8>,
    visit: (_ key: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Void
  ) throws(JSONProblem) {
    try prove(bytes) { depth, key, value in if depth == 1 { visit(key, value) } }
  }

  /// Proves `bytes`, and calls `visit` with every key, how deep it stands, and the bytes of its value.
  ///
  /// - Throws: `JSONProblem` at the first byte that is not as the canonical form demands.
  public static func prove(
    _ bytes: UnsafeBufferPointer<UInt8>, everyKey visit: Visit
  ) throws(JSONProblem) {
    var proof = CanonicalProof(bytes: bytes)
    try proof.object(visit)
    guard proof.at == bytes.count else { throw proof.wrong("more after the object") }
  }

  /// What is told of a key: how deep it stands (1 is the top), its bytes, where its value lies.
  public typealias Visit = (
    _ depth: Int, _ key: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
  ) -> Void

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func wrong(_ what: String) -> JSONProblem { JSONProblem(what: what, offset: at) }

  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value(_ visit: Visit) throws(JSONProblem) {
    switch next {
    case 0x22: try text()
    case 0x7B: try object(visit)
    case 0x5B: try list(visit)
    case 0x2D, 0x30...0x39: try integer()
    case 0x74: try word("true")
    case 0x66: try word("false")
    case 0x6E: try word("null")
    default: throw wrong("no canonical value")
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONProblem) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else { throw wrong("no canonical value") }
    }
  }

  private mutating func enter() throws(JSONProblem) {
    depth += 1
    at += 1
    guard depth <= limits.depth else { throw wrong("nested more than \(limits.depth) deep") }
  }

  private mutating func list(_ visit: Visit) throws(JSONProblem) {
    try enter()
    if !take(0x5D) {
      repeat { try value(visit) } while take(0x2C)
      guard take(0x5D) else { throw wrong("',' or ']' expected") }
    }
    depth -= 1
  }

  private mutating func object(_ visit: Visit) throws(JSONProblem) {
    guard next == 0x7B else { throw wrong("'{' expected") }
    try enter()
    var last = 0..<0
    if !take(0x7D) {
      repeat {
        let key = try key()
        guard last.isEmpty || isBefore(last, key) else { throw wrong("keys out of order") }
        last = key
        let start = at
        try value(visit)
        visit(depth, UnsafeBufferPointer(rebasing: bytes[key]), start..<at)
      } while take(0x2C)
      guard take(0x7D) else { throw wrong("',' or '}' expected") }
    }
    depth -= 1
  }

  private mutating func key() throws(JSONProblem) -> Range<Int> {
    guard take(0x22) else { throw wrong("a key expected") }
    let start = at
    var end = at
    while end < bytes.count, isKeyByte(bytes[end]) { end += 1 }
    at = end
    guard next == 0x22 else { throw wrong("a key is made of a-z, 0-9, '_', '.' and '-'") }
    let key = start..<at
    at += 1
    guard !key.isEmpty, take(0x3A) else { throw wrong("a key and ':' expected") }
    return key
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0x2D < 2 || byte == 0x5F
  }

  private func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    for offset in 0..<min(left.count, right.count) {
      let (one, other) = (bytes[left.lowerBound + offset], bytes[right.lowerBound + offset])
      if one != other { return one < other }
    }
    return left.count < right.count
  }

  private mutating func integer() throws(JSONProblem) {
    let isNegative = take(0x2D)
    guard next != 0x30 || !isNegative else { throw wrong("no canonical number") }
    if take(0x30) { return }
    var number: UInt64 = 0
    let start = at
    while (0x30...0x39).contains(next), at - start < 17 {
      number = number * 10 + UInt64(next - 0x30)
      at += 1
    }
    guard at > start, number <= 9_007_199_254_740_991 else {
      throw wrong("not an integer within ±(2^53−1)")
    }
  }

  private mutating func text() throws(JSONProblem) {
    at += 1
    let start = at
    var saved = 0
    while true {
      skipPlain()
      guard at < bytes.count else { throw wrong("a text without its closing quote") }
      switch bytes[at] {
      case 0x22:
        guard at - start - saved <= limits.text else {
          throw wrong("a text of more than \(limits.text) bytes")
        }
        at += 1
        return
      case 0x5C: saved += try escape()
      case 0x80...: try sequence()
      default: throw wrong("a control character inside a text")
      }
    }
  }

  /// Passes over ASCII that needs no escape, eight bytes at a time.
  private mutating func skipPlain() {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    while at + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let special =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
        | ((word &- (ones &* 0x20)) & ~word) | word
      if special & high != 0 { break }
      at += 8
    }
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] < 0x80, bytes[at] != 0x22,
      bytes[at] != 0x5C
    {
      at += 1
    }
  }

  /// RFC 8785 section 3.2.2.2: the short escapes, and `\u00xx` for the other control characters.
  ///
  /// Returns how many bytes longer the escape is than the one byte for which it stands.
  private mutating func escape() throws(JSONProblem) -> Int {
    at += 1
    switch next {
    case 0x22, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74:
      at += 1
      return 1
    case 0x75:
      at += 1
      guard take(0x30), take(0x30), next == 0x30 || next == 0x31 else {
        throw wrong("an escape that is not needed")
      }
      let isFirst = take(0x30)
      if !isFirst { at += 1 }
      let isShort = isFirst && [0x38, 0x39, 0x61, 0x63, 0x64].contains(next)
      guard (0x30...0x39).contains(next) || (0x61...0x66).contains(next), !isShort else {
        throw wrong("an escape that is not needed")
      }
      at += 1
      return 5
    default: throw wrong("an escape that is not needed")
    }
  }

  /// One UTF-8 sequence of two to four bytes (RFC 3629).
  private mutating func sequence() throws(JSONProblem) {
    let lead = bytes[at]
    let second = at + 1 < bytes.count ? bytes[at + 1] : 0
    let length: Int
    switch (lead, second) {
    case (0xC2...0xDF, 0x80...0xBF): length = 2
    case (0xE0, 0xA0...0xBF), (0xE1...0xEC, 0x80...0xBF), (0xED, 0x80...0x9F),
      (0xEE...0xEF, 0x80...0xBF):
      length = 3
    case (0xF0, 0x90...0xBF), (0xF1...0xF3, 0x80...0xBF), (0xF4, 0x80...0x8F): length = 4
    default: throw wrong("a text that is not UTF-8")
    }
    for offset in 2..<max(length, 2) {
      guard at + offset < bytes.count, bytes[at + offset] & 0xC0 == 0x80 else {
        throw wrong("a text that is not UTF-8")
      }
    }
    at += length
  }
}
