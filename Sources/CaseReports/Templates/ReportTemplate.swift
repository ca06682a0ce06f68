import CaseModel
import Groundwork
import Mustache

/// A layout of the user's own: a Mustache template over the parts of a report.
///
/// Every value comes to it written out for the form that is made, so that nothing in a case can act,
/// whatever the template does with it.
public struct ReportTemplate: Sendable {
  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Parameter name: what it is called, for problems.
  /// - Throws: `Problem` where it can't be read: the line, and what is wrong.
  public init(_ text: String, name: String) throws(Problem) {
    do {
      template = try MustacheTemplate(string: ReportTemplate.asWritten + text)
    } catch let error as MustacheTemplate.ParserError {
      var problem = Problem.mistyped(
        "the template can't be read: \(ReportTemplate.words(error.error))",
        hint: "what a template may say stands in Documentation/TEMPLATES.md")
      problem.place = Problem.Place(file: name, line: error.context.lineNumber)
      throw problem
    } catch { throw .mistyped("the template \(name) can't be read") }
  }

  /// The document in this layout, written for `format`.
  func write(_ document: Document, as format: ReportFormat, in language: Language) -> String {
    template.render(TemplateContext(document, format, language).values)
  }

  /// Values are written out before, and not once more.
  private static let asWritten = "{{% CONTENT_TYPE:TEXT}}"

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened"
    case .unfinishedName: "a name is not closed"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "the delimiters can't be set so"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "an unknown setting"
    default: "it ends too early, or has a part where none may be"
    }
  }
}
