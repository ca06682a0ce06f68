import CaseModel
import CaseReports
import Foundation
import Groundwork
import Testing

/// A case in which every text tries to act, in every report and form.
@Suite struct HostileTests {
  private static let text =
    "<script>alert(1)</script> | [x](javascript:alert(1)) ``` \u{202E}balik NIK 3271011505900001"

  private var sample: Sample {
    let text = Self.text
    var sample = Sample()
    sample.add(
      "case", ["title": text, "summary": text, "zone": "Asia/Jakarta", "language": "id"])
    sample.add("actor", ["name": text, "aliases": [text], "type": "person", "roles": [text]])
    sample.add(
      "actor", ["name": "Tirto \(text)", "roles": ["media"], "identifiers": ["x:\(text)"]])
    sample.add(
      "link", ["from": "A1", "relation": text, "to": "A2", "post": text])
    sample.add(
      "exhibit",
      [
        "title": text, "url": "javascript:alert(1)", "archived": text, "byline": text,
        "publisher": "A2",
      ])
    sample.add("exhibit", ["title": text, "publisher": "A1", "derives": ["X1"]])
    sample.add(
      "event",
      [
        "when": "2021-05-21", "text": text, "place": text, "actors": ["A1"], "status": "alleged",
        "exhibits": ["X1:\(text)"], "highlight": true,
      ])
    sample.add("question", ["text": text, "expects": "text"])
    for who in ["A1", "A2"] {
      sample.add(
        "claim",
        [
          "claimant": who, "stance": "asserts", "question": "Q1", "value": "\(who) \(text)",
          "words": text, "quote": text, "hedge": "script", "said": "2021-05-21",
          "exhibits": [who == "A1" ? "X1" : "X2"],
        ])
    }
    sample.add("task", ["text": text, "rule": "gdpr-33", "starts": "E1", "owner": "A1"])
    sample.add("note", ["text": text, "on": ["T1"]])
    return sample
  }

  @Test(arguments: ReportCatalog.all.map(\.name), ReportFormat.allCases)
  func `nothing acts and no number of a citizen goes out`(
    _ name: String, _ format: ReportFormat
  ) throws {
    let edit = try #require(sample.edit("E1", ["text": "Lain. \(Self.text)"], why: Self.text))
    for language in Language.allCases {
      let options = ReportOptions(
        language: language, zone: .jakarta, since: 1, pictures: format != .text,
        caseName: "contoh", program: "kronologi 0.1.0")
      let report = try #require(ReportCatalog.named(name))
      let document = try report.run(try sample.discreet(later: [edit]), options)
      for footnotes in [false, true] {
        guard let text = try? format.write(document, language: language, footnotes: footnotes)
        else { continue }
        #expect(!text.contains("3271011505900001"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        guard format != .text else { continue }
        #expect(!text.contains("<script>alert"))
        #expect(!text.contains("](<javascript") && !text.contains("href=\"javascript"))
        guard format == .markdown else { continue }
        // What looks like a link is no more than its text.
        #expect(!text.replacingOccurrences(of: "\\](java", with: "").contains("](java"))
      }
    }
  }
}

/// What must not be told, in every report and form.
@Suite struct SilenceTests {
  private var sample: Sample {
    var sample = Sample()
    sample.add("case", ["title": "Kasus", "zone": "Asia/Jakarta", "language": "id"])
    sample.add(
      "actor",
      [
        "name": "Budi Rahasia", "aliases": ["Pak Budi"], "type": "person", "protected": true,
        "label": "budirahasia", "identifiers": ["twitter:budirahasia"],
      ])
    sample.add("actor", ["name": "Tirto", "roles": ["media"]])
    sample.add(
      "link", ["from": "A1", "relation": "holds post", "to": "A2", "post": "Pemimpin Redaksi"])
    sample.add("exhibit", ["title": "Wawancara Budi Rahasia", "publisher": "A2"])
    sample.add("exhibit", ["title": "Dokumen intern", "publisher": "A2", "tlp": "red"])
    sample.add("question", ["text": "Siapa sumber Pak Budi?", "expects": "actor"])
    sample.add(
      "event",
      [
        "when": "2021-05-21", "text": "Budi Rahasia memberi keterangan.", "actors": ["A1"],
        "exhibits": ["X1", "X2"], "status": "confirmed", "highlight": true,
      ])
    sample.add(
      "claim",
      [
        "claimant": "A1", "stance": "asserts", "question": "Q1", "value": "A1",
        "words": "Pak Budi tahu", "quote": "Saya, Budi Rahasia, tahu.", "said": "2021-05-21",
        "exhibits": ["X2"],
      ])
    sample.add("event", ["when": "2021-05-22", "text": "Rapat tertutup.", "tlp": "red"])
    sample.add("task", ["text": "Lindungi Budi Rahasia", "owner": "A1", "rule": "gdpr-33"])
    return sample
  }

  @Test(arguments: ReportCatalog.all.map(\.name), ReportFormat.allCases)
  func `no protected name and nothing above the marking goes out`(
    _ name: String, _ format: ReportFormat
  ) throws {
    let policy = Discreet.Policy(tlp: .green)
    let edit = try #require(
      sample.edit("E1", ["text": "Pak Budi bicara."], why: "Budi Rahasia memintanya."))
    let retired = try #require(sample.records.first { $0.id == "E2" })
    let later = [edit, Change(id: "E2", kind: "event", was: retired.body, now: nil)]
    let options = ReportOptions(
      language: .indonesian, zone: .jakarta, since: 1, pictures: format != .text,
      caseName: "contoh", program: "kronologi 0.1.0")
    let report = try #require(ReportCatalog.named(name))
    let document = try report.run(try sample.discreet(policy, later: later), options)
    guard let text = try? format.write(document, language: .indonesian) else { return }
    #expect(!text.contains("Budi") && !text.contains("budirahasia"))
    #expect(!text.contains("Dokumen intern") && !text.contains("Rapat tertutup"))
    #expect(!text.contains("Pemimpin Redaksi"))
  }
}
