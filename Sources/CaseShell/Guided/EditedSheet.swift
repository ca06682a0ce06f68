import CaseModel
import CommandLanguage
import Groundwork

/// A sheet as it came back from the editor: what each field says, and on which line.
struct EditedSheet {
  /// One field, or one element of a list.
  struct Line {
    /// The field, with the language of a translation: `text.en`.
    let key: String
    /// The lines of its text.
    var rows: [String]
    /// The line of the file, counted from 1.
    let number: Int
    /// The line as it was written.
    let written: String

    /// What it says: one line without the blanks around it, or several as they stand.
    var text: String { rows.count == 1 ? rows[0].trimmed : rows.joined(separator: "\n") }
  }

  private(set) var lines: [Line] = []
  let file: String

  /// Reads a sheet.
  ///
  /// - Throws: `Problem` with the line where it is nonsense.
  init(_ text: String, file: String) throws {
    self.file = file
    let rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (at, row) in rows.map({ String($0) }).enumerated() {
      switch row.unicodeScalars.first {
      case nil, "#": continue
      case " ", "\t": try goOn(row, at + 1)
      default: lines.append(try EditedSheet.line(row, at + 1, file))
      }
    }
  }

  /// What an editor wrote, without a byte order mark, every line ended by a newline alone.
  ///
  /// A carriage return is part of a text where not every line ends in one.
  static func plain(_ written: String) -> String {
    let scalars = written.unicodeScalars
    let end: Unicode.Scalar = scalars.contains("\n") ? "\n" : "\r"
    let rows = (scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...])
      .split(separator: end, omittingEmptySubsequences: false)
    let isReturned = rows.dropLast().allSatisfy { $0.last == "\r" }
    return rows.map { String(isReturned && $0.last == "\r" ? $0.dropLast() : $0) }
      .joined(separator: "\n")
  }

  private mutating func goOn(_ row: String, _ number: Int) throws {
    guard let last = lines.indices.last else {
      throw Problem.mistyped("this line goes on with no field", at: 0..<row.unicodeScalars.count)
        .lying(in: row, number, file)
    }
    var text = row.unicodeScalars[...]
    if text.first == "\t" {
      text.removeFirst()
    } else {
      text.removeFirst(text.prefix(2).prefix { $0 == " " }.count)
    }
    let isDots = text.allSatisfy { $0 == "." }
    lines[last].rows.append(String(isDots ? text.dropLast() : text))
  }

  private static func line(_ row: String, _ number: Int, _ file: String) throws -> Line {
    guard let colon = row.unicodeScalars.firstIndex(of: ":") else {
      throw Problem.mistyped(
        "a line begins with a field and a colon", at: 0..<row.unicodeScalars.count,
        hint: "a line that goes on with the text above it begins with a blank"
      ).lying(in: row, number, file)
    }
    var text = row.unicodeScalars[colon...].dropFirst()
    if text.first == " " || text.first == "\t" { text.removeFirst() }
    return Line(
      key: String(row.unicodeScalars[..<colon]).trimmed, rows: [String(text)], number: number,
      written: row)
  }

  /// What each field says, in the order of its lines; nothing where all of them are empty.
  func texts(_ key: String) -> [String] {
    lines.filter { $0.key == key && !$0.text.isEmpty }.map(\.text)
  }

  /// The fields in which the sheet says something else than `old`, in the order of their lines.
  func changed(from old: EditedSheet) -> [String] {
    var seen: Set<String> = []
    return (lines + old.lines).map(\.key)
      .filter { seen.insert($0).inserted && names($0) != old.names($0) }
  }

  private func names(_ key: String) -> [Name] { texts(key).map { Name($0) } }

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
