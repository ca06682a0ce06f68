import CaseModel
import Groundwork

/// The forms in which a report can be written.
public enum ReportFormat: String, Vocabulary {
  case markdown = "md"
  case html
  case text = "txt"
  case svg
  case pdf
  case docx

  /// What the word means, in one line.
  public var meaning: String {
    switch self {
    case .markdown: "Markdown: CommonMark with the tables of GitHub"
    case .html: "one HTML file that needs nothing beside it"
    case .text: "text for the terminal"
    case .svg: "the picture alone, of the reports timeline and actors"
    case .pdf: "PDF, made by Chromium where it is installed"
    case .docx: "DOCX, made by pandoc where it is installed"
    }
  }

  /// The form that the ending of a file's name asks for; nil where it asks for none.
  public init?(ending path: String) {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "txt", "text": self = .text
    case "svg": self = .svg
    default: return nil
    }
  }

  /// Whether it has pictures.
  public var hasPictures: Bool { self == .html || self == .svg || self == .pdf }

  /// Whether another program makes it, of what is written here, and it is no text.
  public var isMadeElsewhere: Bool { self == .pdf || self == .docx }

  /// Writes a document in this form; for what is made elsewhere, what it is made of.
  ///
  /// - Throws: `Problem` where a picture is asked for and there is none.
  public func write(
    _ document: Document, language: Language, columns: Int = 80, footnotes: Bool = false,
    template: ReportTemplate? = nil
  ) throws -> String {
    if let template { return template.write(document, as: self, in: language) }
    switch self {
    case .markdown, .docx: return MarkdownWriter(footnotes: footnotes).write(document)
    case .html, .pdf: return HTMLWriter(language: language).write(document)
    case .text: return TextWriter(columns: columns).write(document)
    case .svg:
      for block in document.blocks {
        switch block {
        case .chart(let chart): return SVGWriter.file(chart, language)
        case .graph(let graph): return GraphWriter.file(graph, language)
        default: continue
        }
      }
      throw Problem.refused(
        "there is no picture: nothing has a date, or the report has none",
        hint: "`report timeline --format svg`, `report actors --format svg`")
    }
  }
}
