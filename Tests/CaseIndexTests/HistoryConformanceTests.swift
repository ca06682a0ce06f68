import CaseModel
import Groundwork
import Testing

@Suite struct HistoryConformanceTests {
  @Test(arguments: Reader.allCases)
  func `records are filed with the acts that made, changed and retired them`(
    _ reader: Reader
  ) throws {
    try reader.read(SampleCase.acts) { reading throws in
      let event = try #require(try reading.filed("E1"))
      #expect((event.made, event.changed, event.retired) == (4, 8, nil))
      let note = try #require(try reading.filed("N1"))
      #expect((note.made, note.changed, note.retired) == (7, 12, 12))
      #expect(note.record.body["text"] == "Tanya A1 lagi")
      let restored = try #require(try reading.filed("E2"))
      #expect((restored.made, restored.changed, restored.retired) == (4, 13, nil))
      #expect(try reading.filed("E99") == nil)
      #expect(try reading.living("N1") == nil)
      #expect(try reading.theCase[Case.title] == "BPJS")
      #expect(try reading.zone.name == "Asia/Jakarta")
    }
  }

  @Test(arguments: Reader.allCases)
  func `labels find their record, then and now`(_ reader: Reader) throws {
    try reader.read(SampleCase.acts) { reading throws in
      #expect(try reading.id(labelled: "bpjs") == "A2")
      #expect(try reading.id(labelled: "kotz") == nil)
      #expect(try reading.id(labelled: "kotz-2") == "A1")
      #expect(try reading.asOf(14).id(labelled: "kotz") == "A1")
      #expect(try reading.asOf(14).id(labelled: "kotz-2") == nil)
    }
  }

  @Test(arguments: Reader.allCases)
  func `the past is what the lines up to then had said`(_ reader: Reader) throws {
    try reader.read(SampleCase.acts) { reading throws in
      #expect(try reading.asOf(0).head == .empty)
      #expect(try reading.asOf(0).count(Query()) == 0)
      #expect(try reading.asOf(5).head.entry == 3)
      #expect(try reading.asOf(5).filed("E1") == nil)
      #expect(try reading.asOf(6).filed("E1")?.record.body["status"] == "confirmed")
      #expect(try reading.asOf(12).filed("E2")?.retired == 12)
      #expect(try reading.asOf(99).head == reading.head)
      #expect(try reading.asOf(6).asOf(9).head.entry == 6)
      #expect(try reading.referrers(of: "A1").map(\.text) == ["C2", "E1", "L1"])
      #expect(try reading.asOf(11).referrers(of: "A1").map(\.text) == ["C2", "E1", "L1", "N1"])
    }
  }

  @Test(arguments: Reader.allCases)
  func `acts tell whether they stand, then and now`(_ reader: Reader) throws {
    try reader.read(SampleCase.acts) { reading throws in
      #expect(
        try reading.acts(limit: nil).map(\.number) == [16, 15, 14, 13, 12, 9, 8, 7, 4, 3, 2, 1])
      #expect(try reading.acts(limit: 2).map(\.number) == [16, 15])
      #expect(try reading.act(4)?.last == 6)
      #expect(try reading.act(5) == nil)
      #expect(try reading.act(13)?.reversedBy == 16)
      #expect(try reading.act(12)?.isEffective == true)
      #expect(try reading.asOf(15).act(13)?.isEffective == true)
      #expect(try reading.asOf(15).act(12)?.reversedBy == 13)
      let seal = try reading.newestAct { $0.entry.command == "seal" }
      #expect(seal?.number == 14)
      let none = try reading.newestAct { _ in false }
      #expect(none == nil)
      #expect(try reading.acts(from: Digest(of: Array("a".utf8))).map(\.number) == [7])
      #expect(try reading.asOf(6).acts(from: Digest(of: Array("a".utf8))).isEmpty)
    }
  }

  @Test(arguments: Reader.allCases)
  func `episodes, effects and what was touched`(_ reader: Reader) throws {
    try reader.read(SampleCase.acts) { reading throws in
      #expect(try reading.episodes(of: "E2").map(\.act.number) == [4, 12, 13])
      #expect(try reading.episodes(of: "E1").last?.change.was?["when"] == "2021-05-21")
      #expect(try reading.touched(after: 9, upTo: 13).map(\.text) == ["E2", "N1"])
      #expect(try reading.touched(after: 5, upTo: 6).count == 10)
      #expect(try reading.touched(after: 3, upTo: 5).isEmpty)
      let act = try #require(try reading.act(12))
      let effects = try reading.effects(of: act)
      #expect(effects.map(\.id.text) == ["E2", "N1"])
      #expect(effects.allSatisfy { $0.before != nil && $0.after == nil })
    }
  }

  @Test(arguments: Reader.allCases)
  func `a time means the run of lines in which none is later`(_ reader: Reader) throws {
    let start: Int64 = 1_621_500_000
    try reader.read(SampleCase.acts) { reading throws in
      #expect(try reading.line(asOf: start - 1) == 0)
      #expect(try reading.line(asOf: start + 119) == 2)
      #expect(try reading.line(asOf: start + 120) == 3)
      // Act 7 came when the clock had been put back: it is behind act 4, which is later.
      #expect(try reading.line(asOf: start + 3719) == 3)
      #expect(try reading.line(asOf: start + 3720) == 7)
      #expect(try reading.line(asOf: start + 1_000_000) == 16)
    }
  }

  @Test(arguments: Reader.allCases)
  func `names come last used first, words most used first`(_ reader: Reader) throws {
    try reader.read(SampleCase.acts) { reading throws in
      func names(_ prefix: String, _ kinds: String..., limit: Int = 9) throws -> String {
        try reading.names(beginning: prefix, kinds: kinds, limit: limit).map(\.id.text)
          .joined(separator: " ")
      }
      #expect(try names("", "actor") == "A1 A2 A3")
      #expect(try names("k") == "A1 X1 A3")
      #expect(try names("KÖT") == "A1")
      #expect(try names("k", limit: 1) == "A1")
      #expect(try names("", "note").isEmpty)
      #expect(try names("bpjs kes", "actor", "asset") == "A2")
      #expect(
        try reading.asOf(14).names(beginning: "", kinds: ["actor"], limit: 9).map(\.id.text)
          == ["A1", "A2", "A3"])
      #expect(try reading.vocabulary("tag", beginning: "", limit: 9) == ["Respon", "kebocoran"])
      #expect(try reading.vocabulary("role", beginning: "", limit: 9).first == "seller")
      #expect(try reading.vocabulary("role", beginning: "me", limit: 9) == ["media"])
      #expect(try reading.vocabulary("nothing", beginning: "", limit: 9).isEmpty)
    }
  }
}
