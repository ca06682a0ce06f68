import CaseModel
import Groundwork

/// The forms in which a report can be written.
public enum ReportFormat: String, Vocabulary {
  case markdown = "md"
  case html
  case text = "txt"

  /// What the word means, in one line.
  public var meaning: String {
    switch self {
    case .markdown: "Markdown: CommonMark with the tables of GitHub"
    case .html: "one HTML file that needs nothing beside it"
    case .text: "text for the terminal"
    }
  }

  /// Writes a document in this form.
  public func write(
    _ document: Document, language: Language, columns: Int = 80, footnotes: Bool = false
  ) -> String {
    switch self {
    case .markdown: MarkdownWriter(footnotes: footnotes).write(document)
    case .html: HTMLWriter(language: language).write(document)
    case .text: TextWriter(columns: columns).write(document)
    }
  }
}
