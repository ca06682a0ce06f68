import CaseModel
import CaseReports
import Groundwork

extension Sample {
  /// The case as reports receive it.
  func discreet(_ policy: Discreet.Policy = Discreet.Policy()) throws -> Discreet {
    var entry = Entry(
      author: "mila",
      changes: records.map { Change(id: $0.id, kind: $0.kind, was: nil, now: $0.body) },
      command: "run case.kron", program: "kronologi 0.1.0", time: "2026-11-23T08:00:00Z")
    entry.number = 1
    let head = Head(entry: 1, hash: Digest(of: Array("head".utf8)))
    let reading = try ModelReading([CommittedAct([entry], head: head)]) { name in
      name == "Asia/Jakarta" ? .jakarta : nil
    }
    return try Discreet(reading, policy)
  }

  /// The chronology of the case as a document.
  func document(
    _ language: Language = .indonesian, by grouping: ReportOptions.Grouping = .day,
    query: Query = Query(), words: String = ""
  ) throws -> Document {
    let options = ReportOptions(
      language: language, zone: .jakarta, query: query, queryWords: words, grouping: grouping,
      caseName: "contoh", program: "kronologi 0.1.0")
    guard let report = ReportCatalog.named("chronology") else { return Document() }
    return try report.run(try discreet(), options)
  }

  /// The chronology of the case as Markdown.
  func markdown(
    _ language: Language = .indonesian, by grouping: ReportOptions.Grouping = .day,
    query: Query = Query()
  ) throws -> String {
    MarkdownWriter.write(try document(language, by: grouping, query: query))
  }

  /// The lines of the chronology under its heads, without the heads and what comes after them.
  func story(_ language: Language = .indonesian) throws -> [String] {
    let ends: Set<String> = [
      "## Sumber", "## Sources", "## Diperselisihkan", "## In dispute", "## Belum diketahui",
      "## Not known", "***",
    ]
    let lines = try markdown(language).split(separator: "\n").map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("## ") } ?? 0
    return lines[start...].prefix { !ends.contains($0) }.filter { !$0.hasPrefix("#") }
  }
}
