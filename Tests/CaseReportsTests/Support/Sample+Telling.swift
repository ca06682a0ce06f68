import CaseModel
import CaseReports
import Foundation
import Groundwork

extension Sample {
  /// The case as reports receive it; `later` is what a second entry changed.
  func discreet(
    _ policy: Discreet.Policy = Discreet.Policy(), later: [Change] = []
  ) throws -> Discreet {
    var acts = [first]
    if !later.isEmpty {
      var entry = Entry(
        author: "mila", changes: later, command: "edit", program: "kronologi 0.1.0",
        time: "2026-11-24T08:00:00Z")
      entry.number = 2
      acts.append(CommittedAct([entry], head: Head(entry: 2, hash: Digest(of: [2]))))
    }
    let reading = try ModelReading(acts) { name in name == "Asia/Jakarta" ? .jakarta : nil }
    return try Discreet(reading, policy)
  }

  private var first: CommittedAct {
    var entry = Entry(
      author: "mila",
      changes: records.map { Change(id: $0.id, kind: $0.kind, was: nil, now: $0.body) },
      command: "run case.kron", program: "kronologi 0.1.0", time: "2026-11-23T08:00:00Z")
    entry.number = 1
    return CommittedAct(
      [entry], head: Head(entry: 1, hash: Digest(of: Array("head".utf8))))
  }

  /// A report of the case as Markdown, without its foot.
  func report(
    _ name: String, _ language: Language = .indonesian, query: Query = Query(),
    later: [Change] = [], now: String = "2021-06-10T00:00:00Z"
  ) throws -> String {
    let options = ReportOptions(
      language: language, zone: .jakarta, query: query, since: later.isEmpty ? nil : 1,
      now: DateText.parseInstant(now) ?? 0, caseName: "contoh", program: "kronologi 0.1.0")
    guard let report = ReportCatalog.named(name) else { return "" }
    let text = MarkdownWriter.write(try report.run(try discreet(later: later), options))
    return text.components(separatedBy: "\n***\n")[0]
  }

  /// A change of one record's fields, as an `edit` makes it.
  func edit(_ id: Name, _ fields: [String: any Sendable], why: String? = nil) -> Change? {
    guard let old = records.first(where: { $0.id == id }) else { return nil }
    var new = old
    for field in Sample.body(fields) { new.body[field.key] = field.value }
    var change = Change(from: old, to: new)
    change?.why = why
    return change
  }

  /// The chronology of the case as a document.
  func document(
    _ language: Language = .indonesian, by grouping: ReportOptions.Grouping = .day,
    query: Query = Query(), words: String = ""
  ) throws -> Document {
    let options = ReportOptions(
      language: language, zone: .jakarta, query: query, words: words, grouping: grouping,
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
