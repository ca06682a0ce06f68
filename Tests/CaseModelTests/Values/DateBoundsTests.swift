import Groundwork
import Testing

@testable import CaseModel

@Suite struct DateBoundsTests {
  private func bounds(_ text: String, _ zone: Zone = .jakarta) throws -> [String?] {
    let bounds = try CaseDate(edtf: text).bounds(in: zone)
    return [bounds.earliest, bounds.latest].map { $0.map { DateText.rfc3339($0, zone: zone) } }
  }

  @Test(arguments: [
    ("2021-05-21", "2021-05-21T00:00:00+07:00", "2021-05-21T23:59:59+07:00"),
    ("2021-05-21T14:30", "2021-05-21T14:30:00+07:00", "2021-05-21T14:30:59+07:00"),
    ("2021-05-21T14:30:05", "2021-05-21T14:30:05+07:00", "2021-05-21T14:30:05+07:00"),
    ("2021-05-21T14:30Z", "2021-05-21T21:30:00+07:00", "2021-05-21T21:30:59+07:00"),
    ("2021-02", "2021-02-01T00:00:00+07:00", "2021-02-28T23:59:59+07:00"),
    ("2020-02~", "2020-02-01T00:00:00+07:00", "2020-02-29T23:59:59+07:00"),
    ("2021", "2021-01-01T00:00:00+07:00", "2021-12-31T23:59:59+07:00"),
    ("202X", "2020-01-01T00:00:00+07:00", "2029-12-31T23:59:59+07:00"),
    ("20XX", "2000-01-01T00:00:00+07:00", "2099-12-31T23:59:59+07:00"),
    ("2021-XX", "2021-01-01T00:00:00+07:00", "2021-12-31T23:59:59+07:00"),
    ("2021-XX-15", "2021-01-15T00:00:00+07:00", "2021-12-15T23:59:59+07:00"),
    ("2021-XX-31", "2021-01-31T00:00:00+07:00", "2021-12-31T23:59:59+07:00"),
    ("2021-05-3X", "2021-05-30T00:00:00+07:00", "2021-05-31T23:59:59+07:00"),
    ("2021-1X", "2021-10-01T00:00:00+07:00", "2021-12-31T23:59:59+07:00"),
    ("202X-02-29", "2020-02-29T00:00:00+07:00", "2028-02-29T23:59:59+07:00"),
    ("156X-12-25", "1560-12-25T00:00:00+07:00", "1569-12-25T23:59:59+07:00"),
    ("1950S2", "1900-01-01T00:00:00+07:00", "1999-12-31T23:59:59+07:00"),
    ("2021-21", "2021-03-01T00:00:00+07:00", "2021-05-31T23:59:59+07:00"),
    ("2021-24", "2021-12-01T00:00:00+07:00", "2022-02-28T23:59:59+07:00"),
    ("2021-30", "2021-12-01T00:00:00+07:00", "2022-02-28T23:59:59+07:00"),
    ("2021-31", "2021-03-01T00:00:00+07:00", "2021-05-31T23:59:59+07:00"),
    ("2021-36", "2021-10-01T00:00:00+07:00", "2021-12-31T23:59:59+07:00"),
    ("2021-38", "2021-05-01T00:00:00+07:00", "2021-08-31T23:59:59+07:00"),
    ("2021-40", "2021-01-01T00:00:00+07:00", "2021-06-30T23:59:59+07:00"),
    ("2021-06-08/2021-06", "2021-06-08T00:00:00+07:00", "2021-06-30T23:59:59+07:00"),
    ("[2021-06-10,2021-06-08]", "2021-06-08T00:00:00+07:00", "2021-06-10T23:59:59+07:00"),
    ("{2020,2021-05}", "2020-01-01T00:00:00+07:00", "2021-05-31T23:59:59+07:00"),
  ])
  func `every precision has its bounds`(text: String, earliest: String, latest: String) throws {
    #expect(try bounds(text) == [earliest, latest])
  }

  @Test func `a mask is bounded by the first and last day that fits it`() throws {
    let days = (0..<36_525).map { CivilDay(number: 10_957 + Int64($0)) }
    let spelled = days.map {
      DateText.fourDigits($0.year) + "-" + DateText.twoDigits($0.month) + "-"
        + DateText.twoDigits($0.day)
    }
    for mask in [
      "20X1-02-2X", "20XX-X2-30", "202X-X1-3X", "2X24-02-29", "20X4-02-29", "202X-1X-X1",
      "20XX-02-29", "2021-0X-31", "2021-XX-X9", "20XX-XX-31", "2099-X2-XX",
    ] {
      let fitting = spelled.indices.filter { index in
        zip(spelled[index].utf8, mask.utf8).allSatisfy { $0 == $1 || $1 == 0x58 }
      }
      guard let first = fitting.first, let last = fitting.last else {
        #expect(throws: Problem.self, "\(mask)") { try CaseDate(edtf: mask) }
        continue
      }
      // Years of other centuries fit this one too.
      let isWide = mask.hasPrefix("2X")
      let found = try bounds(mask, .utc)
      #expect(isWide || found[0] == spelled[first] + "T00:00:00Z", "\(mask)")
      #expect(isWide || found[1] == spelled[last] + "T23:59:59Z", "\(mask)")
    }
    #expect(try bounds("2X24-02-29", .utc) == ["2024-02-29T00:00:00Z", "2924-02-29T23:59:59Z"])
  }

  @Test func `an open or unknown end has no bound`() throws {
    #expect(try bounds("../2021")[0] == nil)
    #expect(try bounds("/2021") == [nil, "2021-12-31T23:59:59+07:00"])
    #expect(try bounds("2021/..") == ["2021-01-01T00:00:00+07:00", nil])
    #expect(try bounds("[2021,..2020]")[0] == nil)
    #expect(try bounds("[2021..]")[1] == nil)
    #expect(try bounds("XXXX") == [nil, nil])
    #expect(try bounds("XXXX-12-25") == [nil, nil])
  }

  @Test func `span tells how long it can be`() throws {
    let spans = [
      "2021-05-21T14:30": 0, "2021-05-21": 1, "2021-05": 2, "2021-05-20/2021-06-03": 2,
      "2021": 3, "2020": 3, "2021-33": 3, "202X": 4, "2021/..": 4, "Y17E7/..": 4,
      "Y-200000000000/Y200000000000": 4,
    ]
    for (text, span) in spans {
      #expect(try CaseDate(edtf: text).bounds(in: .jakarta).span == span, "\(text)")
    }
  }

  @Test func `the farthest years are counted without overflow`() throws {
    let date = try CaseDate(edtf: "Y-200000000000/Y200000000000")
    let bounds = date.bounds(in: Zone(name: "Absurd") { _ in .max })
    #expect((bounds.earliest ?? 0) < (bounds.latest ?? 0))
    #expect(DateText.utc(.max).hasSuffix("Z"))
    #expect(DateText.rfc3339(.min, zone: Zone(name: "Absurd") { _ in .min }).isEmpty == false)
  }

  @Test func `overlap and certainty are told apart`() throws {
    let may = try CaseDate(edtf: "2021-05").bounds(in: .utc)
    let day = try CaseDate(edtf: "2021-05-21").bounds(in: .utc)
    let since = try CaseDate(edtf: "2021-05-30/..").bounds(in: .utc)
    #expect(may.overlaps(day) && may.overlaps(since) && !day.overlaps(since))
    #expect(day.lies(within: may) && !may.lies(within: day) && !since.lies(within: may))
    #expect(day.lies(within: .unknown) && !DateBounds.unknown.lies(within: day))
  }

  @Test func `undated stands first, then the day, the sequence and the time`() throws {
    func key(_ text: String?, _ sequence: Int? = nil) throws -> DateOrder {
      DateOrder(try text.map { try CaseDate(edtf: $0) }, sequence: sequence, zone: .jakarta)
    }
    let keys = try [
      key(nil), key("../2020"), key("2021-05"), key("2021-05-01T09:00"), key("2021-05-20", 1),
      key("2021-05-20T08:00", 2), key("2021-05-20T18:00Z"), key("2021-06"),
    ]
    #expect(keys.shuffled().sorted() == keys)
    // 18:00 UTC is already the 21st in Jakarta.
    #expect(try key("2021-05-20T18:00Z").day == key("2021-05-21").day)
    #expect(try CaseDate(edtf: "1970-01-02").day(in: .jakarta) == 1)
    #expect(try CaseDate(edtf: "../1970").day(in: .jakarta) == nil)
  }
}
