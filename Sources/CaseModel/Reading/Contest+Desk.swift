import Groundwork

extension Contest {
  /// Reads claims, and numbers what is equal: a value said by thousands is understood once.
  struct Desk {
    /// When something was said.
    private struct Saying {
      let first: Int64
      let last: Int64
      let days: Int
    }

    var answers: [Answer] { answerNumbers.all }
    private(set) var holds = Numbering<Span>()
    /// The days on which something can have been said; what is undated shares them with its likes.
    private(set) var days = Numbering<Span>()
    /// The claims that one of those read corrects.
    private(set) var corrected: Set<Name> = []
    /// The ranks of the exhibits of all claims, one after another.
    private(set) var exhibits: [Int64] = []
    private let reader: AnswerReader
    private let zone: Zone
    // Small texts are faster as keys than names, and spelled otherwise they mean the same here.
    private var answerByText: [String: Int] = [:]
    private var answerNumbers = Numbering<Answer>()
    private var hedges = Numbering<String>()
    private var holding: [String: Span] = [:]
    private var sayings: [String: Saying] = [:]

    init(_ reader: AnswerReader, _ zone: Zone) {
      self.reader = reader
      self.zone = zone
    }

    mutating func read(_ record: Record, place: Int) -> Statement {
      var statement = Statement(record.id, place: place)
      var speaksFor: Int64?
      var holding = Span.always
      var said: String?
      for member in record.body.members {
        guard let part = ClaimPart.byField[member.key] else { continue }
        switch (part, member.value) {
        case (.claimant, .text(let id)): statement.claimant = id.rank
        case (.speaksFor, .text(let id)): speaksFor = id.rank
        case (.stance, .text(let word)): statement.stance = Contest.stances[word]
        case (.hedge, .text(let word)): statement.hedge = hedges.number(Folding.fold(word.text)) + 1
        case (.value, .text(let text)): statement.answer = answer(text.text)
        case (.holds, .text(let text)): holding = span(text.text)
        case (.said, .text(let text)): said = text.text
        case (.exhibits, .list(let citations)): statement.exhibits = add(citations)
        case (.supersedes, .list(let ids)): correct(ids, for: record.id)
        default: break
        }
      }
      statement.holder = speaksFor ?? statement.claimant
      statement.holds = holds.number(holding)
      let saying = said.flatMap { self.saying($0) }
      statement.days = saying?.days ?? days.number(.undated)
      (statement.first, statement.last) = saying.map { ($0.first, $0.last) } ?? (.min, .min)
      return statement
    }

    private mutating func correct(_ ids: [JSON], for own: Name) {
      corrected.formUnion(ids.compactMap(\.asText).map { Name($0) }.filter { $0 != own })
    }

    /// Adds the exhibits that are cited; returns where they stand.
    private mutating func add(_ citations: [JSON]) -> Range<Int> {
      let start = exhibits.count
      for case .object(let citation) in citations {
        for member in citation.members {
          guard case .text(let id) = member.value, Desk.cited[member.key] != nil else { continue }
          exhibits.append(id.rank)
        }
      }
      return start..<exhibits.count
    }

    private static let cited = Glossary([("exhibit", true)])

    private func bounds(_ text: String) -> DateBounds? {
      (try? CaseDate(edtf: text))?.bounds(in: zone)
    }

    private mutating func span(_ text: String) -> Span {
      if let known = holding[text] { return known }
      let span = bounds(text).map { Span($0) } ?? .always
      holding[text] = span
      return span
    }

    private mutating func saying(_ text: String) -> Saying? {
      if let known = sayings[text] { return known }
      guard let bounds = bounds(text), bounds != .unknown else { return nil }
      let saying = Saying(
        first: bounds.earliest ?? .min, last: bounds.latest ?? .max,
        days: days.number(Span(days: bounds, in: zone)))
      sayings[text] = saying
      return saying
    }

    private mutating func answer(_ text: String) -> Int {
      if let number = answerByText[text] { return number }
      let number = answerNumbers.number(reader.read(Name(text)))
      answerByText[text] = number
      return number
    }
  }

  /// Gives numbers, equal ones to what is equal.
  struct Numbering<Item: Hashable> {
    private(set) var all: [Item] = []
    private var numbers: [Item: Int] = [:]

    mutating func number(_ item: Item) -> Int {
      if let number = numbers[item] { return number }
      numbers[item] = all.count
      all.append(item)
      return all.count - 1
    }
  }
}
