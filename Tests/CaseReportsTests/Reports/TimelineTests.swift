import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseReports

@Suite struct TimelineTests {
  private var sample: Sample {
    var sample = Sample.usual
    sample.add("question", ["text": "Berapa?", "expects": "number"])
    let event: [String: any Sendable] = ["text": "Rapat.", "exhibits": ["X1"], "actors": ["A1"]]
    for (when, status) in [
      ("2021-05-12", "confirmed"), ("2021-05-12~", "reported"),
      ("[2021-05-12..2021-05-20]", "alleged"), ("2021-06-08/2021-06-10", "confirmed"),
    ] {
      sample.add("event", event.merging(["when": when, "status": status]) { $1 })
    }
    sample.add("event", ["text": "Tanpa tanggal."])
    for (who, value) in [("A5", "1"), ("A6", "2"), ("A6", "2")] {
      sample.add(
        "claim",
        [
          "claimant": who, "stance": "asserts", "question": "Q1", "value": value,
          "words": "jumlahnya \(value)", "said": "2021-05-21",
          "exhibits": [who == "A5" ? "X1" : "X2"],
        ])
    }
    return sample
  }

  private func chart(_ sample: Sample, _ language: Language = .indonesian) throws -> TimeChart? {
    let options = ReportOptions(
      language: language, zone: .jakarta, caseName: "contoh", program: "kronologi 0.1.0")
    let file = try CaseFile(try sample.discreet(), options)
    return try Charting(file: file).chart(try DayBook(file))
  }

  @Test func `a lane for each actor, in the order in which they begin`() throws {
    let chart = try #require(try chart(sample))
    #expect(chart.lanes.map(\.name) == ["Kominfo", "Tirto", "Antara"])
    #expect(chart.lanes[0].marks.map(\.label) == ["E1", "E2", "E3", "E4"])
  }

  @Test func `what may lie anywhere within its date has soft ends, what lasts has not`() throws {
    let marks = try #require(try chart(sample)).lanes[0].marks
    #expect(marks.map(\.isVague) == [false, true, true, false])
    #expect(marks.map(\.look) == [.firm, .reported, .alleged, .firm])
  }

  @Test func `what one claimant said on one day is one mark, and says whether it is disputed`()
    throws
  {
    let lanes = try #require(try chart(sample)).lanes
    #expect(lanes[2].marks.map(\.label) == ["C2 +1"])
    #expect(lanes[1].marks[0].isContested && !lanes[0].marks[0].isContested)
  }

  @Test func `what is disputed is no part of a mark that is not`() throws {
    let claim: [String: any Sendable] = [
      "claimant": "A6", "stance": "asserts", "words": "hal lain", "said": "2021-05-21",
    ]
    let marks = try #require(try chart(sample.with("claim", claim))).lanes[2].marks
    #expect(marks.map(\.label) == ["C2 +1", "C4"])
    #expect(marks.map(\.isContested) == [true, false])
    var crowd = Sample.usual
    crowd.add("question", ["text": "Berapa?", "expects": "number"])
    for number in 0..<80 {
      crowd.add("event", ["text": "A.", "when": "2021-05-\(10 + number % 20)", "actors": ["A5"]])
    }
    for (who, value) in [("A5", "1"), ("A6", "2")] {
      let said: [String: any Sendable] = [
        "claimant": who, "stance": "asserts", "question": "Q1", "value": value,
        "said": "2021-05-21",
      ]
      crowd.add("claim", said)
      crowd.add("claim", said.merging(["question": "Q2", "words": "hal lain"]) { $1 })
    }
    let crowded = try #require(try chart(crowd)).lanes[0].marks
    #expect(crowded.filter(\.isContested).map(\.label) == ["C1"])
  }

  @Test func `what was refuted, or is only alleged, says so in its mark`() throws {
    let event: [String: any Sendable] = ["text": "Rapat.", "when": "2021-05-12", "actors": ["A1"]]
    let sample = Sample.usual.with("event", event.merging(["status": "refuted"]) { $1 })
      .with("event", event.merging(["status": "alleged"]) { $1 })
    let chart = try #require(try chart(sample))
    #expect(chart.lanes[0].marks.map(\.brief) == ["(terbantah) Rapat.", "(baru dugaan) Rapat."])
    #expect(chart.lanes[0].marks.map(\.look) == [.refuted, .alleged])
    #expect(chart.legend[.refuted] == "terbantah")
    let plain = try #require(try self.chart(self.sample))
    #expect(plain.legend[.refuted] == nil && plain.lanes[0].marks[0].brief == "Rapat.")
  }

  @Test func `a month is divided into weeks that begin on Monday, with one year`() throws {
    let ticks = try #require(try chart(sample)).ticks
    #expect(ticks.map(\.label) == ["17 Mei 2021", "24 Mei", "31 Mei", "7 Juni"])
  }

  @Test(arguments: [
    ("2021-05-12", "2021-05-15", "12 May 2021"), ("2021-01-01", "2021-12-31", "March 2021"),
    ("1990-01-01", "2021-12-31", "2020"), ("0900-01-01", "2021-12-31", "1000"),
  ])
  func `the scale goes by days, months or years, and never has more than a dozen`(
    _ first: String, _ last: String, _ label: String
  ) throws {
    let wide = Sample.usual.with("event", ["text": "A.", "when": first])
      .with("event", ["text": "B.", "when": last])
    let ticks = try #require(try chart(wide, .english)).ticks
    #expect(ticks.contains { $0.label == label })
    #expect((3...13).contains(ticks.count))
  }

  @Test func `of very many actors the busiest have a lane, the others one together`() throws {
    var many = Sample.usual
    for number in 9...60 {
      many.add("actor", ["name": "P\(number)", "type": "person"])
      many.add("event", ["text": "A.", "when": "2021-05-12", "actors": ["A\(number)"]])
    }
    let lanes = try #require(try chart(many)).lanes
    #expect(lanes.count == 41 && lanes.last?.name == "Pihak lain" && lanes.last?.marks.count == 12)
  }

  @Test func `in a crowded lane what lies close together is one mark that counts them`() throws {
    var crowd = Sample.usual
    for number in 0..<70 {
      let day = 10 + number % 20
      crowd.add(
        "event", ["text": "A.", "when": "2021-05-\(day)", "actors": ["A1", "A\(2 + number % 2)"]])
    }
    let marks = try #require(try chart(crowd)).lanes[0].marks
    #expect(marks.count == 20 && marks[0].label == "E1 +3")
    #expect(marks.allSatisfy { $0.facts.actors.contains("A1") })
    #expect(marks[0].words.contains("E1, 10 Mei 2021: A.; E21"))
  }

  @Test func `where nothing has a date there is no picture, and the command says so`() throws {
    var bare = Sample()
    bare.add("case", ["title": "Kasus", "zone": "Asia/Jakarta", "language": "id"])
    #expect(try chart(bare) == nil)
    #expect(throws: Problem.self) {
      try ReportFormat.svg.write(Document([.rule]), language: .english)
    }
  }

  @Test func `the table has events before what was said of them, and what is undated last`() throws
  {
    let rows = try sample.report("timeline").split(separator: "\n").filter { $0.hasPrefix("| E") }
    #expect(
      rows.first?.hasPrefix("| E1 | 12 Mei 2021 | Rapat. | Kominfo | terkonfirmasi |") == true)
    #expect(rows.last?.hasPrefix("| E5 | tanpa tanggal |") == true)
  }
}
