import Groundwork

/// The protected actors of a case, the names they go by, and those they must not.
struct DiscreetRoster: Sendable {
  /// The name for reports of each protected actor.
  let pseudonyms: [Name: String]
  private let names: DiscreetNames

  /// Nobody is protected.
  static let empty = DiscreetRoster(pseudonyms: [:], names: DiscreetNames([]))

  /// Whether a word in a text may be one of the names, or another's.
  func leavesDoubt(in text: String) -> Bool {
    !pseudonyms.isEmpty && names.doubt(in: text) != nil
  }

  private init(pseudonyms: [Name: String], names: DiscreetNames) {
    self.pseudonyms = pseudonyms
    self.names = names
  }

  /// Gathers the protected actors of `reading`, also retired ones, with all names they ever had:
  /// what was taken out of the record may still stand in a quotation.
  init(_ reading: any CaseReading, _ language: Language) throws {
    let protected = try DiscreetRoster.protected(reading)
    var pseudonyms: [Name: String] = [:]
    var names: [DiscreetNames.Entry] = []
    for (number, actor) in protected.enumerated() {
      let letters = DiscreetRoster.letters(number)
      let pseudonym = Phrase(id: "Narasumber \(letters)", en: "Source \(letters)")[language]
      pseudonyms[actor.id] = pseudonym
      names += try DiscreetRoster.names(of: actor, reading, pseudonym)
    }
    let others = names.isEmpty ? [] : try DiscreetRoster.others(reading)
    self.init(pseudonyms: pseudonyms, names: DiscreetNames(names, others: others))
  }

  /// The names of protected actors, each standing for the actor's id; nil where nobody is protected.
  static func namesByID(_ reading: any CaseReading) throws -> DiscreetNames? {
    let protected = try protected(reading)
    if protected.isEmpty { return nil }
    return DiscreetNames(
      try protected.flatMap { try names(of: $0, reading, $0.id.text) }, others: try others(reading))
  }

  /// The names of the living actors that are not protected.
  private static func others(_ reading: any CaseReading) throws -> [DiscreetNames.Other] {
    var others: [DiscreetNames.Other] = []
    let actors = Query([
      Query.Term(.kind([Actor.word])),
      Query.Term(.field(Actor.protected.name, ["true"]), isNegated: true),
    ])
    try reading.each(actors, by: .number) { filed in
      let isPerson = filed.record[Actor.type] == .person
      others += names(in: filed.record.body, "").map {
        DiscreetNames.Other(
          name: $0.sort == .identifier ? value(of: $0.name) : $0.name, isPerson: isPerson)
      }
    }
    return others
  }

  /// The protected actors, by number, also retired ones.
  private static func protected(_ reading: any CaseReading) throws -> [Record] {
    let actors = Query([
      Query.Term(.kind([Actor.word])), Query.Term(.field(Actor.protected.name, ["true"])),
    ])
    let retired = Query(actors.terms + [Query.Term(.state([.retired]))])
    let found =
      try reading.filed(actors, by: .number, limit: nil)
      + reading.filed(retired, by: .number, limit: nil)
    return found.map(\.record).sorted {
      ($0.id.idParts?.number ?? .max, $0.id) < ($1.id.idParts?.number ?? .max, $1.id)
    }
  }

  /// All names that an actor ever had.
  private static func names(
    of actor: Record, _ reading: any CaseReading, _ pseudonym: String
  ) throws -> [DiscreetNames.Entry] {
    var bodies = [actor.body]
    for episode in try reading.episodes(of: actor.id) {
      bodies += [episode.change.was, episode.change.now].compactMap { $0 }
    }
    return bodies.flatMap { names(in: $0, pseudonym) }
  }

  /// Whether nobody is protected.
  var isEmpty: Bool { pseudonyms.isEmpty }

  /// `text` with all protected names replaced; nil where there are none.
  func renamed(_ text: String) -> String? { isEmpty ? nil : names.renamed(text) }

  /// Whether an address or file name holds a protected name.
  func isMentioned(in text: String) -> Bool { !isEmpty && names.isMentioned(in: text) }

  private static func names(in body: JSONObject, _ pseudonym: String) -> [DiscreetNames.Entry] {
    var names = [body[Actor.name.name]?.asText].compactMap { $0 }
    names += body[Actor.aliases.name]?.asList?.compactMap(\.asText) ?? []
    for member in body[Common.translations.name]?.asObject ?? JSONObject()
    where member.key.text.hasPrefix(Actor.name.name.text + ".") {
      names += [member.value.asText].compactMap { $0 }
    }
    var entries = names.map { DiscreetNames.Entry(name: $0, pseudonym: pseudonym, sort: .name) }
    for identifier in body[Actor.identifiers.name]?.asList?.compactMap(\.asText) ?? [] {
      for name in [identifier, value(of: identifier)] {
        entries.append(DiscreetNames.Entry(name: name, pseudonym: pseudonym, sort: .identifier))
      }
    }
    if let label = body[Common.label.name]?.asText {
      entries.append(DiscreetNames.Entry(name: label, pseudonym: pseudonym, sort: .label))
    }
    return entries
  }

  /// `budi_s` of `twitter:budi_s`.
  private static func value(of identifier: String) -> String {
    let value = identifier.split(separator: ":", maxSplits: 1).dropFirst().first
    return value.map { String($0) } ?? identifier
  }

  /// Letters that count: A, B, Z, AA, AB.
  private static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + number % 26)))
    return number < 26 ? letter : letters(number / 26 - 1) + letter
  }
}

extension Discreet {
  /// Whether a word in a text that goes out may be a protected actor's name.
  public func leavesDoubt(in text: String) -> Bool { roster.leavesDoubt(in: text) }

  /// The same of a record.
  public func leavesDoubt(in record: Record) -> Bool {
    record.openTexts.contains { roster.leavesDoubt(in: $0.text) }
  }
}
