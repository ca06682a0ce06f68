import CaseModel
import CommandLanguage
import Groundwork

/// One field as a line of a script says it.
struct SaidField {
  /// What is done with each text.
  enum Operation: String {
    case set = ""
    case add = "+"
    case remove = "-"
  }

  let name: Name
  var language: Language?
  /// The texts, with what is done with them; none clears the field.
  var texts: [(operation: Operation, text: String)]

  /// A field that is set to these texts.
  init(_ name: Name, _ texts: [String], language: Language? = nil) {
    self.init(name, texts.map { (.set, $0) }, language: language)
  }

  init(
    _ name: Name, _ texts: [(operation: Operation, text: String)], language: Language? = nil
  ) {
    self.name = name
    self.texts = texts
    self.language = language
  }

  /// A field that is cleared.
  static func cleared(_ name: Name, language: Language? = nil) -> SaidField {
    SaidField(name, [String](), language: language)
  }

  /// The field as options: `--place Jakarta`, `--aliases+ Kotzz`, `--place=`.
  var options: [String] {
    let option = "--\(name)" + (language.map { ".\($0.rawValue)" } ?? "")
    if texts.isEmpty { return ["\(option)="] }
    return texts.flatMap { operation, text in
      let name = option + operation.rawValue
      return text.hasPrefix("--") ? ["\(name)=\(text)"] : [name, text]
    }
  }
}
