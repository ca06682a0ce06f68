import CaseModel
import Groundwork

/// The records of a kind as a table: a row for each, a column for each field (RFC 4180).
public struct CSVTable {
  private let kind: Kind
  private let records: [Filed]
  /// The fields that stand in another language too, such as `text.en`.
  private let translations: [Name]

  /// Lays out `records`, which are all of this kind.
  public init(_ kind: Kind, _ records: [Filed]) {
    self.kind = kind
    self.records = records
    let keys = records.flatMap { $0.record[Common.translations]?.map(\.key) ?? [] }
    translations = Set(keys).sorted()
  }

  /// The table, its first line the names of the columns.
  public var text: String {
    let fields = kind.fields.map(\.name).filter { $0 != Common.translations.name }
    let heads = ["id"] + (fields + translations).map(\.text) + ["made", "changed"]
    var text = CSVTable.line(heads)
    for filed in records {
      let record = filed.record
      let told = record[Common.translations]
      let cells =
        [record.id.text] + fields.map { CSVTable.words(record.body[$0]) }
        + translations.map { CSVTable.words(told?[$0]) } + ["\(filed.made)", "\(filed.changed)"]
      text += CSVTable.line(cells)
    }
    return text
  }

  /// A value as it is typed; of several, one a line.
  private static func words(_ value: JSON?) -> String {
    switch value {
    case nil, .null?: ""
    case .text(let text)?: text.text
    case .bool(let flag)?: flag ? "yes" : "no"
    case .integer(let number)?: String(number)
    case .object(let members)?: words(members)
    case .list(let items)?: items.map(item).joined(separator: "\n")
    default: value?.canonical ?? ""
    }
  }

  private static func item(_ value: JSON) -> String {
    guard let pair = value.asList else { return words(value) }
    return pair.map(words).joined(separator: "=")
  }

  /// `X26:par. 5`, `A1:regulator`; a file as sha256sum tells it; words by key.
  private static func words(_ members: JSONObject) -> String {
    if let digest = members["sha256"]?.asText { return "\(digest)  \(words(members["name"]))" }
    guard let id = (members["exhibit"] ?? members["actor"])?.asText else {
      return members.map { "\($0.key)=\(words($0.value))" }.joined(separator: "\n")
    }
    let more = (members["at"] ?? members["role"])?.asText
    return id + (more.map { ":\($0)" } ?? "")
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell in which nothing acts, neither on a terminal nor as a formula.
  private static func cell(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var shown = lines.map { Display.escaped(String($0)) }.joined(separator: "\n")
    // Some spreadsheets pass over blanks and ends of lines before a formula.
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace }
    if let first, CSVTable.signs.contains(first) { shown = "'" + shown }
    guard shown.unicodeScalars.contains(where: CSVTable.special.contains) else { return shown }
    return "\"\(shown.replacing("\"", with: "\"\""))\""
  }

  /// With what a formula begins, also in full width.
  private static let signs = Set<Unicode.Scalar>("=+-@＝＋－＠".unicodeScalars)
  /// What has to stand within quotes; the semicolon, since some spreadsheets take it for the comma.
  private static let special = Set<Unicode.Scalar>(",;\"\n ".unicodeScalars)
}
