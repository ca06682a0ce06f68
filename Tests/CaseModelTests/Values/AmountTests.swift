import Groundwork
import Testing

@testable import CaseModel

@Suite struct AmountTests {
  /// An amount as an interval: brackets for ends that are included.
  private func shown(_ text: String) -> String? {
    guard let amount = Amount.parse(text) else { return nil }
    let low = amount.low.map { ($0.isIncluded ? "[" : "(") + $0.value.description } ?? "("
    let high = amount.high.map { $0.value.description + ($0.isIncluded ? "]" : ")") } ?? ")"
    let unit = amount.unit.map { " " + $0 } ?? ""
    return (amount.exact.map(\.description) ?? low + ".." + high) + unit
  }

  @Test(arguments: [
    ("279 juta", "279000000"), ("279.000.000", "279000000"), ("279,000,000", "279000000"),
    ("279 million", "279000000"), ("279000000", "279000000"), ("279jt", "279000000"),
    ("102 rb", "102000"), ("102k", "102000"), ("1,5 miliar", "1500000000"),
    ("1.5 billion", "1500000000"), ("2 triliun", "2000000000000"), ("100.002", "100002"),
    ("100,002", "100002"), ("1.5", "1.5"), ("81,6", "81.6"), ("0.150", "0.15"), ("0,15", "0.15"),
    ("1.234,56", "1234.56"), ("1,234,567.89", "1234567.89"), ("1.234,567", "1234.567"),
    ("-5", "-5"), ("007", "7"), ("Rp 81,6 juta", "81600000 IDR"), ("IDR 81,6 juta", "81600000 IDR"),
    ("Rp81,6 juta", "81600000 IDR"), ("Rp. 6.000,-", "6000 IDR"),
    ("81,6 juta rupiah", "81600000 IDR"),
    ("USD 6.000", "6000 USD"), ("US$ 6,000", "6000 USD"), ("$6,000.00", "6000 USD"),
    ("0,15 BTC", "0.15 BTC"), ("0.15 bitcoin", "0.15 BTC"), ("2 BTC", "2 BTC"),
    ("14 saksi", "14 saksi"), ("14 Saksi", "14 saksi"), ("30 %", "30 %"), ("30%", "30 %"),
    ("30 persen", "30 %"), ("100.002 baris data", "100002 baris data"),
    ("~102 ribu", "[101500..102500]"), ("sekitar 102 ribu", "[101500..102500]"),
    ("about 102 thousand", "[101500..102500]"), ("~80 juta", "[79500000..80500000]"),
    ("~1,5 juta", "[1450000..1550000]"), ("~100.002", "[100001.5..100002.5]"),
    (">270 juta", "(270000000..)"), ("lebih dari 270 juta", "(270000000..)"),
    ("more than 270 million", "(270000000..)"), ("≥ 5", "[5..)"), (">=100000", "[100000..)"),
    ("< 5", "(..5)"), ("kurang dari 5 saksi", "(..5) saksi"), ("<=5", "(..5]"), ("≤5", "(..5]"),
    ("200 juta..270 juta", "[200000000..270000000]"), ("100002..100010", "[100002..100010]"),
    ("200..270 juta", "[200000000..270000000]"), ("Rp 5 juta..6 juta", "[5000000..6000000] IDR"),
    ("5–10 saksi", "[5..10] saksi"), ("antara 5 dan 10 juta", "[5000000..10000000]"),
    ("between 5 and 10", "[5..10]"), ("> Rp 6 miliar", "(6000000000..) IDR"),
  ])
  func `numbers are understood as people type them`(text: String, meaning: String) {
    #expect(shown(text) == meaning)
  }

  @Test(arguments: [
    "", " ", "juta", "1.2.3", "1,2 M", "3 B", "1234.567", "012.345", "1.23.456", "1,234.567,8",
    "5.",
    ".5", "279 juta lebih", "100 ribuan", "21 Mei", "5 dari 7", "2 3", "500..1 juta", "10..5",
    "~1..2", "5 USD..6 IDR", "Rp 5 USD", "1e5", "0x10", "banyak",
    "99999999999999999999999999999999999",
    "1.00000000000000000000000001", "9999999999999999999 triliun triliun", "٣", "5..", "..5",
    "antara 1 M dan 2 M", "a b c 5",
  ])
  func `what could be meant in two ways is no amount`(text: String) {
    #expect(shown(text) == nil)
  }

  @Test(arguments: [
    ("~80 juta", "~84 juta", true), ("~84 juta", "87 juta", true), ("~102 ribu", "100.002", true),
    (">270 juta", "279 juta", false), ("279 juta", "279.000.000", false), ("5", "<5", true),
    ("5", "<=5", false), ("0,15 BTC", "USD 6.000", false), ("Rp 5", "5", false),
    ("Rp 5", "6", true),
    ("14 saksi", "14 orang", false), ("200 juta..270 juta", "270 juta", false),
    ("200 juta..270 juta", "271 juta", true), ("~80", "~81", false), (">5", "<5", true),
  ])
  func `amounts clash when they can't both be true`(left: String, right: String, clash: Bool) throws
  {
    let (left, right) = (try #require(Amount.parse(left)), try #require(Amount.parse(right)))
    #expect(Amount.clash(left, right) == clash)
    #expect(Amount.clash(right, left) == clash)
    #expect(!Amount.clash(left, left))
  }

  @Test func `numbers in a text are found in full digits`() {
    let text =
      "Data 279 juta (279.000.000) warga, 100,002 baris, Rp81,6 juta; 0,15 BTC pada 21/5/2021."
    #expect(
      Amount.normalisedDigits(in: text) == [
        "279000000", "279000000", "100002", "81600000", "21", "5", "2021",
      ])
    #expect(Amount.normalisedDigits(in: "1.2.3 dan 5.") == ["5"])
    #expect(Amount.normalisedDigits(in: String(repeating: "9", count: 5000)).isEmpty)
  }

  @Test func `a value is shown as typed, bare digits grouped`() {
    #expect(Amount.worded("100002", .indonesian) == "100.002")
    #expect(Amount.worded("100002", .english) == "100,002")
    #expect(Amount.worded("279 juta", .english) == "279 juta")
    #expect(Amount.worded("100002", .indonesian, unit: "baris") == "100.002 baris")
    #expect(Amount.worded("6000", .indonesian, unit: "IDR") == "Rp 6.000")
    #expect(Amount.worded("USD 6.000", .indonesian, unit: "IDR") == "USD 6.000")
    #expect(Amount.worded("BPJS", .indonesian, unit: "baris") == "BPJS")
    #expect(Amount.worded("007", .english) == "007")
    #expect(Amount.worded("", .english) == "")
  }
}
