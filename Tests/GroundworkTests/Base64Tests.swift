import Groundwork
import Testing

@Suite struct Base64Tests {
  private static let samples = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: samples) func `the examples of the standard hold both ways`(
    _ plain: String, _ text: String
  ) {
    #expect(Base64.text(Array(plain.utf8)) == text)
    #expect(Base64.bytes(text) == Array(plain.utf8))
  }

  @Test func `bytes of every sort and length come back`() {
    for count in 0..<300 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(Base64.bytes(Base64.text(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zh==", "Zg==\n", "Z g=", "====", "Zg==Zg==", "Zm9v=", "é===",
  ])
  func `what is written otherwise is refused`(_ text: String) { #expect(Base64.bytes(text) == nil) }
}
