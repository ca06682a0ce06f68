import Fuzzing
import Groundwork
import Testing

@Suite struct CanonicalWriterTests {
  private func canonical(_ text: String) throws -> String {
    try JSONReader.read(Array(text.utf8)).canonical
  }

  @Test func `keys are sorted by UTF-16 as in section 3_2_3 of RFC 8785`() throws {
    let input = #"""
      {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
       "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
       "\u00f6": "Latin Small Letter O With Diaeresis"}
      """#
    let values = try JSONReader.read(Array(input.utf8)).asObject?.compactMap(\.value.asText)
    #expect(
      values == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
        "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
      ])
  }

  @Test func `strings are escaped as in section 3_2_2 of RFC 8785`() throws {
    let input =
      #"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","#
      + #" "literals": [null, true, false]}"#
    let output = #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(input) == output)
  }

  @Test func `every control character has its one escape`() {
    let short: [UInt32: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
    for code in UInt32(0)..<0x20 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let digits = String(code, radix: 16)
      let long = "\\u00" + (digits.count < 2 ? "0" : "") + digits
      #expect(JSON.text(String(Character(scalar))).canonical == "\"\(short[code] ?? long)\"")
    }
    #expect(JSON.text("\u{7F}\u{80}\u{2028}/<").canonical == "\"\u{7F}\u{80}\u{2028}/<\"")
  }

  @Test func `integers are written plainly, other numbers as they were read`() throws {
    #expect(try canonical("[0,-1,9007199254740991]") == "[0,-1,9007199254740991]")
    #expect(try canonical("[1e5, 0.50]") == "[1e5,0.50]")
  }

  @Test func `spaces go and nothing is put in`() throws {
    #expect(try canonical(" { \"b\" : [ 1 , 2 ] , \"a\" : { } } ") == #"{"a":{},"b":[1,2]}"#)
  }

  @Test func `what was written is read back the same`() throws {
    var random = Fuzz(seed: 1)
    for _ in 0..<2000 {
      let value = random.value()
      let bytes = Array(value.canonical.utf8)
      #expect(try JSONReader.read(bytes, limits: .ledger) == value)
    }
  }

  @Test func `objects keep each key once, in order, however they are made`() {
    var object = JSONObject()
    for key in ["c", "a", "b", "a"] { object[Name(key)] = .text(key) }
    object["c"] = nil
    object["absent"] = nil
    #expect(object.map(\.key) == ["a", "b"])
    #expect(JSONObject([.init("x", .integer(1)), .init("x", .integer(2))])["x"] == .integer(2))
    #expect(JSON.object([:]).isEmpty && JSON.list([]).isEmpty && JSON.text("").isEmpty)
    #expect(!JSON.bool(false).isEmpty && !JSON.integer(0).isEmpty && !JSON.number("0.0").isEmpty)
  }
}
