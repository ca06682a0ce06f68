import CaseModel
import Groundwork
import Testing

@Suite struct QueryConformanceTests {
  private func ids(
    _ reader: Reader, _ terms: [Query.Term], by order: RecordOrder = .number, limit: Int? = nil
  ) throws -> String {
    try reader.read(SampleCase.acts) { reading throws in
      let found = try reading.filed(Query(terms), by: order, limit: limit)
      if limit == nil { #expect(try reading.count(Query(terms)) == found.count) }
      return found.map(\.record.id.text).joined(separator: " ")
    }
  }

  private func ids(_ reader: Reader, _ condition: Query.Condition) throws -> String {
    try ids(reader, [Query.Term(condition)])
  }

  /// The ids of events that do not fulfil `condition`.
  private func others(_ reader: Reader, _ condition: Query.Condition) throws -> String {
    try ids(
      reader, [Query.Term(.kind(["event"])), Query.Term(condition, isNegated: true)])
  }

  @Test(arguments: Reader.allCases)
  func `kinds, also unknown ones`(_ reader: Reader) throws {
    #expect(try ids(reader, .kind(["question", "link"])) == "L1 Q1 Q2")
    #expect(try ids(reader, .kind(["gadget"])) == "Z9")
    #expect(try ids(reader, .kind(["nothing"])).isEmpty)
    #expect(try others(reader, .kind(["event"])).isEmpty)
  }

  @Test(arguments: Reader.allCases)
  func `references in any field, or in some`(_ reader: Reader) throws {
    #expect(try ids(reader, .refers(to: ["A1"], fields: [])) == "C2 E1 L1")
    #expect(try ids(reader, .refers(to: ["A1", "A3"], fields: ["claimant"])) == "C2 C3")
    #expect(try ids(reader, .refers(to: ["X1"], fields: ["exhibits"])) == "C1 C3 E1")
    #expect(try others(reader, .refers(to: ["A2"], fields: [])) == "E2 E3 E4 E5 E6 E7 E8")
    #expect(try ids(reader, .refers(to: ["A1"], fields: ["nonsense"])).isEmpty)
  }

  @Test(arguments: Reader.allCases)
  func `the publisher of a record or of what it cites`(_ reader: Reader) throws {
    #expect(try ids(reader, .publisher(["A3"])) == "C1 C3 E1 X1")
    #expect(try ids(reader, .publisher(["A2"])) == "E6 X3")
    #expect(try others(reader, .publisher(["A2"])) == "E1 E2 E3 E4 E5 E7 E8")
  }

  @Test(arguments: Reader.allCases)
  func `words of lists, and tags however they are written`(_ reader: Reader) throws {
    #expect(try ids(reader, .field("status", ["refuted", "alleged"])) == "E1 E3")
    #expect(try ids(reader, .field("tlp", ["green"])) == "E4")
    #expect(try ids(reader, .field("grade", ["B2"])) == "X1")
    #expect(try ids(reader, .field("shape", ["round"])) == "Z9")
    #expect(try ids(reader, .tag(["RESPON"])) == "E1 E2")
    #expect(try others(reader, .tag(["respon", "x"])) == "E3 E4 E5 E6 E7 E8")
    #expect(try others(reader, .field("status", [])) == "E1 E2 E3 E4 E5 E6 E7 E8")
  }

  private static let may20 = 1_621_443_600 as Int64  // 2021-05-20T00:00+07:00
  private static let day = 86_400 as Int64

  @Test(arguments: Reader.allCases)
  func `dates that may overlap, and dates that must`(_ reader: Reader) throws {
    let (may20, day) = (QueryConformanceTests.may20, QueryConformanceTests.day)
    let events = Query.Term(.kind(["event"]))
    func since(_ second: Int64, _ certain: Bool, not: Bool = false) throws -> String {
      try ids(reader, [events, Query.Term(.since(second, certain: certain), isNegated: not)])
    }
    func until(_ second: Int64, _ certain: Bool) throws -> String {
      try ids(reader, [events, Query.Term(.until(second, certain: certain))])
    }
    #expect(try since(may20 + day, false) == "E1 E2 E4 E5 E8")
    #expect(try since(may20 + day, true) == "E1 E2 E8")
    #expect(try since(may20 + day, false, not: true) == "E3 E6 E7")
    #expect(try since(may20 + 40 * day, false) == "E5")
    #expect(try until(may20 - 1, false) == "E4 E6")
    #expect(try until(may20 - 1, true) == "E6")
    #expect(try until(may20 + 30 * day, true) == "E1 E2 E4 E6 E8")
    let both = [
      events, Query.Term(.since(may20, certain: false)),
      Query.Term(.until(may20 + 2 * day - 1, certain: false)),
    ]
    #expect(try ids(reader, both, by: .chronological) == "E4 E5 E8 E2")
    #expect(try ids(reader, both, by: .chronological, limit: 2) == "E4 E5")
    #expect(try ids(reader, both, by: .entered, limit: 2) == "E8 E5")
  }

  @Test(arguments: Reader.allCases)
  func `what the public could know`(_ reader: Reader) throws {
    let may21 = QueryConformanceTests.may20 + QueryConformanceTests.day
    #expect(try ids(reader, .known(may21 - 1)).isEmpty)
    #expect(try ids(reader, .known(may21)) == "C1 E1 X1")
    #expect(try ids(reader, .known(may21 + 86_400 + 36_000)) == "C1 C2 E1 E2 X1 X2")
    #expect(try others(reader, .known(may21)) == "E2 E3 E4 E5 E6 E7 E8")
  }

  @Test(arguments: Reader.allCases)
  func `computed states`(_ reader: Reader) throws {
    #expect(try ids(reader, .state([.contested])) == "C2 C3 Q2")
    #expect(try ids(reader, .state([.unsourced])) == "E3 E4 E5 E7 E8")
    #expect(try others(reader, .state([.unsourced])) == "E1 E2 E6")
    #expect(try ids(reader, .state([.undated])) == "C3 E3 L1 X3")
    #expect(try ids(reader, .state([.superseded])) == "E1")
    #expect(try others(reader, .state([.superseded, .undated])) == "E2 E4 E5 E6 E7 E8")
    #expect(try ids(reader, .state([.dangling])).isEmpty)
    #expect(try ids(reader, .state([.retired])) == "N1")
    #expect(try ids(reader, .state([.retired, .superseded])) == "E1 N1")
    #expect(try others(reader, .state([.retired])) == "E1 E2 E3 E4 E5 E6 E7 E8")
    #expect(
      try ids(
        reader, [Query.Term(.state([.retired])), Query.Term(.refers(to: ["A1"], fields: []))])
        == "N1")
  }

  @Test(arguments: Reader.allCases)
  func `words, stems, numbers, phrases and beginnings`(_ reader: Reader) throws {
    func words(_ words: String..., isPrefix: Bool = false) throws -> String {
      try ids(reader, .words(words, isPrefix: isPrefix))
    }
    #expect(try words("panggil") == "E1 X1")
    #expect(try words("dipanggil") == "E1 X1")
    #expect(try words("br_am") == "E1")
    #expect(try words("br__am") == "A1")
    #expect(try words("cafe") == "E2")
    #expect(try words("KÖTZ") == "A1")
    #expect(try words("279", "juta") == "C2 E2 X2")
    #expect(try words("279000000") == "C2 E2 X2")
    #expect(try words("279", "000", "000") == "C2 E2 X2")
    #expect(try words("279", "juta", "data") == "E2")
    #expect(try words("data", "dijual") == "E2")
    #expect(try words("dijual", "data").isEmpty)
    #expect(try words("komin", isPrefix: true) == "E1 X1")
    #expect(try words("data", "di", isPrefix: true) == "E2 E3")
    #expect(try words("AND").isEmpty)
    #expect(try words("\"*").isEmpty)
    #expect(try others(reader, .words(["data"], isPrefix: false)) == "E1 E4 E5 E6 E7 E8")
    #expect(
      try ids(
        reader,
        [
          Query.Term(.words(["data"], isPrefix: false)),
          Query.Term(.words(["juta"], isPrefix: false)),
        ]) == "E2")
  }

  @Test(arguments: Reader.allCases)
  func `what refers to the retired or to nothing dangles, as of then`(_ reader: Reader) throws {
    var history = History()
    history.act([history.create("case", "case", ["title": "Uji", "zone": "Asia/Jakarta"])])
    history.act([
      history.create("X1", "exhibit", ["title": "Satu"]),
      history.create("E1", "event", ["text": "Satu", "exhibits": [["exhibit": "X1"]]]),
      history.create("E2", "event", ["text": "Dua", "exhibits": [["exhibit": "X9"]]]),
      history.create("N1", "note", ["text": "Tiga", "on": ["case", "E1"]]),
    ])
    history.act([history.retire("X1")])
    try reader.read(history.acts) { reading throws in
      func dangling(_ reading: any CaseReading) throws -> [Name] {
        try reading.filed(Query([Query.Term(.state([.dangling]))]), by: .number, limit: nil)
          .map(\.record.id)
      }
      #expect(try dangling(reading) == ["E1", "E2"])
      #expect(try dangling(reading.asOf(2)) == ["E2"])
    }
  }

  @Test(arguments: Reader.allCases)
  func `records are handed over one after another as they are found at once`(
    _ reader: Reader
  ) throws {
    try reader.read(SampleCase.acts) { reading throws in
      for order in [RecordOrder.number, .entered, .chronological] {
        var seen: [Filed] = []
        let query = Query([Query.Term(.kind(["event", "claim"]))])
        try reading.each(query, by: order) { seen.append($0) }
        #expect(try seen == reading.filed(query, by: order, limit: nil))
        #expect(!seen.isEmpty)
      }
    }
  }

  @Test(arguments: Reader.allCases)
  func `checks find the same on every reader`(_ reader: Reader) throws {
    let model = try ModelReading(SampleCase.acts, zones: History.zones).findings(now: 0)
    try reader.read(SampleCase.acts) { reading throws in
      #expect(try reading.findings(now: 0) == model)
      #expect(Set(model.map(\.check)).count > 2)
    }
  }

  @Test(arguments: Reader.allCases)
  func `orders and limits`(_ reader: Reader) throws {
    let events = [Query.Term(.kind(["event"]))]
    #expect(try ids(reader, events, by: .number) == "E1 E2 E3 E4 E5 E6 E7 E8")
    #expect(try ids(reader, events, by: .entered) == "E8 E7 E6 E5 E4 E3 E2 E1")
    #expect(try ids(reader, events, by: .chronological) == "E3 E7 E6 E4 E5 E8 E2 E1")
    #expect(try ids(reader, events, by: .chronological, limit: 3) == "E3 E7 E6")
    #expect(try ids(reader, events, by: .number, limit: 0).isEmpty)
    #expect(try ids(reader, [], limit: 3) == "case A1 A2")
    #expect(try ids(reader, [], by: .entered, limit: 3) == "E8 Z9 L1")
  }
}
