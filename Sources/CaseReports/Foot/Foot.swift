import CaseModel
import Groundwork

/// What stands below the line at the end of every report: from what it was made, how to check it.
enum Foot {
  /// From what the report of this name is made.
  static func made(
    _ reading: Discreet, _ options: ReportOptions, report: String
  ) throws -> ReportFoot {
    ReportFoot(
      caseName: reading.masked(options.caseName), origin: try reading.asOf(1).head.hash,
      head: reading.head, report: report, options: options.words, program: options.program,
      zone: options.zone.name)
  }

  /// The line across the page, and what stands below it.
  ///
  /// - Parameter reckons: whether what the report says depends on the moment by which clocks are
  ///   read.
  static func blocks(
    _ foot: ReportFoot, _ reading: Discreet, _ options: ReportOptions, reckons: Bool
  ) throws -> [Block] {
    let scope = try scope(reading, options, reckons: reckons)
    return [.rule, .list(foot.items(options.language, scope: scope))]
  }

  /// Of what it tells, in words.
  private static func scope(
    _ reading: Discreet, _ options: ReportOptions, reckons: Bool
  ) throws -> String {
    let language = options.language
    var parts = [subject(options)]
    parts.append(
      Phrase(id: "sampai entri \(reading.head.entry)", en: "up to entry \(reading.head.entry)")[
        language])
    if let since = options.since {
      parts.append(Phrase(id: "sejak entri \(since)", en: "since entry \(since)")[language])
    }
    if reckons {
      let today = Days.today(options)
      parts.append(Phrase(id: "dihitung per \(today)", en: "reckoned on \(today)")[language])
    }
    let hidden = try reading.leftOut(options.query)
    if hidden > 0 {
      let records = hidden == 1 ? "1 record" : "\(hidden) records"
      parts.append(Phrase(id: "\(hidden) catatan ditahan", en: "\(records) withheld")[language])
    }
    return parts.joined(separator: ", ")
  }

  private static func subject(_ options: ReportOptions) -> String {
    if !options.exhibits.isEmpty { return options.exhibits.map(\.text).joined(separator: ", ") }
    return (options.query.terms.isEmpty ? whole : part)[options.language]
  }
}

private let whole = Phrase(id: "seluruh kasus", en: "the whole case")
private let part = Phrase(id: "yang dicari di atas", en: "what was asked for above")
