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

  @Test func `no dress of a name goes out`() throws {
    let discreet = try Discreet(SampleReading.of([mayanti]), Discreet.Policy())
    var fuzz = Fuzz(seed: 11)
    let dresses: [(String) -> String] = [
      { $0 }, { $0.uppercased() }, { $0.prefix(1).uppercased() + $0.dropFirst() },
      { $0.unicodeScalars.map { "\($0)\u{200B}" }.joined() },
      { $0.map { "\($0)\u{301}" }.joined() },
      {
        String(
          String.UnicodeScalarView(
            $0.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
      },
    ]
    let around = [
      " ", ", ", "-", "_", "/", "(", "”", "'s ", " Ibu ", " M. ", "nya ", "lah. ", "\n", " 2 ", ".",
    ]
    for _ in 0..<Fuzz.inputs(2000) {
      var text = fuzz.pick(["", "Kata ", "“", "https://contoh.id/"])
      for _ in 0..<Int.random(in: 1...4, using: &fuzz) {
        text +=
          fuzz.pick(dresses)(fuzz.pick(["mayanti", "dewi", "mayantidewi", "maya"]))
          + fuzz.pick(around)
      }
      let letters = String(
        Folding.fold(discreet.masked(text)).unicodeScalars.filter(\.properties.isAlphabetic)
          .map {
            (0xFF41...0xFF5A).contains($0.value)
              ? Character(UnicodeScalar(UInt8($0.value - 0xFEE0))) : Character($0)
          })
      #expect(!letters.contains("maya") && !letters.contains("dewi"), "\(text)")
    }
  }

  @Test func `a long text without a name costs little`() throws {
    let text = String(
      repeating: "Kementerian itu memanggil direksinya, dan datanya hilang. ", count: 4000)
    let discreet = try Discreet(SampleReading.of([mayanti]), Discreet.Policy())
    #expect(Fuzz.isBounded { _ = discreet.masked(text) })
  }
}
