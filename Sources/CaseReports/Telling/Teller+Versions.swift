import CaseModel
import Groundwork

extension Teller {
  /// One sentence for what several outlets say of one disputed question: who says which of it
  /// stands in the table of disputes, and is not said twice.
  mutating func tell(_ statements: [Statement], on inquiry: Inquiry) throws -> [Inline] {
    breakParagraph()
    var versions: [(answer: String, statements: [Statement])] = []
    for statement in statements {
      let answer = try answer(statement, on: inquiry)
      if let index = versions.firstIndex(where: { $0.answer == answer }) {
        versions[index].statements.append(statement)
      } else {
        versions.append((answer, [statement]))
      }
    }
    if inquiry.expects == .number {
      versions = Teller.rising(versions) { $0.statements.first?.value }
    }
    for statement in statements { told.insert(statement.id) }
    let listed =
      try versions.count > 2
      ? file.list(versions.map(\.answer))
      : versions.map { try attributed($0.answer, $0.statements) }.joined(separator: "; ")
    let text = sentence(of: inquiry, listed, isNamed: versions.count < 3)
    let cited = Set(statements.flatMap(\.citations)).map { $0 }
    return try pickable(
      sentence([.text(text)], isOriginal: inquiry.isOriginal, citing: cited, on: [inquiry]),
      statements)
  }

  private func sentence(of inquiry: Inquiry, _ listed: String, isNamed: Bool) -> String {
    if let noun = inquiring.noun(inquiry) {
      return file.say(
        Phrase(
          id: "\(noun) ditulis berbeda-beda\(isNamed ? "" : " di media"): \(listed).",
          en: "\(noun) is given differently\(isNamed ? "" : " in the media"): \(listed)."))
    }
    let asked = inquiring.embedded(inquiry).id
    return file.say(
      Phrase(
        id: "Media berbeda soal \(asked): \(listed).",
        en: "\(inquiry.text) The media differ: \(listed)."))
  }

  /// Numbers of one unit from the least up; anything else as it came.
  static func rising<Item>(_ items: [Item], by value: (Item) -> String?) -> [Item] {
    let amounts = items.map { value($0).flatMap { Amount.parse($0) } }
    let lows = amounts.compactMap { $0?.low?.value }
    guard lows.count == items.count, Set(amounts.map { $0?.unit }).count == 1 else { return items }
    return zip(items, lows).sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func answer(_ statement: Statement, on inquiry: Inquiry) throws -> String {
    guard let value = statement.value,
      !inquiring.isForeign(value, inquiry) || statement.isOriginal
    else {
      return statement.words ?? statement.value ?? statement.id.text
    }
    return try inquiring.answer(value, to: inquiry)
  }

  private func attributed(_ answer: String, _ statements: [Statement]) throws -> String {
    let names = try statements.map { try file.party($0.claimant).shortWithin }
    let who = file.list(names)
    if statements.contains(where: { answer == $0.words }) {
      return file.say(
        Phrase(id: "menurut \(who), \(answer)", en: "according to \(who), \(answer)"))
    }
    return file.say(Phrase(id: "\(answer) menurut \(who)", en: "\(answer) according to \(who)"))
  }
}
