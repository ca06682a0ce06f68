import CaseModel
import CaseReports
import Groundwork
import Testing

/// The register of custody, and the certificate of one exhibit.
@Suite struct CustodyTests {
  private let digest = String(repeating: "ab", count: 32)

  private var sample: Sample {
    var sample = Sample.usual
    for fields: [String: any Sendable] in [
      ["act": "received", "from": "A2", "when": "2021-05-23", "condition": "segel utuh"],
      [
        "act": "collected", "from": "A1", "to": "A4", "when": "2021-05-21", "place": "Jakarta",
        "sha256": digest,
      ],
      [
        "act": "transferred", "from": "A4", "to": "A2", "when": "2021-05-22",
        "purpose": "pemeriksaan", "purpose.en": "examination",
      ],
      ["act": "received", "from": "A6", "when": "2021-05-23"],
      ["act": "verified", "when": "2021-05-24", "sha256": String(repeating: "cd", count: 32)],
    ] {
      sample.add("custody", fields.merging(["exhibit": "X1"]) { first, _ in first })
    }
    sample.add("custody", ["act": "examined", "exhibit": "X1", "supersedes": ["K4"]])
    sample.setFiles(
      of: "X1",
      [
        [
          "name": .text("la*poran.pdf"), "size": .count(12), "media": .text("application/pdf"),
          "sha256": .text(digest), "md5": .text("0123"),
        ]
      ])
    return sample
  }

  private func report(
    _ name: String, _ language: Language = .indonesian, _ exhibits: [Name] = [],
    of sample: Sample? = nil
  ) throws -> String {
    var options = ReportOptions(
      language: language, zone: .jakarta, caseName: "contoh", program: "kronologi 0.1.0")
    options.exhibits = exhibits
    let report = try #require(ReportCatalog.named(name))
    return MarkdownWriter.write(try report.run(try (sample ?? self.sample).discreet(), options))
  }

  @Test func `the register goes by when, and shows what was corrected`() throws {
    let rows = try report("custody").split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(
      rows.dropFirst().map { $0.split(separator: "|")[1] } == [
        " diperiksa ", " dikumpulkan ", " diserahkan ", " diterima ", " diterima ",
        " diverifikasi ",
      ])
    #expect(
      rows[2]
        == "| 21 Mei 2021 | dikumpulkan | Kementerian Komunikasi → Iqbal Anas | Jakarta |"
        + " SHA-256 cocok | K2, entri 1, mila |")
    #expect(rows[4].hasSuffix("| keadaan: segel utuh | K1, entri 1, mila |"))
    #expect(rows[5].hasSuffix("| K4, entri 1, mila; **diralat oleh K6** |"))
    #expect(rows[6].contains("SHA-256 `cdcdcdcdcdcd…` **berbeda**"))
  }

  @Test func `only exhibits with files or custody are in it, or those that are asked for`() throws {
    #expect(try report("custody").contains("## X1 \"Satu\""))
    #expect(try !report("custody").contains("X2"))
    let other = try report("custody", .english, ["X2"])
    #expect(other.contains("## X2 \"Dua\" [id]"))
    #expect(other.contains("*No files.*\n\n*No custody is recorded.*"))
  }

  @Test func `the certificate has every digest whole, and nothing in a name acts`() throws {
    let text = try report("certificate", .english, ["X1"])
    #expect(text.hasPrefix("# Certificate of exhibit X1 \"Satu\" [id]\n"))
    #expect(text.contains("- Publisher: Tirto"))
    #expect(
      text.contains(
        "- `la*poran.pdf`, application/pdf, 12 bytes, SHA-256 `\(digest)`, MD5 `0123`."))
    #expect(text.contains("purpose: examination"))
    #expect(text.contains("verify --against 1:"))
  }

  @Test func `the certificate says how to check what is kept and what is not`() throws {
    var away = sample
    let file: JSONObject = [
      "name": .text("citra.e01"), "size": .count(1), "sha256": .text(digest),
      "at": .text("/mnt/citra.e01"),
    ]
    away.setFiles(of: "X1", [file])
    let kept = "The files that are kept lie in the folder evidence"
    let elsewhere = "A file that is not kept is with whoever has it"
    let text = try report("certificate", .english, ["X1"], of: away)
    #expect(text.contains(elsewhere) && !text.contains(kept))
    #expect(text.contains("The custody records are chained in ledger.jsonl"))
    let usual = try report("certificate", .english, ["X1"])
    #expect(usual.contains(kept) && !usual.contains(elsewhere))
    let none = try report("certificate", .english, ["X2"])
    #expect(!none.contains(kept) && !none.contains(elsewhere))
  }

  @Test func `a file whose name must not go out has a dash for a name`() throws {
    var sample = sample
    sample.add("actor", ["name": "Budi Rahasia", "protected": true])
    sample.setFiles(
      of: "X1",
      [["name": .text("budi-rahasia.txt"), "size": .count(1), "sha256": .text(digest)]])
    let text = try report("certificate", .english, ["X1"], of: sample)
    #expect(text.contains("\n- –, –, 1 byte, SHA-256 `\(digest)`.\n"))
  }
}
