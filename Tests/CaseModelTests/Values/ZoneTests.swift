import Testing

@testable import CaseModel

@Suite struct ZoneTests {
  /// Clocks go from +1 to +2 at unix 1,000,000 and back at 2,000,000.
  private let summer = Zone(name: "Test/Summer") {
    (1_000_000..<2_000_000).contains($0) ? 7200 : 3600
  }

  @Test func `an hour that comes twice is the earlier, one that never comes counts on`() {
    #expect(summer.instant(ofLocal: 1_000_000 + 3599) == 999_999)
    #expect(summer.instant(ofLocal: 1_000_000 + 3600 + 1800) == 1_000_000 + 1800)
    #expect(summer.instant(ofLocal: 1_000_000 + 7200) == 1_000_000)
    #expect(summer.instant(ofLocal: 2_000_000 + 3600 + 1800) == 2_000_000 - 1800)
    #expect(summer.instant(ofLocal: 2_000_000 + 7200) == 2_000_000 + 3600)
  }

  @Test func `a day that never was has bounds in order`() throws {
    // Samoa left out 30 December 2011.
    let samoa = Zone(name: "Pacific/Apia") { $0 < 1_325_239_200 ? -36_000 : 50_400 }
    let bounds = try CaseDate(edtf: "2011-12-30").bounds(in: samoa)
    #expect((bounds.earliest ?? 1) <= (bounds.latest ?? 0))
    let next = try CaseDate(edtf: "2011-12-31").bounds(in: samoa)
    #expect(next.earliest == 1_325_239_200)
  }

  @Test func `zones have short names`() {
    #expect(Zone.jakarta.abbreviation(at: 0) == "WIB")
    #expect(Zone.makassar.abbreviation(at: 0) == "WITA")
    #expect(Zone.jayapura.abbreviation(at: 0) == "WIT")
    #expect(Zone.utc.abbreviation(at: 0) == "UTC")
    #expect(Zone.fixed("X", hours: -3, minutes: -30).abbreviation(at: 0) == "UTC-03:30")
    #expect(Zone(name: "Asia/Jakarta") { _ in 25_632 }.abbreviation(at: 0) == "UTC+07:07")
    #expect(Zone.named("wita")?.name == "Asia/Makassar")
    #expect(Zone.named("CEST") == nil)
  }

  @Test func `every day of 20,000 years is counted back to itself`() {
    for number in stride(from: Int64(-3_650_000), to: 3_650_000, by: 7) {
      let day = CivilDay(number: number)
      #expect(day.number == number)
      #expect(CivilDay(year: day.year, month: day.month, day: day.day) == day)
    }
    #expect(CivilDay(number: 0).weekday == 3)
    #expect(CivilDay(number: -1).weekday == 2)
    #expect(CivilDay(year: .min, month: 1, day: 1) == nil)
  }

  @Test func `instants are RFC 3339`() {
    #expect(DateText.utc(1_795_420_800) == "2026-11-23T08:00:00Z")
    #expect(DateText.rfc3339(1_795_420_800, zone: .jakarta) == "2026-11-23T15:00:00+07:00")
    #expect(DateText.parseInstant("2026-11-23T08:00:00Z") == 1_795_420_800)
    #expect(DateText.parseInstant("2026-11-23T15:00:00+07:00") == 1_795_420_800)
    for text in [
      "2026-11-23", "2026-11-23T08:00:00", "2026-11-23T08:00Z", "x", "",
      "2026-02-30T08:00:00Z", "2026-11-23T08:00:00Zz",
    ] {
      #expect(DateText.parseInstant(text) == nil, "\(text)")
    }
  }
}
