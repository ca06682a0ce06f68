import CaseModel
import Groundwork
import Testing

@Suite struct EvidenceTests {
  private var sample: Sample {
    Sample.usual.with(
      "event", ["when": "2021-05-21", "text": "Rapat digelar.", "exhibits": ["X1", "X2"]]
    ).with(
      "claim",
      [
        "claimant": "A3", "stance": "asserts", "words": "ya",
        "exhibits": ["X1:par. 1", "X1:par. 2"],
      ])
  }

  @Test func `the register tells what rests on each exhibit, each once`() throws {
    let text = try sample.report("evidence")
    #expect(text.contains("| X1 | Tirto, Satu | 21 Mei 2021 | – | 1 peristiwa, 1 pernyataan |"))
    #expect(text.contains("| X3 | Tirto, Salinan | tanpa tanggal | – | – |"))
    #expect(try sample.report("evidence", .english).contains("| 1 event, 1 statement |"))
  }

  @Test func `copies are told with their origins`() throws {
    #expect(try sample.report("evidence").contains("- X3 (Tirto) menyadur X2 (Antara)."))
  }

  @Test func `what is not graded is named in the lead`() throws {
    #expect(try sample.report("evidence").contains("X1, X2, dan X3 belum dinilai."))
    var many = sample
    for _ in 0..<20 { many.add("exhibit", ["title": "Lain"]) }
    let text = try many.report("evidence", .english)
    #expect(text.contains("; 23 of them not graded yet."))
  }

  @Test func `files stand with size and the whole digest; without any, the page says so`() throws {
    #expect(try sample.report("evidence").contains("Tidak ada berkas yang tersimpan"))
    let digest = Digest(of: Array("isi".utf8)).hex
    var kept = sample
    kept.add("exhibit", ["title": "Sampel"])
    let file: JSONObject = [
      "name": .text("sampel.csv"), "size": .count(1_048_576), "media": .text("text/csv"),
      "sha256": .text(digest),
    ]
    kept.put(JSON.list([.object(file)]), in: "files", of: "X4")
    let text = try kept.report("evidence")
    #expect(text.contains("| X4 | sampel.csv | text/csv | 1.048.576 | `\(digest)` |"))
  }

  @Test func `a file that was only referred to is said to stay elsewhere`() throws {
    var sample = sample
    sample.add("actor", ["name": "Budi Rahasia", "protected": true])
    let digest = Digest(of: Array("isi".utf8)).hex
    let files = ["/media/a.csv", "/home/budi rahasia/a.csv"].map { place -> JSONObject in
      [
        "name": .text("a.csv"), "size": .count(2), "media": .text("text/csv"), "at": .text(place),
        "sha256": .text(digest),
      ]
    }
    sample.setFiles(of: "X1", files)
    let text = try sample.report("evidence")
    let row = "| X1 | a.csv (*tidak disimpan, tetap di tempatnya*) | text/csv | 2 | `\(digest)` |\n"
    #expect(text.contains(row + row))
    #expect(!text.contains("tersimpan") && !text.contains("/media"))
    #expect(try sample.report("evidence", .english).contains("a.csv (*not kept, stays elsewhere*)"))
  }
}
