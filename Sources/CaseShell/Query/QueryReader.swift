import CaseModel
import CommandLanguage
import Groundwork

/// Reads the words of a QUERY: `actor:kotz since:2021-05 is:contested "data penduduk" -tag:y`.
struct QueryReader {
  let desk: EntryDesk

  /// The query that `words` say; they are joined by blanks, so that one quoted argument and many
  /// words are the same.
  func read(_ words: [String]) throws -> Query {
    let line = words.joined(separator: " ")
    // A query may begin with a tag, which at a line's start would be a comment.
    return Query(try Lexer.words(in: "query " + line).dropFirst().flatMap(terms))
  }

  private func terms(_ word: Word) throws -> [Query.Term] {
    do {
      let isNegated = word.text.hasPrefix("-") && word.text.count > 1
      let text = isNegated ? String(word.text.dropFirst()) : word.text
      let conditions = try conditions(text)
      guard !isNegated || conditions.count == 1 else {
        throw Problem.mistyped("it can't be negated", hint: "negate since: or until: instead")
      }
      return conditions.map { Query.Term($0, isNegated: isNegated) }
    } catch let problem as Problem {
      // The span would lie in the joined words, not in the line as typed.
      throw Problem(problem.kind, "in '\(word.text)': \(problem.what)", hint: problem.hint)
    }
  }

  private func conditions(_ text: String) throws -> [Query.Condition] {
    if Sigils.isTag(text) { return [.tag([Sigils.bareTag(text)])] }
    if text.hasPrefix("?"), text.count > 1 { return try conditions("question:\(text)") }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
      return [words(text)]
    }
    let key = text[..<colon].lowercased()
    let value = String(text[text.index(after: colon)...])
    guard let read = QueryReader.keys[key] else { return [try unknown(key, text)] }
    guard !value.isEmpty else { throw Problem.mistyped("\(key): what?") }
    return try read(self, value)
  }

  /// A word with a colon is text, unless it looks like a condition that was mistyped.
  private func unknown(_ key: String, _ text: String) throws -> Query.Condition {
    if let near = Similar.nearest(to: key, among: QueryReader.keys.keys, limit: 1).first {
      throw Problem.mistyped("unknown condition '\(key):'", hint: "did you mean \(near):?")
    }
    return words(text)
  }

  private func words(_ text: String) -> Query.Condition {
    let isPrefix = text.hasSuffix("*")
    return .words(SearchText.words(of: text), isPrefix: isPrefix)
  }

  typealias Reading = @Sendable (QueryReader, String) throws -> [Query.Condition]

  /// The conditions by their key.
  static let keys: [String: Reading] = [
    "actor": { try [.refers(to: $0.records($1, Actor.word), fields: [])] },
    "claimant": { try [.refers(to: $0.records($1, Actor.word), fields: ["claimant", "for"])] },
    "publisher": { try [.publisher($0.records($1, Actor.word))] },
    "question": { try [.refers(to: $0.records($1, Question.word), fields: ["question"])] },
    "asset": { try [.refers(to: $0.records($1, Asset.word), fields: ["assets"])] },
    "cites": { try [.refers(to: $0.records($1, Exhibit.word), fields: [])] },
    "about": { try [.refers(to: $0.records($1, nil), fields: ["about", "on"])] },
    "kind": { try [.kind(QueryReader.terms($1, Kinds.all.map(\.word)))] },
    "status": { try [.field("status", QueryReader.terms($1, Event.Status.terms.map(\.word)))] },
    "state": { try [.field("state", QueryReader.terms($1, Duty.State.terms.map(\.word)))] },
    "stance": { try [.field("stance", QueryReader.terms($1, Stance.terms.map(\.word)))] },
    "type": { [.field("type", QueryReader.list($1))] },
    "grade": { [.field("grade", QueryReader.list($1.uppercased()))] },
    "tlp": { try [.field("tlp", QueryReader.terms($1, Common.TLP.terms.map(\.word)))] },
    "tag": { [.tag(QueryReader.list($1))] },
    "is": { try [.state($0.states($1))] },
    "since": { try [.since($0.bound($1).earliest, certain: false)] },
    "until": { try [.until($0.bound($1).latest, certain: false)] },
    "on": { try $0.span($1, certain: false) },
    "certainly": { try $0.certainly($1) },
    "known": { try [.known($0.bound($1).latest)] },
  ]

  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0) }
  }

  private static func terms(_ text: String, _ known: [String]) throws -> [String] {
    try list(text.lowercased()).map { word in
      guard known.contains(word) else {
        throw Problem.mistyped(
          "'\(word)' is not one of \(known.joined(separator: ", "))",
          hint: Similar.nearest(to: word, among: known, limit: 1).first.map {
            "did you mean \($0)?"
          })
      }
      return word
    }
  }

  private func states(_ text: String) throws -> [Query.State] {
    try QueryReader.terms(text, Query.State.terms.map(\.word)).compactMap(Query.State.init)
  }
}
