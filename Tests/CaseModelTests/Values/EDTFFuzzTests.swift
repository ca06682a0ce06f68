import Fuzzing
import Groundwork
import Testing

@testable import CaseModel

/// Whatever text comes as a date, it is refused or printed so that it reads the same again.
@Suite struct EDTFFuzzTests {
  private static let whole = [
    "2021-05-21", "2021-05", "2021", "2021~", "2021-05?", "2021-05-21%", "2021-05-XX", "2021-XX-XX",
    "20XX", "2021-05-12T14:30:00+07:00", "2021-05-12T07:30Z", "2021-05-12/2021-05-20",
    "2021-05-12/..",
    "../2021", "2021-21", "[2021-05-12..2021-05-20]", "{2021,2022-05}", "[..2021]", "Y170000002",
    "-0044-03-15", "1950S2", "2021-?05-~21", "2004-06-XX/2004-07-03", "1560-XX-25", "/2021",
    "2021/",
  ]
  private static let pieces =
    "0123456789X-/~?%[]{}.,TZ:+YES".map { String($0) } + [
      "..", "-05", "T14:30", "+07:00", "é", "\u{0}",
    ]

  @Test func `what is read prints as EDTF that reads the same`() {
    var fuzz = Fuzz(seed: 8601)
    var read = 0
    for round in 0..<Fuzz.inputs(20_000) {
      let start = Array((Self.whole.randomElement(using: &fuzz) ?? "").utf8)
      let text = String(decoding: fuzz.mutated(start, with: Self.pieces), as: UTF8.self)
      var fault: String?
      let isBounded = Fuzz.isBounded { fault = Self.fault(in: text, &read) }
      if let fault = fault ?? (isBounded ? nil : "it takes too long") {
        Issue.record("input \(round), \(text): \(fault)")
      }
    }
    #expect(read > Fuzz.inputs(20_000) / 20, "too few are read to say anything")
  }

  private static func fault(in text: String, _ read: inout Int) -> String? {
    guard let date = try? CaseDate(edtf: text) else { return nil }
    read += 1
    guard let again = try? CaseDate(edtf: date.edtf) else { return "\(date.edtf) is not read" }
    if again.edtf != date.edtf { return "\(date.edtf) prints as \(again.edtf)" }
    let bounds = date.bounds(in: .jakarta)
    let same = again.bounds(in: .jakarta)
    if bounds.earliest != same.earliest || bounds.latest != same.latest { return "other bounds" }
    if let earliest = bounds.earliest, let latest = bounds.latest, earliest > latest {
      return "bounds the wrong way round"
    }
    for language in Language.allCases where date.worded(language, zone: .jakarta).isEmpty {
      return "no words"
    }
    return nil
  }
}
