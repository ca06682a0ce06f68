import CaseModel
import CommandLanguage
import Groundwork

/// A sheet as it came back from the editor: what each field says, and on which line.
struct EditedSheet {
  /// One field, or one element of a list.
  struct Line {
    /// The field, with the language of a translation: `text.en`.
    let key: String
    var text: String
    /// The line of the file, counted from 1.
    let number: Int
    /// The line as it was written.
    let written: String
  }

  private(set) var lines: [Line] = []
  let file: String

  /// Reads a sheet.
  ///
  /// - Throws: `Problem` with the line where it is nonsense.
  init(_ text: String, file: String) throws {
    self.file = file
    for (at, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let row = row.last == "\r" ? String(row.dropLast()) : String(row)
      if row.hasPrefix("#") || row.isEmpty { continue }
      if row.first == " " || row.first == "\t" {
        try goOn(row, at + 1)
      } else {
        lines.append(try EditedSheet.line(row, at + 1, file))
      }
    }
  }

  private mutating func goOn(_ row: String, _ number: Int) throws {
    guard let last = lines.indices.last else {
      throw Problem.mistyped("this line goes on with no field", at: 0..<row.unicodeScalars.count)
        .lying(in: row, number, file)
    }
    let text = row.trimmed
    let isDot = text == "."
    lines[last].text += "\n" + (isDot ? "" : text)
  }

  private static func line(_ row: String, _ number: Int, _ file: String) throws -> Line {
    guard let colon = row.firstIndex(of: ":") else {
      throw Problem.mistyped(
        "a line begins with a field and a colon", at: 0..<row.unicodeScalars.count,
        hint: "a line that goes on with the text above it begins with a blank"
      ).lying(in: row, number, file)
    }
    return Line(
      key: String(row[..<colon]).trimmed, text: String(row[row.index(after: colon)...]).trimmed,
      number: number, written: row)
  }

  /// What each field says, in the order of its lines; nothing where all of them are empty.
  func texts(_ key: String) -> [String] {
    lines.filter { $0.key == key && !$0.text.isEmpty }.map(\.text)
  }

  /// The fields in which the sheet says something else than `old`, in the order of their lines.
  func changed(from old: EditedSheet) -> [String] {
    var seen: Set<String> = []
    return (lines + old.lines).map(\.key)
      .filter { seen.insert($0).inserted && texts($0) != old.texts($0) }
  }

  /// Says where a problem with a field lies.
  func place(_ problem: Problem, _ key: String, _ text: String) -> Problem {
    let line =
      lines.first { $0.key == key && $0.text == text } ?? lines.first { $0.key == key }
    guard let line else { return problem }
    let start = line.written.unicodeScalars.count - (line.text.unicodeScalars.count)
    let isOne = start > 0 && line.written.hasSuffix(line.text)
    let whole = 0..<line.written.unicodeScalars.count
    var copy = problem
    copy.span = isOne ? start..<whole.upperBound : whole
    return copy.lying(in: line.written, line.number, file)
  }
}

extension Problem {
  /// The same problem, lying in a line of a file.
  func lying(in line: String, _ number: Int, _ file: String) -> Problem {
    var copy = self
    copy.place = Place(file: file, line: number)
    copy.line = line
    return copy
  }
}
