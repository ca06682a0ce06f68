import Groundwork

/// Reads EDTF, and writes it in normal form as it goes.
struct EDTFReader {
  /// No clock on earth was ever further from UTC than 15 hours and some minutes.
  static let farthestOffset = 15
  private static let longest = 4000

  private let text: String
  private let bytes: [UInt8]
  /// The zone whose offset a time without one gets; nil to leave it without.
  let zone: Zone?
  private var at = 0
  /// What was read, in normal form.
  private var written: [UInt8] = []

  init(_ text: String, zone: Zone?) {
    self.text = text
    self.zone = zone
    bytes = Array(text.utf8.prefix(EDTFReader.longest + 1))
    written.reserveCapacity(bytes.count + 6)
  }

  /// The text in normal form, once it has been read.
  var normalised: String { String(decoding: written, as: UTF8.self) }

  /// Reads the whole text.
  mutating func read() throws(Problem) -> DateForm {
    guard bytes.count <= EDTFReader.longest else {
      throw refusal("is longer than \(EDTFReader.longest) characters")
    }
    let form: DateForm
    switch next {
    case nil: throw .mistyped("a date is missing", hint: DateReader.examples)
    case "[": form = try set(until: "]", oneOf: true)
    case "{": form = try set(until: "}", oneOf: false)
    default:
      form = bytes.contains(UInt8(ascii: "/")) ? try interval() : .point(try point())
    }
    guard next == nil else { throw unexpected() }
    return form
  }

  // MARK: Bytes

  /// The character that comes next; nil at the end.
  var next: Unicode.Scalar? { at < bytes.count ? Unicode.Scalar(bytes[at]) : nil }

  /// Passes `scalar` if it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    written.append(bytes[at])
    at += 1
    return true
  }

  /// Passes the digits that come next, with `X` among them where that is allowed.
  mutating func takeDigits(masked: Bool) -> [UInt8] {
    let start = at
    while at < bytes.count, isDigit(bytes[at]) || (masked && bytes[at] == UInt8(ascii: "X")) {
      at += 1
    }
    written += bytes[start..<at]
    return Array(bytes[start..<at])
  }

  /// Passes `..` if it comes next.
  mutating func takeDots() -> Bool {
    guard next == ".", at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ".") else {
      return false
    }
    return take(".") && take(".")
  }

  /// Whether a point comes next, and not `..`.
  var comesFraction: Bool {
    next == "." && (at + 1 >= bytes.count || bytes[at + 1] != UInt8(ascii: "."))
  }

  /// Where the normal form now ends, to come back to.
  var mark: Int { written.count }

  /// Replaces what was written since `mark`.
  mutating func rewrite(since mark: Int, as text: String) {
    written.removeSubrange(mark...)
    written += Array(text.utf8)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  // MARK: Refusals

  /// Says what is wrong with the text.
  func refusal(_ what: String, hint: String? = nil) -> Problem {
    .mistyped("`\(DateReader.clip(text))` \(what)", hint: hint)
  }

  /// Says that something else should come next.
  func unexpected() -> Problem {
    guard next != nil else {
      return refusal("ends too early for a date", hint: DateReader.examples)
    }
    let rest = String(decoding: bytes[at...], as: UTF8.self).first.map(String.init) ?? ""
    return refusal("is no date: `\(rest)` can't stand there", hint: DateReader.examples)
  }
}
