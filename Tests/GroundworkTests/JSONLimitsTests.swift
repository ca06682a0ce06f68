import Groundwork
import Testing

@Suite struct JSONLimitsTests {
  private func isRead(_ text: String, _ limits: JSONLimits = .ledger) -> Bool {
    (try? JSONReader.read(Array(text.utf8), limits: limits)) != nil
  }

  private func nested(_ depth: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
  }

  @Test func `a ledger is at most 16 deep, other JSON 512`() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      #expect(isRead(nested(16, open, close)))
      #expect(!isRead(nested(17, open, close)))
      #expect(isRead(nested(512, open, close), .syntax))
      #expect(!isRead(nested(513, open, close), .syntax))
    }
    #expect(!isRead(String(repeating: "[", count: 1_000_000), .syntax))
    #expect(!isRead(String(repeating: #"{"a":"#, count: 1_000_000), .syntax))
    #expect(
      isRead("[\(String(repeating: "[[]],", count: 1000))1]"), "depth is not a count of lists")
  }

  @Test func `a text has at most 1 MiB, after its escapes`() {
    let full = String(repeating: "a", count: 1 << 20)
    #expect(isRead("\"\(full)\""))
    #expect(!isRead("\"\(full)a\""))
    #expect(isRead("\"\(full.dropLast())\\n\""))
    #expect(!isRead("\"\(full)\\n\""))
    #expect(isRead("\"\(full)a\"", .syntax))
    #expect(!isRead("{\"\(full)a\":1}"))
  }

  @Test func `a ledger holds integers alone`() {
    for text in ["0", "-5", "9007199254740991", "-9007199254740991"] { #expect(isRead(text)) }
    for text in ["-0", "1.0", "1e2", "9007199254740992", "-9007199254740992"] {
      #expect(!isRead(text))
      #expect(isRead(text, .syntax))
    }
  }

  @Test func `keys of a ledger are made of a-z, 0-9, low line, full stop and hyphen`() {
    for key in ["a", "text.en", "web-page", "sha256", "_", "-", ".", "9"] {
      #expect(isRead("{\"\(key)\":1}"))
    }
    for key in ["", "A", "é", "a b", "a/b", "a:b", "a\\u000a", "K"] {
      #expect(!isRead("{\"\(key)\":1}"))
      #expect(isRead("{\"\(key)\":1}", .syntax))
    }
    #expect(isRead(#"{"\u0061":1}"#), "how a key is escaped is a matter of the canonical form")
  }
}
