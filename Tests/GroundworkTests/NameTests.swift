import Fuzzing
import Groundwork
import Testing

@Suite struct NameTests {
  private let composed = "Andr\u{E9}"
  private let decomposed = "Andre\u{301}"

  @Test func `two spellings of one letter are two names`() {
    #expect(composed == decomposed, "Swift's own equality, which a ledger can't use")
    #expect(Name(composed) != Name(decomposed))
    #expect(Set([Name(composed), Name(decomposed)]).count == 2)
    #expect(!composed.isSame(as: decomposed))
    #expect(JSON.text(composed) != JSON.text(decomposed))
    #expect(Name("a\r\nb") != Name("a\nb"))
  }

  @Test func `equal names have equal hashes`() {
    var random = Fuzz(seed: 4)
    for _ in 0..<500 {
      let text = random.text()
      let copy = String(decoding: Array(text.utf8), as: UTF8.self)
      #expect(Name(text) == Name(copy))
      #expect(Name(text).hashValue == Name(copy).hashValue)
    }
  }

  @Test func `names are ordered by UTF-16`() {
    let rising = [
      "", "\u{0}", "1", "A", "a", "aa", "b", "\u{7F}", "\u{80}", "ö", "€", "\u{D7FF}", "😀",
      "\u{10FFFF}", "\u{E000}", "\u{FB33}", "\u{FFFF}",
    ]
    for (index, name) in rising.enumerated() {
      for other in rising[index...].dropFirst() {
        #expect(Name(name) < Name(other))
        #expect(!(Name(other) < Name(name)))
      }
      #expect(!(Name(name) < Name(name)))
    }
  }

  @Test func `their order is that of the code units for any two texts`() {
    var random = Fuzz(seed: 5)
    for _ in 0..<5000 {
      let (left, right) = (random.text(), random.text())
      let expected = left.utf16.lexicographicallyPrecedes(right.utf16)
      #expect((Name(left) < Name(right)) == expected)
    }
  }
}
