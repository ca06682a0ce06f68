import Groundwork
import Testing

/// Each rule of RFC 8259, by its section.
@Suite struct JSONReaderTests {
  private func read(_ text: String, _ limits: JSONLimits = .syntax) -> JSON? {
    try? JSONReader.read(Array(text.utf8), limits: limits)
  }

  private func read(_ bytes: [UInt8]) -> JSON? { try? JSONReader.read(bytes) }

  @Test(arguments: [
    " 1", "1 ", "\t1\n\r ", "[ ]", "{ }", "[\n1\t,\r2 ]", "{ \"a\" : 1 , \"b\" : 2 }",
  ])
  func `section 2 lets space stand around values and signs`(_ text: String) {
    #expect(read(text) != nil)
  }

  @Test(arguments: [
    "", " ", "\u{B}1", "\u{C}1", "\u{A0}1", "\u{2028}1", "1\u{0}", "// a\n1", "/* a */ 1", "1 2",
    "[1 2]", "{\"a\" 1}", "{} {}", "[] ,", "\u{FEFF}1",
  ])
  func `section 2 knows no other space, no comments, no second value`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func `section 3 names three words and any value may stand alone`() {
    #expect(read("true") == .bool(true))
    #expect(read("false") == .bool(false))
    #expect(read("null") == .null)
    #expect(read("\"a\"") == .text("a"))
    #expect(read("7") == .integer(7))
  }

  @Test(arguments: [
    "True", "tru", "truee", "nul", "NULL", "undefined", "NaN", "Infinity", "-Infinity", "yes", "a",
    "'a'", "t", "n", "f",
  ])
  func `section 3 knows no other word`(_ text: String) { #expect(read(text) == nil) }

  @Test func `section 4 makes objects of keys and values`() {
    #expect(read("{}") == .object([:]))
    #expect(read(#"{"b":2,"a":1}"#) == .object(["a": .integer(1), "b": .integer(2)]))
    #expect(read(#"{"":{"":{}}}"#) == .object(["": .object(["": .object([:])])]))
    #expect(read(#"{"é":1}"#) == .object(["é": .integer(1)]))
  }

  @Test(arguments: [
    "{", "}", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1;"b":2}"#,
    #"{a:1}"#, #"{1:1}"#, #"{null:1}"#, #"{"a":1"#, #"{"a""#, #"{"a":1]"#, #"{'a':1}"#,
    #"{"a"=1}"#, #"{"a":1,,"b":2}"#,
  ])
  func `section 4 refuses objects that are not well formed`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"a":3}"#, #"{"b":1,"a":2,"b":3}"#, #"{"a":1,"\u0061":2}"#,
    #"[{"x":{"a":1,"a":2}}]"#,
  ])
  func `section 4 lets a reader refuse a key that stands twice`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func `keys that only look alike are two keys`() {
    #expect(read("{\"\u{E9}\":1,\"e\u{301}\":2}")?.asObject?.members.count == 2)
  }

  @Test func `many keys in falling order are read in a moment`() {
    let keys = (0..<100_000).reversed().map { "\"\(1_000_000 + $0)\":0" }
    let text = "{\(keys.joined(separator: ","))}"
    let clock = ContinuousClock()
    let time = clock.measure { #expect(read(text)?.asObject?.members.count == 100_000) }
    #expect(time < .seconds(10))
    #expect(read("{\(keys.joined(separator: ",")),\"1000007\":1}") == nil)
  }

  @Test func `section 5 makes lists of values`() {
    #expect(read("[]") == .list([]))
    #expect(read("[1,\"a\",null,[]]") == .list([.integer(1), .text("a"), .null, .list([])]))
  }

  @Test(arguments: ["[", "]", "[,]", "[1,]", "[,1]", "[1,,2]", "[1}", "[1", "[1,", "[[]"])
  func `section 5 refuses lists that are not well formed`(_ text: String) {
    #expect(read(text) == nil)
  }
}
