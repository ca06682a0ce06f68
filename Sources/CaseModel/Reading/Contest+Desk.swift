import Groundwork

extension Contest {
  /// Numbers what is equal while claims are read, so that a value said by thousands is read once.
  struct Desk {
    private(set) var answers: [Answer] = []
    private(set) var holds: [Span] = []
    private let reader: AnswerReader
    private let zone: Zone
    private var answerByText: [Name: Int] = [:]
    private var answerNumbers: [Answer: Int] = [:]
    private var holdsNumbers: [Span: Int] = [:]

    init(_ reader: AnswerReader, _ zone: Zone) {
      self.reader = reader
      self.zone = zone
    }

    mutating func number(_ statement: inout Statement) {
      statement.answer = statement.value.map { answer($0) }
      statement.holds = number(
        statement.holdsText.flatMap(bounds).map(Span.init) ?? Span.always)
      guard let said = statement.saidText.flatMap(bounds), said != .unknown else { return }
      statement.said = said
      statement.days = Span(days: said, in: zone)
    }

    private func bounds(_ text: Name) -> DateBounds? {
      (try? CaseDate(edtf: text.text))?.bounds(in: zone)
    }

    private mutating func number(_ span: Span) -> Int {
      if let number = holdsNumbers[span] { return number }
      holdsNumbers[span] = holds.count
      holds.append(span)
      return holds.count - 1
    }

    private mutating func answer(_ text: Name) -> Int {
      if let number = answerByText[text] { return number }
      let answer = reader.read(text)
      let number = answerNumbers[answer, default: answers.count]
      if number == answers.count {
        answerNumbers[answer] = number
        answers.append(answer)
      }
      answerByText[text] = number
      return number
    }
  }
}
