import Fuzzing
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys of these bytes, and those that are meant when nothing follows.
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    let keys = text.utf8.flatMap { decoder.feed($0) }
    return keys + decoder.timeout()
  }

  @Test func `letters of every script are characters`() {
    #expect(keys("aé王😀") == scalars("aé王😀").map { .character($0) })
  }

  @Test func `arrows come in three dialects`() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;1C") == [.own(.up), .own(.down), .own(.right)])
    #expect(keys("\u{1B}[1;5D\u{1B}[1;3C") == [.own(.wordLeft), .own(.wordRight)])
    #expect(keys("\u{1B}[1~\u{1B}[4~\u{1B}[3~") == [.own(.home), .own(.end), .own(.delete)])
  }

  @Test func `F1 comes in four dialects`() {
    #expect(keys("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[P") == Array(repeating: .own(.help), count: 4))
  }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}[24~", "\u{1B}[5~", "\u{1B}[1;2D", "\u{1B}[3;5~", "\u{1B}[[B",
    "\u{1B}[<0;10;20M", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}OX",
    "\u{0}", "\u{1B}[?1;2c",
  ])
  func `what nobody knows is swallowed whole`(_ sequence: String) {
    #expect(keys(sequence + "x") == [.character("x")])
  }

  @Test func `Escape alone needs no second key`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(0x1B).isEmpty)
    #expect(decoder.patience == 40)
    #expect(decoder.timeout() == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func `Alt with a key is that key`() {
    #expect(keys("\u{1B}f\u{1B}\r\u{1B}\u{1B}b") == [.meta("f"), .meta("\r"), .escape, .meta("b")])
  }

  @Test func `a paste is one key, and only text`() {
    #expect(
      keys("\u{1B}[200~a\r\nb\u{1B}[31m\u{7}\tc\r\r\u{1B}[201~x") == [
        .paste(scalars("a\nb[31m c")), .character("x"),
      ])
  }

  @Test func `a paste that never ends is what has come of it`() {
    #expect(keys("\u{1B}[200~abc") == [.paste(scalars("abc"))])
  }

  @Test func `Ctrl-X waits for its second key`() {
    #expect(keys("\u{18}\u{5}") == [.own(.edit)])
    #expect(keys("\u{18}a") == [.character("\u{18}"), .character("a")])
  }

  @Test func `broken UTF-8 and C1 controls are nobody's text`() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [
      0xFF, 0xC3, 0x41, 0xE2, 0x82, 0x42, 0xC2, 0x91, 0xC0, 0x80, 0xED, 0xA0, 0x80,
    ]
    #expect(bytes.flatMap { decoder.feed($0) } == [.character("A"), .character("B")])
  }

  /// Whatever comes, no key is one of our own in disguise, and the decoder finds back to the ground.
  @Test func `a million random bytes leave it well`() {
    var random = Fuzz(seed: 7)
    var decoder = KeyDecoder()
    let likely = Array("\u{1B}[O;~ABCD0123456789\u{18}\r".utf8) + Array("\u{1B}[200~".utf8)
    var pasted = 0
    for round in 0..<1_000_000 {
      let byte =
        round % 3 == 0
        ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      for key in decoder.feed(byte) {
        switch key {
        case .character(let scalar): #expect(!(0x80..<0xA0).contains(scalar.value))
        case .paste(let text):
          pasted += 1
          #expect(
            !text.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
        default: break
        }
      }
      if round % 5000 == 0 { _ = decoder.timeout() }
    }
    _ = decoder.timeout()
    #expect(decoder.patience == nil)
    #expect(decoder.feed(0x61) == [.character("a")])
  }
}
