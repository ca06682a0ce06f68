import Groundwork
import Testing

@testable import CaseReports

@Suite struct FiguresTests {
  @Test(
    arguments: [
      ("100.002", "100.002", "100,002"), ("1.000.000", "1.000.000", "1,000,000"),
      ("0,15 BTC", "0,15 BTC", "0.15 BTC"), ("Rp 81,6 juta", "Rp 81,6 juta", "Rp 81.6 million"),
      ("USD 6000", "USD 6.000", "USD 6,000"),
      ("~102 ribu", "sekitar 102 ribu", "about 102 thousand"),
      (">270 juta", "lebih dari 270 juta", "more than 270 million"),
      ("279 million", "279 juta", "279 million"), ("14", "14", "14"),
      ("200 juta..270 juta", "200 juta sampai 270 juta", "200 million to 270 million"),
    ])
  func `a figure takes the marks and words of the language`(
    _ typed: String, _ indonesian: String, _ english: String
  ) {
    #expect(Figures.worded(typed, .indonesian) == indonesian)
    #expect(Figures.worded(typed, .english) == english)
  }
}
