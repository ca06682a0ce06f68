import CaseModel
import Groundwork

/// A report as it was written into a file: in which form, and what its foot says.
public struct ReportFile: Sendable {
  /// In which form it is written.
  public let form: ReportFormat
  /// Its lines, without their ends.
  public let lines: [Substring]
  /// How wide its lines may be, where it is text.
  public let columns: Int
  /// What its foot says; nil where it has none that can be read.
  public let foot: ReportFoot?
  /// The number of the line across the page above the foot; how many lines there are where it is
  /// missing.
  public let footLine: Int

  /// Reads a report.
  ///
  /// The last line across the page counts: what comes from a case can't make one.
  public init(_ text: String) {
    let lines = TextLines.of(text)
    let (form, last) = ReportFile.form(lines)
    self.lines = lines
    self.form = form
    footLine = last ?? lines.count
    columns = form == .text ? last.map { lines[$0].unicodeScalars.count } ?? 80 : 80
    foot = last.flatMap { ReportFile.foot(lines[($0 + 1)...], form) }
  }

  private static func form(_ lines: [Substring]) -> (ReportFormat, Int?) {
    if lines.first == "<!DOCTYPE html>" { return (.html, lines.lastIndex { $0 == "<footer>" }) }
    guard let last = lines.lastIndex(where: { $0 == "***" || isRule($0) }) else {
      return (.markdown, nil)
    }
    return (isRule(lines[last]) ? .text : .markdown, last)
  }

  private static func isRule(_ line: Substring) -> Bool {
    let scalars = line.unicodeScalars
    return scalars.first == "─" && scalars.count >= 20 && scalars.allSatisfy { $0 == "─" }
  }

  private static func foot(_ lines: ArraySlice<Substring>, _ form: ReportFormat) -> ReportFoot? {
    var values: [ReportFoot.Item: String] = [:]
    for item in items(lines, form) {
      guard let colon = item.firstRange(of: ": "),
        let label = ReportFoot.Item(label: String(item[..<colon.lowerBound]))
      else { continue }
      let value = item[colon.upperBound...]
      values[label] = form == .markdown ? MarkdownText.uncoded(value) : String(value)
    }
    return ReportFoot(values)
  }

  /// The items of the list, each as one line without marks around it.
  private static func items(_ lines: ArraySlice<Substring>, _ form: ReportFormat) -> [String] {
    switch form {
    case .html:
      lines.filter { $0.hasPrefix("<li>") && $0.hasSuffix("</li>") }.map(HTMLText.plain)
    case .text: unwrapped(lines)
    default: lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }
  }

  /// The items of a list whose lines were broken at blanks.
  private static func unwrapped(_ lines: ArraySlice<Substring>) -> [String] {
    var items: [String] = []
    for line in lines {
      if line.hasPrefix("• ") {
        items.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("  "), !items.isEmpty {
        items[items.count - 1] += " " + line.drop { $0 == " " }
      }
    }
    return items
  }
}
