import Groundwork
import Testing

@testable import CaseModel

@Suite struct DateReaderTests {
  private func read(_ typed: String, now: Int64? = nil) throws -> TypedDate {
    try DateReader.read(typed, zone: .jakarta, now: now)
  }

  @Test(arguments: [
    ("21/5/2021", "2021-05-21"), ("21-5-2021", "2021-05-21"), ("21.5.2021", "2021-05-21"),
    ("1/2/2021", "2021-02-01"), ("2021/5/21", "2021-05-21"), ("2021-5-21", "2021-05-21"),
    ("5/2021", "2021-05"), ("05-2021", "2021-05"), ("2021-5", "2021-05"),
    ("21 Mei 2021", "2021-05-21"), ("21 May 2021", "2021-05-21"), ("May 21, 2021", "2021-05-21"),
    ("21st of May 2021", "2021-05-21"), ("May 21st 2021", "2021-05-21"), ("MEI 2021", "2021-05"),
    ("Mei 2021", "2021-05"), ("bulan Mei 2021", "2021-05"), ("tahun 2021", "2021"),
    ("3 Agu 2021", "2021-08-03"), ("3 Agt 2021", "2021-08-03"), ("3 agustus 2021", "2021-08-03"),
    ("3 Okt 2021", "2021-10-03"), ("3 Des 2021", "2021-12-03"), ("3 Dec. 2021", "2021-12-03"),
    ("Sept. 3, 2021", "2021-09-03"), ("3 Peb 2021", "2021-02-03"),
    ("Jumat (21/5/2021)", "2021-05-21"), ("Jumat, 21 Mei 2021", "2021-05-21"),
    ("Friday, 21 May 2021", "2021-05-21"), ("Jum'at 21 Mei 2021", "2021-05-21"),
    ("Jum’at, 21/5/2021", "2021-05-21"), ("21 Mei 2021 (Jumat)", "2021-05-21"),
    ("pada hari Jumat tanggal 21 Mei 2021", "2021-05-21"), ("  21  Mei\u{A0}2021 ", "2021-05-21"),
    ("8–10 Juni 2021", "2021-06-08/2021-06-10"), ("8-10 Juni 2021", "2021-06-08/2021-06-10"),
    ("8-10/6/2021", "2021-06-08/2021-06-10"), ("June 8–10, 2021", "2021-06-08/2021-06-10"),
    ("28 Mei – 2 Juni 2021", "2021-05-28/2021-06-02"), ("8/6 - 10/6/2021", "2021-06-08/2021-06-10"),
    ("28 Mei 2021 s.d. 2 Juni 2021", "2021-05-28/2021-06-02"),
    ("28 Mei s/d 2 Juni 2021", "2021-05-28/2021-06-02"), ("Mei–Juni 2021", "2021-05/2021-06"),
    ("dari Mei 2021 sampai 2 Juni 2021", "2021-05/2021-06-02"), ("2019–2021", "2019/2021"),
    ("antara 8 dan 10 Juni 2021", "[2021-06-08..2021-06-10]"),
    ("between 8 and 10 June 2021", "[2021-06-08..2021-06-10]"),
    ("between May and June 2021", "[2021-05..2021-06]"),
    ("sekitar 20 Mei 2021", "2021-05-20~"), ("about 20 May 2021", "2021-05-20~"),
    ("kira-kira Mei 2021", "2021-05~"), ("sekitar 8–10 Juni 2021", "2021-06-08~/2021-06-10~"),
    ("20 Mei 2021 (belum pasti)", "2021-05-20?"), ("20 May 2021?", "2021-05-20?"),
    ("sekitar 20 Mei 2021 (belum pasti)", "2021-05-20%"), ("sejak 12 Mei 2021", "2021-05-12/.."),
    ("until 12 May 2021", "../2021-05-12"), ("suatu hari pada Mei 2021", "2021-05-XX"),
    ("2021-05-21 / 2021-05-23", "2021-05-21/2021-05-23"),
    ("Sabtu, 22 Mei – Sabtu, 29 Mei 2021", "2021-05-22/2021-05-29"),
    ("some day in 2021", "2021-XX-XX"), ("2010-an", "201X"), ("the 1990s", "199X"),
    ("[2021-06-08 .. 2021-06-10]", "[2021-06-08..2021-06-10]"), ("2021-05-xx", "2021-05-XX"),
  ])
  func `dates are understood as people type them`(typed: String, edtf: String) throws {
    let read = try read(typed)
    #expect(read.date?.edtf == edtf)
    #expect(read.typed != nil && read.warning == nil)
  }

  @Test(arguments: [
    ("2021-05-21T14:30", "2021-05-21T14:30+07:00"), ("21/5/2021 14:30", "2021-05-21T14:30+07:00"),
    ("21 Mei 2021 pukul 14.30 WIB", "2021-05-21T14:30+07:00"),
    ("21 Mei 2021, jam 9.05 WITA", "2021-05-21T09:05+08:00"),
    ("Jumat, 21 Mei 2021 pkl. 14.30 (WIT)", "2021-05-21T14:30+09:00"),
    ("2021-05-21 14:30 WIB", "2021-05-21T14:30+07:00"),
    ("21 May 2021 14:30 UTC", "2021-05-21T14:30Z"),
    ("21 May 2021 14:30 GMT+2", "2021-05-21T14:30+02:00"),
    ("21 May 2021 14:30 UTC-05:00", "2021-05-21T14:30-05:00"),
    ("21 May 2021 at 2:30 pm", "2021-05-21T14:30+07:00"),
    ("21 May 2021, 12:05 am", "2021-05-21T00:05+07:00"),
    ("May 21, 2021 12:05 PM", "2021-05-21T12:05+07:00"),
    ("2021-05-21 14:30:05", "2021-05-21T14:30:05+07:00"),
    ("2021-05-21T14:30:05.123Z", "2021-05-21T14:30:05Z"),
    ("2021-05-21 14:30:05,123+07:00", "2021-05-21T14:30:05+07:00"),
    ("sekitar 21 Mei 2021 pukul 20.00", "2021-05-21T20:00+07:00~"),
    ("21 Mei 2021 pukul 14.00–15.30 WIB", "2021-05-21T14:00+07:00/2021-05-21T15:30+07:00"),
    ("21.5.2021 14.30", "2021-05-21T14:30+07:00"),
    ("Fri, 21 May 2021 14:30:05 +0700", "2021-05-21T14:30:05+07:00"),
    ("Fri, 21 May 2021 14:30:05 -0500", "2021-05-21T14:30:05-05:00"),
    ("21 May 2021, 2:30 p.m. WIB", "2021-05-21T14:30+07:00"),
    ("Pukul 14.30 WITA, Jumat, 21 Mei 2021", "2021-05-21T14:30+08:00"),
    ("14:30 21/5/2021", "2021-05-21T14:30+07:00"),
    ("21 Mei 2021 08:15 - 09:30 WIB", "2021-05-21T08:15+07:00/2021-05-21T09:30+07:00"),
    (
      "21 Mei 2021 pukul 23.00 sampai 22 Mei 2021 pukul 01.00 WIB",
      "2021-05-21T23:00+07:00/2021-05-22T01:00+07:00"
    ),
  ])
  func `times get their offset on entry`(typed: String, edtf: String) throws {
    let read = try read(typed)
    #expect(read.date?.edtf == edtf)
    #expect(read.typed == typed)
  }

  @Test func `what is EDTF already has no words beside it`() throws {
    for text in ["2021-05-21", "2021", "2021-05~", "2021-05-21T14:30+07:00", "../2021"] {
      #expect(try read(text) == TypedDate(date: try CaseDate(edtf: text)))
    }
  }

  @Test(arguments: ["undated", "tanpa tanggal", "Undated", " no date "])
  func `undated is no date`(typed: String) throws {
    #expect(try read(typed) == TypedDate(date: nil))
  }

  @Test(arguments: [
    ("today", "2026-11-24"), ("hari ini", "2026-11-24"), ("kemarin", "2026-11-23"),
    ("Yesterday", "2026-11-23"), ("besok", "2026-11-25"), ("tomorrow", "2026-11-25"),
    ("kemarin pukul 14.30", "2026-11-23T14:30+07:00"), ("now", "2026-11-24T00:30:05+07:00"),
    ("sekarang", "2026-11-24T00:30:05+07:00"), ("sejak kemarin", "2026-11-23/.."),
  ])
  func `words that mean another day each day go by the zone's clocks`(
    typed: String, edtf: String
  ) throws {
    let now = try #require(DateText.parseInstant("2026-11-23T17:30:05Z"))
    #expect(try read(typed, now: now).date?.edtf == edtf)
    let problem = #expect(throws: Problem.self) { try read(typed) }
    #expect(problem?.what.contains("script") == true && problem?.kind == .refused)
  }

  @Test func `a weekday that contradicts its date is a warning`() throws {
    let read = try read("Kamis (21/5/2021)")
    #expect(read.date?.edtf == "2021-05-21")
    #expect(read.warning == "21 May 2021 was a Friday, not a Thursday")
    #expect(try self.read("Thu 20 May 2021 - Fri 21 May 2021").warning == nil)
  }

  @Test(arguments: [
    ("21 Meii 2021", "Did you mean `21 Mei 2021`?"), ("21 Agustsu 2021", "`21 Agustus 2021`"),
    ("Jumta, 21 Mei 2021", "`Jumat, 21 Mei 2021`"), ("21 Setember 2021", "`21 September 2021`"),
    ("skitar 21 Mei 2021", "`sekitar 21 Mei 2021`"), ("5/21/2021", "Write `21/5/2021`"),
    ("awal Mei 2021", "`antara 1 dan 10 Mei 2021`"),
    ("21 Mei 2021 pukul 8.00 malam", "`pukul 20.00`"),
    ("21 Mei 2021 pukul 14", "`pukul 14.00`"),
  ])
  func `a refusal says what could be meant`(typed: String, hint: String) {
    let problem = #expect(throws: Problem.self) { try read(typed) }
    #expect(problem?.hint?.contains(hint) == true, "\(String(describing: problem))")
  }

  @Test(arguments: [
    ("21/5/21", "four digits"), ("21 Mei 21", "four digits"), ("21 Mei", "the year is missing"),
    ("Jumat (21/5)", "the year is missing"), ("21 2021", "the month is missing"),
    ("14.30", "the year is missing"), ("20210521", "four digits"), ("", "missing"),
    ("   ", "missing"),
    ("31 Juni 2021", "June 2021 has 30 days"), ("30/2/2021", "February 2021 has 28 days"),
    ("2021-02-30", "February 2021 has 28 days"), ("21/13/2021", "months run from"),
    ("28 Desember – 2 Januari 2021", "runs backwards"), ("10–8 Juni 2021", "runs backwards"),
    ("2021-05-21/2021-05-20", "runs backwards"), ("21 Mei 2021 25:00", "an hour runs"),
    ("21 Mei 2021 at 14:30 pm", "from 1 to 12"), ("entahlah", "isn't understood"),
    ("21 Mei 2021 xyzzy", "isn't understood"), ("Mei 2021 14:30", "a day before it"),
    ("5–6/2021", "the month is missing"), ("8–Juni 2021", "the month is missing"),
    ("2021-05-21 14:30 +9900", "from -15:59"), ("21 Mei 2021 14:30 15:30", "isn't understood"),
    ("antara 8 Juni 2021", "too early"), ("between 8 June 2021 to", "isn't understood"),
  ])
  func `what is not understood is refused with its reason`(typed: String, reason: String) {
    let problem = #expect(throws: Problem.self) { try read(typed) }
    #expect(problem?.what.contains(reason) == true, "\(String(describing: problem))")
  }

  @Test func `a very long text is refused and not repeated`() {
    let text = String(repeating: "21 Mei ", count: 100_000)
    let problem = #expect(throws: Problem.self) { try read(text) }
    #expect((problem?.what.utf8.count ?? 1000) < 200)
  }
}
