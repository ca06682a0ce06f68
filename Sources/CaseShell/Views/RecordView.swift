import CaseModel
import CommandLanguage
import Groundwork

/// How records look in a line: their names, titles, dates and sources.
struct RecordView {
  let reading: any CaseReading
  let zone: Zone
  private let names = KnownNames()

  init(_ reading: any CaseReading, zone: Zone) {
    self.reading = reading
    self.zone = zone
  }

  /// The names that were looked up already.
  private final class KnownNames {
    var inks: [Name: Ink] = [:]
    var contested: [Name: Bool] = [:]
  }

  /// How a record is named: by its sigil and label where it has one, else by its id.
  func name(_ id: Name) throws -> Ink {
    if let known = names.inks[id] { return known }
    let record = try reading.filed(id)?.record
    let label = record.flatMap { record in
      record[Common.label].map { "\(Sigils.own(record.kind))\($0)" }
    }
    let ink = Ink(label ?? id.text, RecordView.style(of: id, isLabel: label != nil))
    names.inks[id] = ink
    return ink
  }

  private static func style(of id: Name, isLabel: Bool) -> Style {
    if let parts = id.idParts, parts.letter == "A" { return .actor(parts.number) }
    return isLabel ? .label : .id
  }

  /// The id in its own style, and behind it the label where there is one.
  func fullName(_ id: Name) throws -> Ink {
    let name = try name(id)
    return name.text == id.text ? name : Ink(id.text, .id) + " " + name
  }

  /// The title in one line.
  func title(_ record: Record) throws -> Ink {
    switch record.kind {
    case Claim.word: return try sentence(ofClaim: record)
    case Link.word:
      let relation = record[Link.post] ?? record[Link.relation] ?? ""
      let dash = Ink(" – ", .dim)
      return try end(record[Link.from]) + dash + relation + dash + end(record[Link.to])
    case Custody.word:
      let exhibit = try record[Custody.exhibit].map(name)
      return [Ink(record[Custody.act]?.rawValue ?? ""), exhibit ?? Ink()].joined()
    default:
      let title = Kinds.named(record.kind).flatMap { record.body[$0.title]?.asText }
      return Ink(title ?? record[Common.label] ?? record.id.text)
    }
  }

  private func end(_ id: Name?) throws -> Ink { try id.map(name) ?? "?" }

  private func sentence(ofClaim record: Record) throws -> Ink {
    var who = try end(record[Claim.claimant])
    if let principal = record[Claim.speaksFor] {
      who.add(Ink(" for ", .dim) + (try name(principal)))
    }
    let stance = record[Claim.stance]
    let question = try record[Claim.question].map(name)
    let value = try record[Claim.value].map(shown)
    let answer = [question, value].compactMap { $0 }.joined(" = ")
    let words = record[Claim.words].map { Ink("“\($0)”") }
    return [who, Ink(stance?.rawValue ?? "?", stance?.style ?? .plain), answer, words ?? Ink()]
      .joined()
  }

  /// A value as people write it: an actor by its handle.
  func shown(_ value: String) throws -> Ink {
    guard let parts = Name(value).idParts, parts.letter == "A" else { return Ink(value) }
    return try name(Name(value))
  }

  /// When it was, in short; empty where it has no date.
  func when(_ record: Record) -> String {
    guard let field = Kinds.named(record.kind)?.dated else { return "" }
    return record.body[field]?.asText ?? ""
  }

  /// Where it stands: `[X3, X4]`.
  func sources(_ record: Record) -> Ink {
    var cited: [String] = []
    for citation in record.body["exhibits"]?.asList ?? [] {
      // Cited at two places it is one source all the same.
      if let id = citation.asObject?["exhibit"]?.asText, !cited.contains(id) { cited.append(id) }
    }
    return cited.isEmpty ? Ink() : Ink("[\(cited.joined(separator: ", "))]", .id)
  }

  /// The sign of a contested question, and of the claims on one.
  func mark(_ record: Record) throws -> Ink {
    let question = record.kind == Question.word ? record.id : record[Claim.question]
    guard let question, try isContested(question) else { return Ink() }
    return Ink("⚠", .contested)
  }

  /// Looks up at once which of the questions of `records` are contested.
  func prepareMarks(_ records: [Record]) throws {
    let questions = Set(
      records.compactMap { $0.kind == Question.word ? $0.id : $0[Claim.question] }
    )
    .filter { names.contested[$0] == nil }.sorted()
    if questions.isEmpty { return }
    let contested = try reading.contestedQuestions(among: questions, zone: zone)
    for question in questions { names.contested[question] = contested.contains(question) }
  }

  private func isContested(_ question: Name) throws -> Bool {
    if let known = names.contested[question] { return known }
    let found = try !reading.contestedQuestions(among: [question], zone: zone).isEmpty
    names.contested[question] = found
    return found
  }
}

extension Stance {
  /// How sure the speaker is.
  var style: Style {
    switch self {
    case .confirms: .good
    case .denies, .retracts: .bad
    case .suspects, .qualifies, .undecided: .unsure
    case .asserts, .declines, .silent: .plain
    }
  }
}

extension Event.Status {
  /// How sure the event is.
  var style: Style {
    switch self {
    case .alleged: .unsure
    case .reported: .plain
    case .corroborated, .confirmed: .good
    case .refuted: .bad
    }
  }

  /// A sign that fills as the event grows sure.
  var sign: String {
    switch self {
    case .alleged: "○"
    case .reported: "◔"
    case .corroborated: "◑"
    case .confirmed: "●"
    case .refuted: "✗"
    }
  }
}
