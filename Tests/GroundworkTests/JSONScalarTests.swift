import Groundwork
import Testing

/// Numbers and strings of RFC 8259, sections 6 to 8.
@Suite struct JSONScalarTests {
  private func read(_ text: String) -> JSON? { try? JSONReader.read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> JSON? { try? JSONReader.read(bytes) }

  @Test func `section 6 makes integers, and keeps other numbers as written`() {
    #expect(read("0") == .integer(0))
    #expect(read("-1") == .integer(-1))
    #expect(read("9007199254740991") == .integer(9_007_199_254_740_991))
    #expect(read("-9007199254740991") == .integer(-9_007_199_254_740_991))
    let others = [
      "-0", "9007199254740992", "-9007199254740992", "1.0", "0.5", "-0.0", "1e5", "1E+05", "1e-2",
      "1.25e10", "0e0", "123456789012345678901234567890", "1e999",
    ]
    for text in others { #expect(read(text) == .number(Name(text))) }
  }

  @Test(arguments: [
    "+1", "01", "-01", "00", "-", "--1", "1.", ".5", "1.e5", "1e", "1e+", "1e1.5", "0x10", "1_000",
    "1,5", "- 1", "1 e5", "٣", "1f", "-a",
  ])
  func `section 6 refuses what is no number`(_ text: String) { #expect(read(text) == nil) }

  @Test func `section 7 undoes every escape`() {
    let text = read(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u00E9\u20ac\ud83d\ude00\uD83D\uDE00\u0000""#)
    #expect(text == .text("\"\\/\u{8}\u{C}\n\r\tAéé€😀😀\u{0}"))
    #expect(read(#""\udbff\udfff""#) == .text("\u{10FFFF}"))
    #expect(read(#""\ud7ff\ue000\uffff""#) == .text("\u{D7FF}\u{E000}\u{FFFF}"))
    #expect(read("\"\u{7F}\u{80}\u{2028}\"") == .text("\u{7F}\u{80}\u{2028}"))
  }

  @Test(arguments: [
    #"""#, #""a"#, #""\"#, #""\""#, #""\x41""#, #""\'""#, #""\a""#, #""\v""#, #""\0""#,
    #""\U0041""#,
    #""\u""#, #""\u004""#, #""\u004g""#, #""\u 041""#, #""\u+041""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\n""#, #""\ud800\u0041""#, #""\ud800\ud800""#, #""\udc00\ud800""#, #""\ud800x""#,
    #""\ud83d\ude0""#, "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", "\"a\\\n\"", "\"\\u٠٠٤١\"",
  ])
  func `section 7 refuses other escapes, half pairs and bare control characters`(_ text: String) {
    #expect(read(text) == nil)
  }

  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xF8, 0x88, 0x80, 0x80],
  ]

  @Test(arguments: notUTF8)
  func `section 8 refuses what is not UTF-8`(_ bytes: [UInt8]) {
    #expect(read([0x22] + bytes + [0x22]) == nil)
    #expect(read([0x22, 0x5C, 0x6E] + bytes + [0x22]) == nil)
    #expect(read([0x7B, 0x22] + bytes + [0x22, 0x3A, 0x31, 0x7D]) == nil)
    #expect(read(bytes) == nil)
  }

  @Test(arguments: [
    "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
  ])
  func `section 8 accepts the ends of every length`(_ text: String) {
    #expect(read("\"\(text)\"") == .text(text))
  }

  @Test func `section 8 refuses other encodings and the byte order mark`() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x31]) == nil)
    #expect(read([0xFE, 0xFF, 0x00, 0x31]) == nil)
    #expect(read([0x31, 0x00]) == nil)
  }

  @Test func `a problem names the byte at which it shows`() {
    func offset(_ text: String) -> Int? {
      do { _ = try JSONReader.read(Array(text.utf8)) } catch { return error.offset }
      return nil
    }
    #expect(offset("[1,x]") == 3)
    #expect(offset("{\"a\":1") == 6)
    #expect(offset("1 2") == 2)
    #expect(offset("[\"a\nb\"]") == 3)
    #expect(offset("") == 0)
  }
}
