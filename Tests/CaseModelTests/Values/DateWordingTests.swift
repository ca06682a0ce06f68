import Groundwork
import Testing

@testable import CaseModel

@Suite struct DateWordingTests {
  @Test(arguments: [
    ("2021-05-21", "Jumat, 21 Mei 2021", "Friday, 21 May 2021"),
    ("2021-05-21T20:00", "Jumat, 21 Mei 2021 pukul 20.00 WIB", "Friday, 21 May 2021, 20:00 WIB"),
    (
      "2021-05-21T20:00:05Z", "Sabtu, 22 Mei 2021 pukul 03.00.05 WIB",
      "Saturday, 22 May 2021, 03:00:05 WIB"
    ),
    ("2021-05", "Mei 2021", "May 2021"), ("2021", "2021", "2021"), ("-0043", "44 SM", "44 BCE"),
    ("2021-05-XX", "suatu hari pada Mei 2021", "some day in May 2021"),
    ("2021-XX", "suatu bulan pada 2021", "some month in 2021"),
    ("2021-XX-XX", "suatu hari pada 2021", "some day in 2021"),
    ("201X", "2010-an", "2010s"),
    ("19XX", "suatu tahun antara 1900 dan 1999", "some year between 1900 and 1999"),
    ("XXXX", "tahun tidak diketahui", "unknown year"),
    ("1950S2", "sekitar 1950 (antara 1900 dan 1999)", "about 1950 (between 1900 and 1999)"),
    (
      "2021-XX-15", "antara 15 Januari 2021 dan 15 Desember 2021 (2021-XX-15)",
      "between 15 January 2021 and 15 December 2021 (2021-XX-15)"
    ),
    ("XXXX-12-25", "XXXX-12-25", "XXXX-12-25"),
    ("2021-05-20~", "sekitar 20 Mei 2021", "about 20 May 2021"),
    ("2021-05~-20", "sekitar 20 Mei 2021", "about 20 May 2021"),
    ("2021-05-20?", "20 Mei 2021 (belum pasti)", "20 May 2021 (uncertain)"),
    ("2021-05-20%", "sekitar 20 Mei 2021 (belum pasti)", "about 20 May 2021 (uncertain)"),
    ("2021-06-08/2021-06-10", "8–10 Juni 2021", "8–10 June 2021"),
    ("2021-05-28/2021-06-02", "28 Mei–2 Juni 2021", "28 May–2 June 2021"),
    ("2020-12-28/2021-01-02", "28 Desember 2020–2 Januari 2021", "28 December 2020–2 January 2021"),
    ("2021-05/2021-06", "Mei–Juni 2021", "May–June 2021"), ("2019/2021", "2019–2021", "2019–2021"),
    ("2021-06-08/2021-06-08", "8 Juni 2021", "8 June 2021"),
    ("2021-06-08~/2021-06-10~", "sekitar 8–10 Juni 2021", "about 8–10 June 2021"),
    (
      "2021-06-08~/2021-06-10", "dari sekitar 8 Juni 2021 sampai 10 Juni 2021",
      "from about 8 June 2021 to 10 June 2021"
    ),
    ("2021-05/2021-06-02", "dari Mei 2021 sampai 2 Juni 2021", "from May 2021 to 2 June 2021"),
    (
      "2021-05-21T14:00/2021-05-21T15:30", "21 Mei 2021 pukul 14.00–15.30 WIB",
      "21 May 2021, 14:00–15:30 WIB"
    ),
    ("[2021-06-08..2021-06-10]", "antara 8 dan 10 Juni 2021", "between 8 and 10 June 2021"),
    ("[2021-05-28..2021-06-02]", "antara 28 Mei dan 2 Juni 2021", "between 28 May and 2 June 2021"),
    (
      "[2021-05-21T14:00..2021-05-21T15:30]", "21 Mei 2021 antara pukul 14.00 dan 15.30 WIB",
      "21 May 2021 between 14:00 and 15:30 WIB"
    ),
    ("[2021-06-08,2021-06-10]", "8 atau 10 Juni 2021", "8 or 10 June 2021"),
    ("{2021-05,2021-12}", "Mei dan Desember 2021", "May and December 2021"),
    (
      "[2020-12-31,2021-01-01]", "31 Desember 2020 atau 1 Januari 2021",
      "31 December 2020 or 1 January 2021"
    ),
    ("{2019,2020,2022..2023}", "2019, 2020, dan 2022–2023", "2019, 2020 and 2022–2023"),
    ("[2021..]", "2021 atau sesudahnya", "2021 or later"),
    ("[..2021]", "2021 atau sebelumnya", "2021 or earlier"),
    ("2021-05-12/..", "sejak 12 Mei 2021", "since 12 May 2021"),
    ("2021-05-12/", "sejak 12 Mei 2021 (akhir tidak diketahui)", "since 12 May 2021 (end unknown)"),
    ("../2021-05-12", "sampai 12 Mei 2021", "until 12 May 2021"),
    (
      "/2021-05-12", "sampai 12 Mei 2021 (awal tidak diketahui)",
      "until 12 May 2021 (start unknown)"
    ),
    ("2021-21", "musim semi 2021", "spring 2021"),
    ("2021-32", "musim dingin 2021 (belahan bumi selatan)", "winter 2021 (southern hemisphere)"),
    ("2021-34", "triwulan II 2021", "second quarter of 2021"),
    ("2021-39", "caturwulan III 2021", "last third of 2021"),
    ("2021-41", "semester II 2021", "second half of 2021"),
  ])
  func `a date is worded in both languages`(edtf: String, id: String, en: String) throws {
    let date = try CaseDate(edtf: edtf)
    #expect(date.worded(.indonesian, zone: .jakarta) == id)
    #expect(date.worded(.english, zone: .jakarta) == en)
  }

  @Test(arguments: [
    ("2021-05-21", "21 Mei 2021", "Jumat (21/5)", "21 May 2021", "Friday (21 May)"),
    (
      "2021-05-21T20:00", "21 Mei 2021 pukul 20.00 WIB", "Jumat (21/5)",
      "21 May 2021, 20:00 WIB", "Friday (21 May)"
    ),
    ("2021-06-08/2021-06-10", "8–10 Juni 2021", "8–10 Juni", "8–10 June 2021", "8–10 June"),
    ("2021-05-20~", "sekitar 20 Mei 2021", "sekitar 20 Mei", "about 20 May 2021", "about 20 May"),
    ("2021-05", "Mei 2021", "Mei 2021", "May 2021", "May 2021"),
  ])
  func `plain leaves out the weekday and short the year`(
    edtf: String, plainID: String, shortID: String, plainEN: String, shortEN: String
  ) throws {
    let date = try CaseDate(edtf: edtf)
    #expect(date.worded(.indonesian, zone: .jakarta, .plain) == plainID)
    #expect(date.worded(.indonesian, zone: .jakarta, .short) == shortID)
    #expect(date.worded(.english, zone: .jakarta, .plain) == plainEN)
    #expect(date.worded(.english, zone: .jakarta, .short) == shortEN)
  }

  @Test func `the time can stand alone`() throws {
    let date = try CaseDate(edtf: "2021-05-21T13:00Z")
    #expect(date.worded(.indonesian, zone: .jakarta, .time) == "pukul 20.00")
    #expect(date.worded(.english, zone: .jakarta, .time) == "at 20:00")
    let range = try CaseDate(edtf: "2021-05-21T13:00Z/2021-05-21T14:00Z")
    #expect(range.worded(.indonesian, zone: .jakarta, .time) == "pukul 20.00–21.00")
  }

  @Test(arguments: [
    ("2021-05-21", "pada 21 Mei 2021", "on 21 May 2021"),
    ("2021-05", "pada Mei 2021", "in May 2021"),
    ("2021", "pada 2021", "in 2021"), ("201X", "pada 2010-an", "in the 2010s"),
    ("2021-05-21T20:00", "pada 21 Mei 2021 pukul 20.00 WIB", "on 21 May 2021 at 20:00 WIB"),
    ("2021-06-08/2021-06-10", "pada 8–10 Juni 2021", "on 8–10 June 2021"),
    ("[2021-06-08..2021-06-10]", "antara 8 dan 10 Juni 2021", "between 8 and 10 June 2021"),
    ("2021-05-20~", "sekitar 20 Mei 2021", "about 20 May 2021"),
    ("2021-05-12/..", "sejak 12 Mei 2021", "since 12 May 2021"),
    ("2021-05-XX", "suatu hari pada Mei 2021", "some day in May 2021"),
    ("2021-34", "pada triwulan II 2021", "in the second quarter of 2021"),
  ])
  func `prose leads the date into a sentence`(edtf: String, id: String, en: String) throws {
    let date = try CaseDate(edtf: edtf)
    #expect(date.prose(.indonesian, zone: .jakarta) == id)
    #expect(date.prose(.english, zone: .jakarta) == en)
  }

  @Test func `no date has words too`() {
    let none: CaseDate? = nil
    #expect(none.worded(.indonesian, zone: .jakarta) == "tanpa tanggal")
    #expect(none.worded(.english, zone: .jakarta) == "undated")
    #expect(none.prose(.english, zone: .jakarta) == "on an unknown date")
  }

  @Test(arguments: [
    "2021-05-21", "2021-05-21T20:00+07:00", "2021-05-21T20:00:05+07:00", "2021-05", "2021",
    "2021-05-XX", "2021-XX-XX", "201X", "2021-05-20~", "2021-05-20?", "2021-05-20%",
    "2021-06-08/2021-06-10", "2021-05-28/2021-06-02", "2020-12-28/2021-01-02", "2021-05/2021-06",
    "2019/2021", "2021-06-08~/2021-06-10", "2021-05/2021-06-02", "[2021-06-08..2021-06-10]",
    "2021-05-21T14:00+07:00/2021-05-21T15:30+07:00", "2021-05-12/..", "../2021-05-12",
  ])
  func `what is worded can be typed again`(edtf: String) throws {
    let date = try CaseDate(edtf: edtf)
    for language in Language.allCases {
      let words = date.worded(language, zone: .jakarta)
      #expect(try DateReader.read(words, zone: .jakarta).date == date, "\(words)")
      let prose = date.prose(language, zone: .jakarta)
      #expect(try DateReader.read(prose, zone: .jakarta).date == date, "\(prose)")
    }
  }

  @Test func `a dated day has its weekday and its year, and no time`() throws {
    let date = try CaseDate(edtf: "2021-05-21T20:00+07:00")
    #expect(date.worded(.indonesian, zone: .jakarta, .dated) == "Jumat (21/5/2021)")
    #expect(date.worded(.english, zone: .jakarta, .dated) == "Friday (21 May 2021)")
    let span = try CaseDate(edtf: "2021-05-21/2021-05-23")
    #expect(span.worded(.indonesian, zone: .jakarta, .dated) == "21–23 Mei 2021")
  }

  @Test func `about a time is said before the hour`() throws {
    let date = try CaseDate(edtf: "2021-05-21T20:00+07:00~")
    #expect(date.worded(.english, zone: .jakarta, .time) == "at about 20:00")
    #expect(date.worded(.indonesian, zone: .jakarta, .time) == "sekitar pukul 20.00")
  }
}
