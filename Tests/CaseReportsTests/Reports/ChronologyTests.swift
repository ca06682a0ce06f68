import CaseModel
import CaseReports
import Foundation
import Groundwork
import Synchronization
import Testing

@Suite struct ChronologyTests {
  private func event(_ when: String?, _ text: String, _ more: [String: any Sendable] = [:])
    -> [String: any Sendable]
  {
    var fields: [String: any Sendable] = ["text": text, "status": "confirmed", "exhibits": ["X1"]]
    fields["when"] = when
    return fields.merging(more) { $1 }
  }

  private var sample: Sample {
    var sample = Sample.usual
    sample.add("event", event(nil, "Data itu disalin."))
    sample.add("event", event("2021-06-08/2021-06-10", "Kantor digeledah."))
    sample.add("event", event("2021-05", "Rapat digelar."))
    sample.add("event", event("2021-05-12~", "Sampel dibagikan."))
    sample.add("event", event("2021-05-12", "Data ditawarkan.", ["highlight": true]))
    return sample
  }

  @Test func `every date has its own head, and what is undated comes last`() throws {
    let heads = try sample.markdown().split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      heads == [
        "## Yang sudah jelas", "## Mei 2021", "## Rabu, 12 Mei 2021", "## Sekitar 12 Mei 2021",
        "## 8–10 Juni 2021", "## Tanpa tanggal", "## Sumber",
      ])
    let english = try sample.markdown(.english)
    #expect(english.contains("## Wednesday, 12 May 2021\n"))
    #expect(english.contains("## About 12 May 2021\n"))
    #expect(english.contains("## Undated\n"))
  }

  @Test func `the head says up to when the sources reach, and what the marks mean`() throws {
    let lines = try sample.markdown().split(separator: "\n")
    #expect(lines[0] == "# Kronologi dugaan kebocoran data")
    #expect(
      lines[1]
        == "*Keadaan menurut sumber sampai Kamis, 10 Juni 2021. Waktu WIB. [X…] = sumber.*")
  }

  @Test func `the foot says from what it was made and how to check it`() throws {
    let hash = Digest(of: Array("head".utf8)).hex
    let parts = try sample.markdown().components(separatedBy: "***\n\n")
    #expect(
      parts.last == """
        - Kasus: `contoh 1:\(hash)`
        - Laporan: `chronology`
        - Memuat: seluruh kasus, sampai entri 1
        - Dibuat dengan: `kronologi 0.1.0 Asia/Jakarta`
        - Periksa kasusnya: `kronologi verify --against 1:\(hash)`
        - Periksa laporan ini: `kronologi report verify BERKAS`

        """)
  }

  @Test func `only what was cited is among the sources`() throws {
    let text = try sample.markdown()
    #expect(text.contains("- [X1] Tirto, \"Satu\", 21 Mei 2021.\n"))
    #expect(!text.contains("[X2]"))
  }

  @Test func `a query leaves out what it does not ask for`() throws {
    var told = sample
    told.add(
      "claim",
      [
        "claimant": "A3", "stance": "asserts", "words": "data itu asli", "about": "E5",
        "said": "2021-05-12", "exhibits": ["X2"],
      ])
    let text = try told.markdown(query: Query([Query.Term(.kind([Claim.word]))]))
    #expect(!text.contains("Data ditawarkan"))
    #expect(text.contains("## Rabu, 12 Mei 2021\n\nJuru Bicara Kominfo Dedy Permadi menyatakan"))
    #expect(!text.contains("[X1]"))
  }

  @Test func `in a page each sentence says whom and what it is about, and only there`() throws {
    let told = Sample.usual.with("event", event("2021-05-20", "Rapat.", ["actors": ["A1", "A2"]]))
    func document(picks: Bool) throws -> Document {
      var options = ReportOptions(
        language: .indonesian, zone: .jakarta, caseName: "contoh", program: "kronologi 0.1.0")
      options.picks = picks
      return try #require(ReportCatalog.named("chronology")).run(try told.discreet(), options)
    }
    let (page, plain) = (try document(picks: true), try document(picks: false))
    #expect(
      HTMLWriter(language: .indonesian).write(page).contains(
        "<span data-actors=\"A1 A2\" data-states=\"confirmed\" data-questions=\"\">Rapat. "))
    #expect(MarkdownWriter.write(page) == MarkdownWriter.write(plain))
    #expect(TextWriter().write(page) == TextWriter().write(plain))
  }

  @Test func `the way back to the day of the heading is told once`() throws {
    var told = Sample.usual
    for number in 1...3 {
      told.add(
        "event", event("2021-05-20", "Kominfo mengadakan rapat ke-\(number).", ["actors": ["A1"]]))
      told.add(
        "claim",
        [
          "claimant": "A4", "stance": "asserts", "words": "rapat itu perlu", "about": "E\(number)",
          "said": "2021-05-25", "exhibits": ["X2"],
        ])
    }
    let story = try told.story()
    #expect(story[1].hasPrefix("Pada hari yang sama, Kominfo mengadakan rapat ke-2."))
    #expect(story[2].hasPrefix("Kominfo mengadakan rapat ke-3."))
  }

  @Test func `a correction stands in the place of what it corrects, which is not told`() throws {
    var told = Sample.usual
    for words in ["data itu milik BPJS", "asalnya belum jelas"] {
      told.add(
        "claim",
        [
          "claimant": "A3", "stance": "asserts", "words": words, "said": "2021-05-20",
          "exhibits": ["X1"],
        ])
    }
    told.add(
      "claim",
      [
        "claimant": "A3", "stance": "suspects", "words": "data itu diduga milik BPJS",
        "hedge": "diduga", "said": "2021-05-20", "exhibits": ["X2"], "supersedes": ["C1"],
      ])
    #expect(
      try told.story() == [
        "Juru Bicara Kominfo Dedy Permadi menyatakan data itu *diduga* milik BPJS. [X2]"
          + " Ia juga menyebut asalnya belum jelas. [X1]"
      ])
  }

  @Test func `by question and by claimant each claim follows its date`() throws {
    var told = Sample.usual
    told.add("question", ["text": "Apakah data itu asli?"])
    told.add(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "asserts", "words": "data itu asli",
        "said": "2021-05-20", "exhibits": ["X1"], "question": "Q1",
      ])
    let item =
      "\n\n- **20 Mei 2021**: Juru Bicara Kominfo Dedy Permadi menyatakan data itu asli. [X1]"
    #expect(try told.markdown(by: .question).contains("## Apakah data itu asli?" + item))
    #expect(
      try told.markdown(by: .claimant).contains("## Kementerian Komunikasi (Kominfo)" + item))
  }

  @Test func `what a case holds cannot act in its report`() throws {
    var told = Sample.usual
    told.add("event", event("2021-05-20", "<script>x</script> [a](javascript:b) | \u{202E}`c`"))
    told.add("exhibit", ["title": "<b>", "url": "javascript:alert(1)"])
    told.add("event", event("2021-05-21", "Baris\n# dua.", ["exhibits": ["X4"]]))
    let text = try told.markdown()
    #expect(
      text.contains("&lt;script&gt;x&lt;/script&gt; \\[a\\](javascript:b) \\| \\\\u{202E}\\`c\\`"))
    #expect(
      !text.contains("<script") && !text.contains("a](javascript") && !text.contains("\n# dua"))
    #expect(!text.contains("<javascript"))
  }

  private struct Stop: Error {}

  @Test(arguments: ["chronology", "claims", "timeline"])
  func `a report tells how far it has come, and can be stopped on the way`(_ name: String) throws {
    var sample = Sample.usual
    sample.add("question", ["text": "Berapa?", "expects": "number"])
    for day in 10..<30 {
      sample.add(
        "claim",
        [
          "claimant": "A3", "stance": "asserts", "question": "Q1", "value": "\(day)",
          "said": "2021-05-\(day)", "words": "ada \(day)", "exhibits": ["X1"],
        ])
    }
    let seen = Mutex<[Int]>([])
    func run(until last: Int) throws {
      var options = ReportOptions(
        language: .indonesian, zone: .jakarta, caseName: "contoh", program: "kronologi 0.1.0")
      options.progress = Progress { done, total in
        #expect(done <= total)
        seen.withLock { $0.append(done) }
        if done >= last { throw Stop() }
      }
      _ = try #require(ReportCatalog.named(name)).run(try sample.discreet(), options)
    }
    try run(until: .max)
    #expect(seen.withLock { $0.max() ?? 0 } >= 20)
    seen.withLock { $0 = [] }
    #expect(throws: Stop.self) { try run(until: 5) }
    #expect(seen.withLock { $0.last } == 5)
  }
}
