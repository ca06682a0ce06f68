import CaseModel
import Groundwork

/// A case as one report reads it: every record fetched and decoded once.
///
/// It lives as long as one report is made, and is never shared.
final class CaseFile {
  let reading: Discreet
  let options: ReportOptions
  let theCase: Record
  /// The language in which the case is written.
  let original: Language
  private var parties: [Name: Party] = [:]
  private var papers: [Name: Paper] = [:]
  private var questions: [Name: Inquiry] = [:]
  private var posts: [Name: [Party.Post]] = [:]
  private var known: [String]?
  private var takenBack: [Name: [Statement]]?
  /// How many records were told, and how many there are to tell.
  private var (told, tellable) = (0, 0)

  var language: Language { options.language }
  var zone: Zone { options.zone }
  /// Whether it tells of the whole case.
  var isWhole: Bool { options.query.terms.isEmpty }

  init(_ reading: Discreet, _ options: ReportOptions) throws {
    self.reading = reading
    self.options = options
    theCase = try reading.theCase
    original = try reading.language
    try readPosts()
    guard isWhole else { return }
    for record in try all(Actor.word) { parties[record.id] = party(record) }
    for record in try all(Exhibit.word) { papers[record.id] = Paper(record, in: self) }
  }

  /// Says that one more record is told.
  ///
  /// - Throws: what the progress throws, to stop the report.
  func step() throws {
    told += 1
    try options.progress.report(min(told, tellable), tellable + 1)
  }

  /// The living records of a kind, by number.
  func all(_ kind: String) throws -> [Record] {
    try reading.filed(Query([Query.Term(.kind([kind]))]), by: .number, limit: nil).map(\.record)
  }

  /// The living records of a kind that the report's query asks for, by number; what a later record
  /// corrects is left out, unless it is wanted.
  func asked(_ kind: String, withSuperseded: Bool = false) throws -> [Record] {
    var query = options.query
    query.terms.append(Query.Term(.kind([kind])))
    if !withSuperseded { query.terms.append(Query.Term(.state([.superseded]), isNegated: true)) }
    try options.progress.report(min(told, tellable), tellable + 1)
    let records = try reading.filed(query, by: .number, limit: nil).map(\.record)
    tellable += records.count
    return records
  }

  /// The living retractions, by the claim of which they speak.
  func retractions() throws -> [Name: [Statement]] {
    if let takenBack { return takenBack }
    let stance = Query.Term(.field(Claim.stance.name, [Stance.retracts.rawValue]))
    let query = Query([Query.Term(.kind([Claim.word])), stance])
    let claims = try reading.filed(query, by: .number, limit: nil).map {
      Statement($0.record, in: self)
    }
    let found = Dictionary(grouping: claims) { $0.about ?? $0.id }
    takenBack = found
    return found
  }

  /// A text of a record in the report's language, and whether it is the original for want of it.
  func prose(_ record: Record, _ field: Field<String>) -> (text: String, isOriginal: Bool)? {
    record.prose(field, in: language, original: original)
  }

  /// The actor of this id; one that is nowhere goes by its id.
  func party(_ id: Name) throws -> Party {
    if let known = parties[id] { return known }
    let party = party(try reading.filed(id)?.record ?? Record(id: id, kind: Actor.word))
    parties[id] = party
    return party
  }

  /// The short names of several in a cell: the first as it stands, the others as a list goes on.
  func names(_ ids: [Name]) throws -> String {
    list(try ids.enumerated().map { try $0 == 0 ? party($1).short : party($1).shortWithin })
  }

  /// `text` as a sentence begins with it, where it may begin with an actor's name.
  func opened(_ text: String) throws -> String {
    guard text.first?.isLowercase == true else { return text }
    return Opening.capitalised(text, names: try knownNames())
  }

  /// The words of a claim as its sentence goes on with them: without stop, and without the capital
  /// of a word that begins no name; nil where none are recorded.
  ///
  /// A question or an exclamation stays as it is, except where nobody says how it is: what is left
  /// open may ask.
  func clause(_ statement: Statement) throws -> String? {
    guard let words = statement.words else { return nil }
    let leavesOpen = [.undecided, .declines, .silent].contains(statement.stance)
    if words.isCall, !leavesOpen { return words }
    if leavesOpen, words.last == "?", Speech.asks(words) {
      return words.prefix(1).lowercased() + words.dropFirst().dropLast()
    }
    let bare = leavesOpen && words.last == "?" ? String(words.dropLast()) : words.withoutStop
    guard let small = Opening.small(bare),
      try !knownNames().contains(where: { Opening.begins(bare, with: $0) })
    else { return bare }
    return small
  }

  /// What actors are called.
  private func knownNames() throws -> [String] {
    if let known { return known }
    let names = try all(Actor.word).flatMap { try party($0.id).names }
    known = names
    return names
  }

  /// The exhibit of this id.
  func paper(_ id: Name) throws -> Paper {
    if let known = papers[id] { return known }
    let filed = try reading.filed(id)
    let paper = Paper(
      filed?.record ?? Record(id: id, kind: Exhibit.word), isRetired: filed?.retired != nil,
      in: self)
    papers[id] = paper
    return paper
  }

  /// Who publishes what a claim rests on, by their short names, besides the speaker.
  func reporters(of statement: Statement) throws -> [String] {
    var names: [String] = []
    for citation in statement.citations {
      guard let publisher = try paper(citation.exhibit).publisher,
        publisher != statement.claimant
      else { continue }
      let name = try party(publisher).shortWithin
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The question of this id, with what is contested about it; nil where it is nowhere.
  func inquiry(_ id: Name) throws -> Inquiry? {
    if let known = questions[id] { return known }
    guard let record = try reading.living(id) else { return nil }
    let inquiry = try Inquiry(record, in: self)
    questions[id] = inquiry
    return inquiry
  }

  private func party(_ record: Record) -> Party {
    var party = Party(record, in: language, original: original)
    party.posts = posts[record.id] ?? []
    return party
  }

  private func readPosts() throws {
    for link in try all(Link.word) {
      guard let from = link[Link.from], let to = link[Link.to],
        let title = prose(link, Link.post)
      else { continue }
      let post = Party.Post(
        title: title.text, isOriginal: title.isOriginal, organization: to,
        since: link[Link.since]?.bounds(in: zone) ?? .unknown,
        until: link[Link.until]?.bounds(in: zone) ?? .unknown)
      posts[from, default: []].append(post)
    }
  }
}
