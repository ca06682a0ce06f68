import Groundwork
import Testing

@testable import CaseModel

@Suite struct EDTFTests {
  @Test(arguments: [
    "2021", "0000", "-1985", "Y170000002", "Y-170000002", "2021-05", "2021-05-21",
    "2021-05-21T14:30", "2021-05-21T14:30:05", "2021-05-21T14:30Z", "2021-05-21T14:30:05+07:00",
    "2021-05-21T14:30-03:30", "2021-05~", "2021-05-21?", "2021%", "2021-05-XX", "2021-XX",
    "2021-XX-XX", "202X", "20XX", "XXXX", "2021-21", "2021-24", "2021-05-21/2021-05-23",
    "2021/2022-05", "../2021-05", "2021-05/..", "/2021-05", "2021-05/", "2021~/2022?",
    "2021-05-21T14:30+07:00~",
  ])
  func `levels 0 and 1 are kept as they are written`(text: String) throws {
    #expect(try CaseDate(edtf: text).edtf == text)
  }

  @Test(arguments: [
    "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1667,1760-12]",
    "[2020,2021,..2019]",
    "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "156X-12-25", "15XX-12-25",
    "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "2021-XX-15", "Y17E7", "Y-17E7", "1950S2",
    "Y171010000S3", "Y3388E2S3", "2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11",
    "2021-25", "2021-33", "2021-41", "2004-06-~01/2004-06-~20", "-20XX", "20X1-02",
  ])
  func `level 2 is kept as it is written`(text: String) throws {
    #expect(try CaseDate(edtf: text).edtf == text)
  }

  @Test(arguments: [
    ("2021-05-21T14:30+07", "2021-05-21T14:30+07:00"),
    ("2021-05-21T14:30+00:00", "2021-05-21T14:30Z"),
    ("2021-05-21T14:30-00:00", "2021-05-21T14:30Z"),
  ])
  func `an offset has one spelling`(text: String, normal: String) throws {
    #expect(try CaseDate(edtf: text).edtf == normal)
  }

  @Test(arguments: [
    ("2021-02-30", "February 2021 has 28 days"), ("2021-13", "months run from 01 to 12"),
    ("2021-05-32", "days run from 01 to 31"), ("2021-05-21T25:00", "an hour runs from 00 to 23"),
    ("2021-05-21T24:00", "an hour"), ("2021-05-21T14:60", "minutes run"),
    ("2021-05-21T14:30:60", "seconds run"), ("2021-05-21T14", "needs hours and minutes"),
    ("2021-05-21T14:30+16:00", "from -15:59 to +15:59"), ("2021-05T14:30", "no single day"),
    ("2021-05-21/2021-05-20", "runs backwards"), ("[2021..2020]", "runs backwards"),
    ("../..", "without any date"), ("/", "without any date"), ("", "missing"),
    ("2021-05-2", "a day has two digits"), ("21-05-2021", "a year has four digits"),
    ("2021-05-21T14:30:05.123Z", "fractions"), ("Y2021", "needs no Y"), ("Y02021", "begins with 0"),
    ("Y999999999999", "too far away"), ("Y1E99999999999999999999", "too far away"),
    ("Y1E13", "too far away"), ("1950S5", "after S"), ("1950S0", "after S"),
    ("195XS2", "both X and S"),
    ("-0000", "-0"), ("2021-21-05", "season"), ("202X-21", "season"), ("20X1-02-29", "no year"),
    ("XXXX-02-30", "no year"), ("[]", "can't stand"), ("[2021", "ends too early"),
    ("2021/2022/2023", "can't stand"), ("2021-05-21 ", "can't stand"), ("2021é", "can't stand"),
    ("2021-05-21~~", "can't stand"), ("Y170000002-05", "can't stand"), ("2021-00", "months run"),
    ("2021-05-00", "days run"), ("2021-20", "seasons from 21"),
  ])
  func `what is no date is refused with its reason`(text: String, reason: String) {
    let problem = #expect(throws: Problem.self) { try CaseDate(edtf: text) }
    #expect(problem?.kind == .mistyped)
    #expect(problem?.what.contains(reason) == true, "\(problem?.what ?? "")")
  }

  @Test func `the quick way and the long way read the same`() throws {
    for text in [
      "2021-05-21", "2021-05-21T14:30", "2021-05-21T14:30:05Z", "2020-02-29T00:00-09:30",
    ] {
      let quick = try #require(QuickDate.read(text))
      var reader = EDTFReader(text, zone: nil)
      guard case .point(let long) = try reader.read() else { throw Problem.refused("no point") }
      #expect(quick.shape == long.shape && quick.first == long.first && quick.last == long.last)
      #expect(quick.clock == long.clock)
      #expect(reader.normalised == text)
    }
  }

  @Test func `a time gets the offset of the zone, and no change of zone moves it`() throws {
    let date = try CaseDate(edtf: "2021-05-21T14:30")
    #expect(date.needsOffset)
    let stamped = date.stamped(in: .jakarta)
    #expect(stamped.edtf == "2021-05-21T14:30+07:00")
    #expect(!stamped.needsOffset)
    #expect(stamped.stamped(in: .utc) == stamped)
    #expect(stamped.bounds(in: .utc) == stamped.bounds(in: .jayapura))
    let utc = try CaseDate(edtf: "[2021-05-21T14:30,2021-05-22]").stamped(in: .utc)
    #expect(utc.edtf == "[2021-05-21T14:30Z,2021-05-22]")
  }

  @Test func `a million days are read without delay`() throws {
    let texts = (0..<1000).map { "20\($0 / 10 % 90 + 10)-0\($0 % 9 + 1)-1\($0 % 10)" }
    let times = texts.map { $0 + "T14:30+07:00" }
    let clock = ContinuousClock()
    var sum: Int64 = 0
    let took = try clock.measure {
      for _ in 0..<500 {
        for text in texts { sum &+= try CaseDate(edtf: text).bounds(in: .jakarta).latest ?? 0 }
        for text in times { sum &+= try CaseDate(edtf: text).bounds(in: .jakarta).latest ?? 0 }
      }
    }
    #expect(sum != 0)
    // Alone and optimised it takes 0.24 s; this only notices when it becomes another kind of slow.
    #expect(took < .seconds(30))
  }
}
