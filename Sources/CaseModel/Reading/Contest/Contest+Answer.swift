import Groundwork

extension Contest {
  /// A value as it is compared: `279 juta` and `279.000.000` are one.
  enum Answer: Hashable {
    case number(Amount)
    case date(DateBounds)
    /// Compared as Swift compares text, by canonical equivalence: only spelling by code point, case
    /// and outer space do not count. `Br_AM` and `Br__AM` are two.
    case word(String)
    /// No value of the kind that the question expects: nobody can say what clashes with it.
    case unreadable(Name)

    /// Whether both can't hold at one time.
    func excludes(_ other: Answer) -> Bool {
      switch (self, other) {
      case (.number(let left), .number(let right)): Amount.clash(left, right)
      case (.date(let left), .date(let right)): !left.overlaps(right)
      case (.word(let left), .word(let right)): left != right
      default: false
      }
    }

    /// Whether who denies the one speaks against who upholds the other.
    func meets(_ other: Answer) -> Bool {
      isComparable(with: other) && !excludes(other)
    }

    /// Whether it can be said which of the two holds: nothing is converted between units.
    func isComparable(with other: Answer) -> Bool {
      switch (self, other) {
      case (.number(let left), .number(let right)):
        guard let unit = left.unit, let other = right.unit else { return true }
        return unit.isSame(as: other)
      case (.date, .date), (.word, .word): return true
      default: return false
      }
    }
  }

  /// Reads values as answers to one question.
  struct AnswerReader {
    private let expects: Question.Expected
    private let unit: String?
    private let zone: Zone

    init(_ question: Record, _ zone: Zone) {
      expects = question[Question.expects] ?? .text
      unit = question[Question.unit].map { Amount.parse("1 \($0)")?.unit ?? $0.lowercased() }
      self.zone = zone
    }

    func read(_ value: Name) -> Answer {
      switch expects {
      case .number: amount(value.text).map(Answer.number) ?? .unreadable(value)
      case .date:
        (try? CaseDate(edtf: value.text)).map { .date($0.bounds(in: zone)) } ?? .unreadable(value)
      case .boolean: .word(AnswerReader.truth(AnswerReader.folded(value.text)))
      case .text, .choice, .actor: .word(AnswerReader.folded(value.text))
      }
    }

    /// The amount, in the question's unit where it names none of its own.
    private func amount(_ text: String) -> Amount? {
      guard let amount = Amount.parse(text), amount.unit == nil, let unit else {
        return Amount.parse(text)
      }
      return Amount(low: amount.low, high: amount.high, unit: unit)
    }

    private static func folded(_ text: String) -> String {
      var text = text[...]
      while text.first?.isWhitespace == true { text = text.dropFirst() }
      while text.last?.isWhitespace == true { text = text.dropLast() }
      return text.lowercased()
    }

    private static func truth(_ word: String) -> String {
      switch word {
      case "ya", "true": "yes"
      case "tidak", "false": "no"
      default: word
      }
    }
  }
}
