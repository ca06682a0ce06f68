import CaseModel
import Foundation
import Groundwork
import Testing

@Suite struct BriefTests {
  private var sample: Sample {
    var sample = Sample()
    sample.add(
      "case",
      [
        "title": "Dugaan kebocoran data", "zone": "Asia/Jakarta", "language": "id",
        "summary": "Data ditawarkan di sebuah forum.",
      ])
    sample.add("actor", ["name": "Tirto", "type": "organization", "roles": ["media"]])
    sample.add("exhibit", ["title": "Satu", "publisher": "A1", "published": "2021-05-21"])
    sample.add(
      "event",
      [
        "when": "2021-05-20", "text": "Penjual menawarkan data.", "status": "alleged",
        "exhibits": ["X1"], "highlight": true,
      ])
    sample.add(
      "event",
      [
        "when": "2021-05-22", "text": "Polisi membentuk tim.", "status": "confirmed",
        "exhibits": ["X1"], "highlight": true,
      ])
    sample.add("event", ["when": "2021-05-23", "text": "Rapat.", "exhibits": ["X1"]])
    sample.add("question", ["text": "Siapa penjualnya?", "expects": "actor"])
    return sample
  }

  @Test func `what happened, what stands firm and what is not known are told apart`() throws {
    let text = try sample.report("brief")
    #expect(text.hasPrefix("# Ringkasan: dugaan kebocoran data\n"))
    #expect(
      text.contains(
        "## Apa yang terjadi\n\nData ditawarkan di sebuah forum.\n\n- **20 Mei 2021**: Penjual "
          + "menawarkan data"))
    #expect(text.contains("## Yang sudah jelas\n\n- Sabtu (22/5/2021): Polisi membentuk tim.\n"))
    #expect(text.contains("## Belum diketahui\n\n- Siapa penjualnya?"))
    #expect(!text.contains("Rapat."))
  }

  @Test func `one source makes nothing corroborated`() throws {
    var one = sample
    one.put(.text("corroborated"), in: "status", of: "E2")
    #expect(try !one.report("brief").contains("## Yang sudah jelas"))
    one.add("actor", ["name": "Antara", "type": "organization", "roles": ["media"]])
    one.add("exhibit", ["title": "Dua", "publisher": "A2", "published": "2021-05-21"])
    one.put(
      .list([.object(["exhibit": .text("X1")]), .object(["exhibit": .text("X2")])]),
      in: "exhibits", of: "E2")
    #expect(
      try one.report("brief").contains(
        "Polisi membentuk tim (dua sumber independen)."))
  }

  @Test func `what is only alleged is hedged and attributed`() throws {
    #expect(
      try sample.report("brief").contains(
        "Penjual menawarkan data, menurut Tirto; hal itu baru dugaan. [X1]"))
  }

  @Test func `a handle that begins a sentence keeps its small letter`() throws {
    var dispute = sample
    dispute.add("actor", ["name": "kotz", "type": "account"])
    dispute.add("actor", ["name": "Antara", "type": "organization", "roles": ["media"]])
    dispute.add("exhibit", ["title": "Dua", "publisher": "A3", "published": "2021-05-21"])
    for (who, source, value) in [("A1", "X1", "A2"), ("A3", "X2", "A1")] {
      dispute.add(
        "claim",
        [
          "claimant": who, "stance": "asserts", "question": "Q1", "value": value,
          "exhibits": [source], "said": "2021-05-21",
        ])
    }
    #expect(
      try dispute.report("brief").contains(
        "Siapa penjualnya? kotz menurut Tirto; Tirto menurut Antara."))
  }

  @Test func `a day says its year where the day before was of another`() throws {
    let sure: [String: any Sendable] = [
      "status": "confirmed", "exhibits": ["X1"], "highlight": true,
    ]
    var years = sample
    for (day, text) in [("2021-05-23", "A."), ("2022-01-02", "B."), ("2022-01-03", "C.")] {
      years.add("event", sure.merging(["when": day, "text": text]) { $1 })
    }
    let text = try years.report("brief")
    #expect(text.contains("- Minggu (23/5): A.\n- Minggu (2/1/2022): B.\n- Senin (3/1): C.\n"))
  }

  @Test func `at most six disputes are told, and how many more there are`() throws {
    var many = sample
    many.add("actor", ["name": "Antara", "type": "organization", "roles": ["media"]])
    many.add("exhibit", ["title": "Dua", "publisher": "A2", "published": "2021-05-21"])
    for number in 2...9 {
      many.add("question", ["text": "Berapa ke-\(number)?", "expects": "number"])
      for (who, source) in [("A1", "X1"), ("A2", "X2")] {
        many.add(
          "claim",
          [
            "claimant": who, "stance": "asserts", "question": "Q\(number)",
            "value": source == "X1" ? "1" : "2",
            "exhibits": [source], "said": "2021-05-21",
          ])
      }
    }
    let text = try many.report("brief", .english)
    #expect(text.components(separatedBy: "1 according to Tirto; 2 according to Antara").count == 7)
    #expect(text.contains("- And two more, all of which are in \"Who said what\"."))
  }

  @Test func `what comes next are open duties and what has to be completed`() throws {
    let text = try sample.with(
      "task",
      ["text": "Memberi tahu pemilik data", "rule": "permenkominfo-20-2016-28c", "starts": "E2"]
    ).with("event", ["text": "Salinan dibuat."]).report("brief")
    #expect(
      text.contains(
        "- Memberi tahu pemilik data; tenggat 5 Juni 2021 sudah lewat, belum tercatat dipenuhi.\n"))
    #expect(
      text.contains(
        "- Perlu dilengkapi: satu peristiwa tanpa sumber dan satu catatan tanpa tanggal."))
  }
}
