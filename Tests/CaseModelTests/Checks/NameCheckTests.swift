import CaseModel
import Groundwork
import Testing

/// The checks of names and references.
@Suite struct NameCheckTests {
  private typealias Sample = CheckSample

  private func similar(_ records: Record...) throws -> [String] {
    try Sample.found("similar-names", in: records)
  }

  @Test func `handles that the eye takes for one are found`() throws {
    #expect(
      try similar(
        Sample.actor(1, nil, ["label": .text("br_am")]),
        Sample.actor(2, nil, ["label": .text("br__am")]))
        == ["A2: “br__am” looks like “br_am” of @br_am"])
    #expect(
      try similar(Sample.actor(1, "Kotz"), Sample.actor(2, nil, ["aliases": .texts(["k0tz"])]))
        == ["A2: “k0tz” looks like “Kotz” of A1"])
    #expect(
      try similar(Sample.actor(1, "Kotz"), Sample.actor(2, "Коtz"))
        == ["A2: “Коtz” looks like “Kotz” of A1"])
    #expect(
      try similar(Sample.actor(1, "Budi Santoso"), Sample.actor(2, "Budi Santoso"))
        == ["A2: “Budi Santoso” is also what A1 is called"])
  }

  @Test func `names one letter apart are found where they are long`() throws {
    #expect(
      try similar(Sample.actor(1, "Ahmad Ramadhan"), Sample.actor(2, "Ahmad Ramadan"))
        == ["A2: “Ahmad Ramadan” looks like “Ahmad Ramadhan” of A1"])
    #expect(try similar(Sample.actor(1, "Rahman"), Sample.actor(2, "Rahmat")) == [])
    for (one, other) in [
      ("Saksi A", "Saksi B"), ("Komisi IX", "Komisi XI"), ("vendor-1", "vendor-11"),
      ("Tribunnews", "TribunWow"), ("Ahmad Ramadhan", "Ahmad Hidayat"),
    ] {
      #expect(try similar(Sample.actor(1, one), Sample.actor(2, other)) == [], "\(one) \(other)")
    }
  }

  @Test func `who links two actors, or gives both one alias, knows that they are two`() throws {
    let (one, other) = (Sample.actor(1, "Br_AM"), Sample.actor(2, "Br__AM"))
    let link = Record.make(
      "L1", "link", ["from": .text("A2"), "relation": .text("alias of"), "to": .text("A1")])
    let elsewhere = Record.make(
      "L1", "link", ["from": .text("A2"), "relation": .text("alias of"), "to": .text("A3")])
    #expect(try similar(one, other, link) == [])
    #expect(try similar(one, other, elsewhere).count == 1)
    let corrected = Sample.actor(2, "Br__AM", ["supersedes": .texts(["A1"])])
    #expect(try similar(one, corrected) == [])
    #expect(
      try similar(
        Sample.actor(1, "BPJS Kesehatan", ["aliases": .texts(["BPJS"])]),
        Sample.actor(2, "BPJS Ketenagakerjaan", ["aliases": .texts(["BPJS"])])) == [])
    #expect(try similar(Sample.actor(1, "Br_AM", ["aliases": .texts(["Br__AM", "br_am"])])) == [])
  }

  @Test func `a reference to what was retired, or never was, is found`() throws {
    let records = [
      SampleReading.theCase(), Sample.event(1, nil, ["X1", "X2"]), Sample.exhibit(1),
      Record.claim(1, "A1", .asserts, "A4"),
      Record.question(.text), Sample.actor(1, "A"), Sample.actor(4, "B"),
    ]
    let gone = Record(id: "X1", kind: Exhibit.word)
    let reading = try SampleReading.of(acts: [records, [gone, Record(id: "A4", kind: "actor")]])
    #expect(
      try Sample.found("dangling-reference", in: reading) == [
        "E1: exhibits names X1, which was retired by entry 2",
        "E1: exhibits names X2, which is not in the case",
      ])
    let findings = try reading.findings(
      of: [try #require(Checks.named("dangling-reference"))], now: 0)
    #expect(
      findings.map(\.next) == [
        "`restore X1`, or `edit E1 --exhibits- X1`", "`edit E1 --exhibits- X2`",
      ])
  }

  @Test func `an answer refers to an actor only where its question expects one`() throws {
    func found(_ expects: Question.Expected) throws -> [String] {
      try Sample.found(
        "dangling-reference",
        in: [Record.question(expects), Sample.actor(1, "A"), Record.claim(1, "A1", .asserts, "A4")])
    }
    #expect(try found(.text) == [])
    #expect(try found(.actor) == ["C1: value names A4, which is not in the case"])
  }

  @Test func `a protected name in another record's text is found`() throws {
    let source = Sample.actor(
      1, "Sri Wahyuni",
      ["protected": .bool(true), "aliases": .texts(["Yuni"]), "label": .text("saksi")])
    func found(_ text: String) throws -> [String] {
      let note = Record.make("N1", "note", ["text": .text(text), "on": .texts(["A1"])])
      return try Sample.found("protected-name", in: [source, note])
    }
    #expect(try found("Tanya SRI  Wahyuni lagi") == ["N1: text names @saksi, who is protected"])
    #expect(try found("Tanya @saksi lagi") == ["N1: text names @saksi, who is protected"])
    #expect(try found("Tanya saksi lagi") == [])
    let quoting = Sample.claim(1, "A1", .asserts, ["quote": .text("kata Yuni")])
    #expect(
      try Sample.found("protected-name", in: [source, quoting]) == [
        "C1: quote names @saksi, who is protected"
      ])
    let file: JSON = .object(["name": .text("yuni.pdf")])
    let kept = Sample.exhibit(1, nil, ["files": .list([file])])
    let reading = try SampleReading.of([source, kept])
    let check = try #require(Checks.named("protected-name"))
    #expect(
      try reading.findings(of: [check], now: 0).map(\.next)
        == ["what was collected keeps its name, and custody its words; reports leave the name out"])
    let open = Sample.actor(1, "Sri Wahyuni")
    #expect(try Sample.found("protected-name", in: [open, quoting]) == [])
  }

  @Test func `a word that may be a protected name is found where reports leave it`() throws {
    let source = Sample.actor(1, "Budi Agung", ["protected": .bool(true)])
    let namesake = Sample.actor(2, "Budi Gunawan", ["type": .text("person")])
    func found(_ text: String) throws -> [Finding] {
      let note = Record.make("N1", "note", ["text": .text(text)])
      let reading = try SampleReading.of([source, namesake, note])
      return try reading.findings(of: [try #require(Checks.named("undecided-name"))], now: 0)
    }
    let budi = try found("Budi datang")
    #expect(
      budi.map(\.what) == ["text has “Budi”, which may be A1, who is protected: reports leave it"])
    #expect(
      budi.map(\.next) == [
        "`edit A1 --aliases+ Budi` has it replaced everywhere; "
          + "if it is another, `edit N1 --text …` names that one in full"
      ])
    #expect(try found("Jaksa tinggi Agung Putra").count == 1)
    for text in [
      "Budi Gunawan datang", "B. Agung", "Pak Budi", "hari yang agung", "Mahkamah Agung",
    ] {
      #expect(try found(text) == [], "\(text)")
    }
  }

  @Test func `a word in what is told of another actor is found, and by the handle`() throws {
    let source = Sample.actor(
      1, "Budi Agung",
      ["protected": .bool(true), "label": .text("saksi"), "roles": .texts(["Budi"])])
    let namesake = Sample.actor(2, "Budi Gunawan", ["type": .text("person")])
    let friend = Sample.actor(3, "Tirto", ["roles": .texts(["kenalan Budi"])])
    #expect(
      try Sample.found("undecided-name", in: [source, namesake, friend]) == [
        "A3: roles has “Budi”, which may be @saksi, who is protected: reports leave it"
      ])
  }

  @Test func `a given name that is a word of offices too is found where reports leave it`() throws {
    let source = Sample.actor(1, "Sandi Wijaya", ["protected": .bool(true)])
    let note = Record.make("N1", "note", ["text": .text("Sandi datang")])
    #expect(try Sample.found("undecided-name", in: [source, note]).count == 1)
  }

  @Test func `an actor in whose name nothing tells it from a protected one is found`() throws {
    let source = Sample.actor(1, "Mayanti Dewi", ["protected": .bool(true)])
    func found(_ name: String, _ more: Record...) throws -> [String] {
      try Sample.found(
        "undecided-name",
        in: try SampleReading.of([source, Sample.actor(2, name, ["label": .text("lain")])] + more))
    }
    #expect(
      try found("Ibu Dewi") == ["A2: “Ibu Dewi” may be A1, who is protected: reports leave it"])
    #expect(try found("Dewi Lestari") == [])
    let link = Record.make(
      "L1", "link", ["from": .text("A2"), "relation": .text("relative of"), "to": .text("A1")])
    #expect(try found("Ibu Dewi", link) == [])
  }

  @Test func `an answer hides no contest`() throws {
    func found(_ more: JSONObject, _ second: String) throws -> [String] {
      try Sample.found(
        "contested-answer",
        in: [
          Record.question(.number, more), Record.claim(1, "A1", .asserts, "14"),
          Record.claim(2, "A2", .asserts, second),
        ])
    }
    #expect(
      try found(["answer": .text("14")], "4") == [
        "Q1: answered, but its claims clash (C1 against C2)"
      ])
    #expect(try found(["answer": .text("14")], "14") == [])
    #expect(try found([:], "4") == [])
  }
}
