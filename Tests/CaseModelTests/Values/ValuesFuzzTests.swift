import Fuzzing
import Groundwork
import Testing

@testable import CaseModel

/// Random text must never crash, and whatever is understood must hold together.
@Suite struct ValuesFuzzTests {
  private static let pieces = [
    "2021", "05", "21", "5", "-", "-", "/", "/", "..", ",", "[", "]", "{", "}", "X", "XX", "Y", "E",
    "S", "2", "~", "?", "%", "T", "14:30", ":", "14.30", "+07", "Z", "WIB", " ", " ", "Mei", "May",
    "Jumat", "8", "10", "Juni", "–", "antara", "dan", "sekitar", "sampai", "s.d.", "sejak", "(",
    ")",
    "99999999999999999999", "-1", "0", "é", "👩‍👩‍👧", "\u{202E}", "kemarin", "pm", "pukul", "juta", "Rp",
    "USD", "BTC", ">", "<=", "0,15", "100.002", "ribu", "an", "s", "th", "\0", "\n", "'", "UTC",
    ".",
    "9223372036854775807", "170000000000", "1900", "2020-02-29", "2021-06-08", "half", "hari ini",
  ]

  private static var rounds: Int { Fuzz.inputs(20_000) }

  /// Forms that are likely to be understood, with a gap for each piece.
  private static let forms = [
    "# # 2021", "#/#/2021", "2021-#-#", "2021-#", "#/#", "[#,#]", "[#..#]", "{#..#}", "# Mei 2021#",
    "Jumat, # Mei 2021 pukul 14.30 #", "#-# Juni 2021", "antara # dan # Juni 2021", "sekitar #",
    "sejak #", "2021-05-21T#", "2021-05-21T14:30#", "Y#", "#S2", "2021-05-#", "# 2021 - # 2021",
  ]

  private static func text(_ random: inout Fuzz, upTo most: Int) -> String {
    let pieces = (0..<Int.random(in: 1...most, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }
    guard Bool.random(using: &random) else { return pieces.joined() }
    let form = forms.randomElement(using: &random) ?? ""
    return form.map { $0 == "#" ? pieces.randomElement(using: &random) ?? "" : String($0) }.joined()
  }

  private static let zones: [Zone] = [
    .jakarta, .utc,
    Zone(name: "Test/Strange") { ($0 / 7_000_000) % 2 == 0 ? -39_600 : 50_400 },
    Zone(name: "Test/Absurd") { $0 % 2 == 0 ? .max : .min },
  ]

  @Test func `random dates hold together`() throws {
    var random = Fuzz(seed: 2021)
    var understood = 0
    for round in 0..<Self.rounds {
      let text = Self.text(&random, upTo: 9)
      let zone = Self.zones[round % Self.zones.count]
      guard let read = try? DateReader.read(text, zone: zone, now: 1_795_420_800) else { continue }
      guard let date = read.date else { continue }
      understood += 1
      let again = try? CaseDate(edtf: date.edtf)
      if again?.edtf != date.edtf || date.needsOffset { Issue.record("\(text) → \(date.edtf)") }
      let bounds = date.bounds(in: zone)
      if let earliest = bounds.earliest, let latest = bounds.latest, earliest > latest {
        Issue.record("\(text): bounds")
      }
      for language in Language.allCases where date.worded(language, zone: zone).isEmpty {
        Issue.record("\(text): no words")
      }
      _ = (date.prose(.english, zone: zone), date.worded(.indonesian, zone: zone, .time))
      _ = DateOrder(date, sequence: nil, zone: zone)
    }
    #expect(understood > Self.rounds / 40)
  }

  @Test func `random numbers hold together`() {
    var random = Fuzz(seed: 279)
    var understood = 0
    for _ in 0..<Self.rounds {
      let text = Self.text(&random, upTo: 5)
      _ = Amount.normalisedDigits(in: text)
      _ = Amount.worded(text, .english, unit: "IDR")
      guard let amount = Amount.parse(text) else { continue }
      understood += 1
      if Amount.clash(amount, amount) { Issue.record("\(text) clashes with itself") }
      if let low = amount.low, let high = amount.high, low.value > high.value {
        Issue.record("\(text): bounds")
      }
    }
    #expect(understood > Self.rounds / 40)
  }

  @Test func `random bytes do no harm`() {
    var random = Fuzz(seed: 7)
    for _ in 0..<Self.rounds / 4 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        UInt8.random(in: 0x20...0x7F, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? DateReader.read(text, zone: .jakarta)
      _ = try? CaseDate(edtf: text)
      _ = DateText.parseInstant(text)
      _ = Amount.parse(text)
    }
  }
}
