import CaseModel
import Fuzzing
import Groundwork
import Testing

/// Protected names in texts as chance makes them.
@Suite struct DiscreetDressTests {
  private var mayanti: Record {
    .make(
      "A1", "actor",
      [
        "name": .text("Mayanti Dewi"), "protected": .bool(true), "aliases": .texts(["maya"]),
      ])
  }

  /// Her initial is a sigil's letter.
  private var anita: Record {
    .make("A2", "actor", ["name": .text("Anita Sari"), "protected": .bool(true)])
  }

  @Test func `no dress of a name goes out`() throws {
    let discreet = try Discreet(SampleReading.of([mayanti, anita]), Discreet.Policy())
    var fuzz = Fuzz(seed: 11)
    let dresses: [(String) -> String] = [
      { $0 }, { $0.uppercased() }, { $0.prefix(1).uppercased() + $0.dropFirst() },
      { $0.unicodeScalars.map { "\($0)\u{200B}" }.joined() },
      { $0.unicodeScalars.map { "\($0)\u{3164}" }.joined() },
      { $0.unicodeScalars.map { "\($0)\u{34F}\u{FE0F}" }.joined() },
      { $0.map { "\($0)\u{301}" }.joined() },
      {
        String(
          String.UnicodeScalarView(
            $0.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
      },
    ]
    let around = [
      " ", ", ", "-", "_", "/", "(", "”", "'s ", " Ibu ", " M. ", "nya ", "lah. ", "\n", " 2 ", ".",
      " A:", " A. ", " @", "-A:", " M:",
    ]
    for _ in 0..<Fuzz.inputs(2000) {
      var text = fuzz.pick(["", "Kata ", "“", "https://contoh.id/"])
      for _ in 0..<Int.random(in: 1...4, using: &fuzz) {
        text +=
          fuzz.pick(dresses)(
            fuzz.pick([
              "mayanti", "dewi", "mayantidewi", "maya", "anita", "sari",
            ]))
          + fuzz.pick(around)
      }
      let letters = String(
        Folding.fold(discreet.masked(text)).unicodeScalars.filter(\.properties.isAlphabetic)
          .map {
            (0xFF41...0xFF5A).contains($0.value)
              ? Character(UnicodeScalar(UInt8($0.value - 0xFEE0))) : Character($0)
          })
      for name in ["maya", "dewi", "anita", "sari"] {
        #expect(!letters.contains(name), "\(text)")
      }
    }
  }

  @Test func `many actors whose names begin alike cost little`() throws {
    let others = (0..<2000).map {
      Record.make(Name("A\($0 + 3)"), "actor", ["name": .text("PT Maju Ke\($0)")])
    }
    let discreet = try Discreet(SampleReading.of([mayanti] + others), Discreet.Policy())
    let text = String(repeating: "kata PT itu, PT Sumber dan PT lain. ", count: 500)
    var masked = ""
    #expect(Fuzz.isBounded { masked = discreet.masked(text) })
    #expect(masked == text)
  }

  @Test func `a long text without a name costs little`() throws {
    let text = String(
      repeating: "Kementerian itu memanggil direksinya, dan datanya hilang. ", count: 4000)
    let discreet = try Discreet(SampleReading.of([mayanti]), Discreet.Policy())
    #expect(Fuzz.isBounded { _ = discreet.masked(text) })
  }
}
