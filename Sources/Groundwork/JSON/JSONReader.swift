/// Reads JSON strictly: RFC 8259, no key twice, valid UTF-8, nothing after the value.
public struct JSONReader {
  var bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  private let limits: JSONLimits
  private var depth = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads the one value that `bytes` hold.
  ///
  /// - Throws: `JSONProblem`.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .syntax
  ) throws(JSONProblem) -> JSON {
    var reader = JSONReader(bytes, limits)
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.wrong("more after the value") }
    return value
  }

  /// Reads the one value that `bytes` hold.
  ///
  /// - Throws: `JSONProblem`.
  public static func read(
    _ bytes: [UInt8], limits: JSONLimits = .syntax
  ) throws(JSONProblem) -> JSON {
    let result: Result<JSON, JSONProblem> = bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONProblem) { return .success(try read(buffer, limits: limits)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  func wrong(_ what: String) -> JSONProblem { JSONProblem(what: what, offset: at) }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(JSONProblem) -> JSON {
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(Name(try limitedText()))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw wrong("it ends where a value should stand")
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONProblem) -> JSON {
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw wrong("no JSON value") }
      at += 1
    }
    return value
  }

  private mutating func enter() throws(JSONProblem) {
    depth += 1
    guard depth <= limits.depth else { throw wrong("nested more than \(limits.depth) deep") }
    at += 1
    skipSpace()
  }

  private mutating func list() throws(JSONProblem) -> JSON {
    try enter()
    var items: [JSON] = []
    if !take("]") {
      repeat {
        skipSpace()
        items.append(try value())
        skipSpace()
      } while take(",")
      guard take("]") else { throw wrong("',' or ']' expected") }
    }
    depth -= 1
    return .list(items)
  }

  private mutating func object() throws(JSONProblem) -> JSON {
    let start = at
    try enter()
    var members: [JSONObject.Member] = []
    var isSorted = true
    if !take("}") {
      repeat {
        let member = try member()
        if let last = members.last, !(last.key < member.key) { isSorted = false }
        members.append(member)
        skipSpace()
      } while take(",")
      guard take("}") else { throw wrong("',' or '}' expected") }
    }
    depth -= 1
    var twice: Name?
    let object = JSONObject(read: members, isSorted: isSorted, twice: &twice)
    if let twice {
      throw JSONProblem(what: "the key \"\(twice)\" stands twice", offset: start)
    }
    return .object(object)
  }

  private mutating func member() throws(JSONProblem) -> JSONObject.Member {
    skipSpace()
    let key = Name(try key())
    skipSpace()
    guard take(":") else { throw wrong("':' expected") }
    skipSpace()
    return JSONObject.Member(key, try value())
  }

  private mutating func key() throws(JSONProblem) -> String {
    guard next == UInt8(ascii: "\"") else { throw wrong("a key in quotes expected") }
    let start = at
    let key = try limitedText()
    guard limits.keys || JSONObject.isLedgerKey(key.utf8) else {
      throw JSONProblem(what: "a key is made of a-z, 0-9, '_', '.' and '-'", offset: start)
    }
    return key
  }

  private mutating func limitedText() throws(JSONProblem) -> String {
    let start = at
    let text = try text()
    guard text.utf8.count <= limits.text else {
      throw JSONProblem(what: "a text of more than \(limits.text) bytes", offset: start)
    }
    return text
  }

  private mutating func number() throws(JSONProblem) -> JSON {
    let start = at
    let isWhole = try scanNumber()
    let written = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let number = Int64(written), number.magnitude <= 9_007_199_254_740_991,
      !(number == 0 && written.hasPrefix("-"))
    {
      return .integer(number)
    }
    guard limits.numbers else {
      throw JSONProblem(what: "not an integer within ±(2^53−1)", offset: start)
    }
    return .number(Name(written))
  }
}

extension JSONObject {
  /// Whether `key` may stand in a ledger: `[a-z0-9_.-]`, not empty.
  static func isLedgerKey(_ key: some Sequence<UInt8>) -> Bool {
    var isEmpty = true
    for byte in key {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2E, 0x2D: isEmpty = false
      default: return false
      }
    }
    return !isEmpty
  }
}
