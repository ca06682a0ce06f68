import Groundwork

/// A piece of a line that has found its field.
public struct Binding: Hashable, Sendable {
  /// What is to happen with the text.
  public enum Operation: Hashable, Sendable {
    case set
    case add
    case remove
    case clear
  }

  /// What gave the name.
  public enum Source: Hashable, Sendable {
    case place
    case free
    case option
  }

  /// The field.
  public let name: Name
  /// What is said of it.
  public let text: String
  /// What is to happen with the text.
  public let operation: Operation
  /// The language of the text where it is a translation.
  public let language: Language?
  /// What gave the name.
  public let source: Source
  /// The word that holds the text.
  public let word: Word
  /// Where the text begins in the word's text, in Unicode scalars.
  let offset: Int

  /// Where the whole word stands in the line.
  public var span: Range<Int> { word.span }

  /// Where the text alone stands in the line: `sure` of `--status=sure`.
  public var textSpan: Range<Int> { span(of: 0..<text.unicodeScalars.count) }

  /// Where the scalars `part` of the text stand in the line: `role` of `@actor:role`.
  public func span(of part: Range<Int>) -> Range<Int> {
    word.span(of: part.lowerBound + offset..<part.upperBound + offset)
  }

  init(
    _ name: Name, _ text: String, of word: Word, offset: Int = 0, source: Source,
    operation: Operation = .set, language: Language? = nil
  ) {
    self.name = name
    self.text = text
    self.word = word
    self.offset = offset
    self.source = source
    self.operation = operation
    self.language = language
  }

  /// A field and what is said of it, where no line says so.
  public static func said(_ name: Name, _ text: String, in language: Language? = nil) -> Binding {
    let word = Word(text: text, span: 0..<text.unicodeScalars.count)
    return Binding(name, text, of: word, source: .option, language: language)
  }
}
