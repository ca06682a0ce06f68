import CaseModel
import Groundwork

/// From what a report was made, as its foot says it: enough to make the report again.
///
/// It is printed below every report and read back from there, whatever the report's form.
public struct ReportFoot: Hashable, Sendable {
  /// What the case was called on disk.
  public var caseName: String
  /// The hash of the case's first entry, by which a case is known.
  public var origin: Digest
  /// The last entry of which the report knows.
  public var head: Head
  /// The report's name.
  public var report: String
  /// The query and the options that shape it, as they are typed after the name.
  public var options: String
  /// What wrote it: `kronologi 0.1.0`.
  public var program: String
  /// The zone of its days and times.
  public var zone: String

  /// Makes a foot.
  public init(
    caseName: String, origin: Digest, head: Head, report: String, options: String, program: String,
    zone: String
  ) {
    self.caseName = caseName
    self.origin = origin
    self.head = head
    self.report = report
    self.options = options
    self.program = program
    self.zone = zone
  }

  /// Stands for a query that names what must not go out.
  public static let withheldQuery = "[…]"

  /// Whether its query was left out, so that the report can't be made again.
  public var lacksQuery: Bool { ReportFoot.lacksQuery(options) }

  /// Whether the query was left out of `options`.
  public static func lacksQuery(_ options: String) -> Bool {
    options == withheldQuery || options.hasPrefix(withheldQuery + " ")
  }
}

extension ReportFoot {
  /// A line of a foot.
  enum Item: CaseIterable {
    case theCase, report, scope, program, checkCase, checkReport

    /// What the line is called.
    var label: Phrase {
      switch self {
      case .theCase: Phrase(id: "Kasus", en: "Case")
      case .report: Phrase(id: "Laporan", en: "Report")
      case .scope: Phrase(id: "Memuat", en: "Covers")
      case .program: Phrase(id: "Dibuat dengan", en: "Made with")
      case .checkCase: Phrase(id: "Periksa kasusnya", en: "Check the case")
      case .checkReport: Phrase(id: "Periksa laporan ini", en: "Check this report")
      }
    }

    /// The item that a line is called by, in either language.
    init?(label: String) {
      guard let item = Item.allCases.first(where: { $0.label.id == label || $0.label.en == label })
      else { return nil }
      self = item
    }
  }

  /// What stands before the head.
  static let against = "kronologi verify --against "

  /// The lines, one for each item.
  func items(_ language: Language, scope: String) -> [[Inline]] {
    Item.allCases.map { item in
      [.text("\(item.label[language]): "), value(of: item, language, scope)]
    }
  }

  private func value(of item: Item, _ language: Language, _ scope: String) -> Inline {
    switch item {
    case .theCase: .code("\(caseName) 1:\(origin.hex)")
    case .report: .code(options.isEmpty ? report : "\(report) \(options)")
    case .scope: .text(scope)
    case .program: .code("\(program) \(zone)")
    case .checkCase: .code(ReportFoot.against + head.description)
    case .checkReport: .code("kronologi report verify " + file[language])
    }
  }

  /// Reads the lines of a foot; nil where one is missing or is none.
  init?(_ values: [Item: String]) {
    guard let (caseName, origin) = values[.theCase].flatMap(ReportFoot.parted),
      let (program, zone) = values[.program].flatMap(ReportFoot.parted),
      let first = Head("\(origin)"), first.entry == 1, let report = values[.report],
      let check = values[.checkCase], check.hasPrefix(ReportFoot.against),
      let head = Head(String(check.dropFirst(ReportFoot.against.count)))
    else { return nil }
    let words = report.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else { return nil }
    self.init(
      caseName: caseName, origin: first.hash, head: head, report: name,
      options: words.count > 1 ? words[1] : "", program: program, zone: zone)
  }

  /// The last word, and what stands before it.
  private static func parted(_ text: String) -> (String, String)? {
    guard let blank = text.lastIndex(of: " ") else { return nil }
    return (String(text[..<blank]), String(text[text.index(after: blank)...]))
  }
}

private let file = Phrase(id: "BERKAS", en: "FILE")
