import CaseModel
import Groundwork

/// A dossier of each actor: posts in time, other names, ties, doings and words.
enum Actors {
  static let report = Report(
    "actors", "a dossier of each actor: posts, other names, ties, events and statements"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    let dossiers = try all(file, book)
    var teller = Teller(file)
    let (full, bare) = (dossiers.filter(\.isFull), dossiers.filter { !$0.isFull })
    var body: [Block] = []
    for group in groups {
      let members = try full.filter { group.voices.contains(try file.party($0.id).voice) }
      guard !members.isEmpty else { continue }
      body.append(.heading(2, [.text(file.say(group.title))]))
      for dossier in members { body += try dossier.blocks(&teller) }
    }
    body += try mentions(bare, file)
    if body.isEmpty { body.append(PageHead.nothing(file)) }
    let disputes = try Disputes.numbered(&teller)
    let head = PageHead.blocks(
      file, name, file.say(says),
      marks: disputes.isEmpty ? .sources : [.sources, .disputes])
    let graph = options.pictures ? try Graphing(file: file).graph(book) : nil
    let picture = graph.map { [Block.graph($0)] } ?? []
    return head + picture + body + disputes + (try Sources.blocks(file, teller.sources.cited))
  }

  /// The actors of whom the query speaks: those asked for, and whoever acts or speaks in what was.
  private static func all(_ file: CaseFile, _ book: DayBook) throws -> [Dossier] {
    var dossiers: [Name: Dossier] = [:]
    func open(_ id: Name) throws {
      guard dossiers[id] == nil, let record = try file.reading.living(id) else { return }
      dossiers[id] = Dossier(id: id, record: record)
    }
    for actor in try file.asked(Actor.word) { try open(actor.id) }
    for event in book.events.sorted(by: { $0.order < $1.order }) {
      for part in event.participations {
        try open(part.actor)
        dossiers[part.actor]?.events.append((event, part.role))
      }
    }
    for statement in book.statements {
      try open(statement.claimant)
      dossiers[statement.claimant]?.statements.append(statement)
      guard statement.principal != statement.claimant else { continue }
      try open(statement.principal)
      dossiers[statement.principal]?.count(statement.claimant)
    }
    for link in try file.all(Link.word) {
      for end in Set([link[Link.from], link[Link.to]].compactMap { $0 }) {
        dossiers[end]?.links.append(link)
      }
    }
    let named = namedIn(file.options.query)
    return dossiers.values.filter { named.isEmpty || named.contains($0.id) }
      .sorted { $0.id.rank < $1.id.rank }
  }

  /// The records that a query calls by name: `actor:kotz` asks for the dossier of Kotz alone.
  private static func namedIn(_ query: Query) -> Set<Name> {
    query.terms.reduce(into: []) { named, term in
      guard case .refers(let ids, _) = term.condition, !term.isNegated else { return }
      named.formUnion(ids.filter { $0.idParts?.letter == Kinds.named(Actor.word)?.letter })
    }
  }

  /// Those of whom nothing but the name is on record, and what they published.
  private static func mentions(_ dossiers: [Dossier], _ file: CaseFile) throws -> [Block] {
    guard !dossiers.isEmpty else { return [] }
    var published: [Name: [String]] = [:]
    for exhibit in try file.all(Exhibit.word) {
      if let publisher = exhibit[Exhibit.publisher] {
        published[publisher, default: []].append(exhibit.id.text)
      }
    }
    let rows = try dossiers.map { dossier -> [[Inline]] in
      let roles = dossier.record[Actor.roles].map { Roles.name($0, file.language) }
      let sort = file.say(Sorts.name(dossier.record[Actor.type]))
      let exhibits = published[dossier.id] ?? []
      return [
        [.text(try file.party(dossier.id).formal)],
        [.text(roles.isEmpty ? sort : file.list(roles))],
        [exhibits.isEmpty ? .text("–") : .source(exhibits.joined(separator: ", "))],
      ]
    }
    return [
      .heading(2, [.text(file.say(besides))]),
      .table(Table(heads.map { [.text(file.say($0))] }, rows: rows)),
    ]
  }

  private static let groups: [(title: Phrase, voices: Set<Party.Voice>)] = [
    (Phrase(id: "Orang", en: "People"), [.person]),
    (Phrase(id: "Lembaga", en: "Institutions"), [.institution]),
    (Phrase(id: "Akun", en: "Accounts"), [.account]),
    (Phrase(id: "Media", en: "Media"), [.outlet]),
  ]
}

extension Dossier {
  /// Counts a statement that `speaker` made for the actor.
  fileprivate mutating func count(_ speaker: Name) {
    if let index = voices.firstIndex(where: { $0.speaker == speaker }) {
      voices[index].count += 1
    } else {
      voices.append((speaker, 1))
    }
  }
}

private let name = Phrase(id: "Para pihak", en: "Actors")
private let says = Phrase(
  id: """
    Siapa saja yang muncul dalam perkara ini: jabatan dan masanya, nama lain, hubungan dengan pihak \
    lain, peristiwa yang melibatkannya, dan apa yang dikatakannya. Tercantum di sini tidak berarti \
    bersalah.
    """,
  en: """
    Who appears in this case: posts and when they were held, other names, ties to others, events in \
    which they took part, and what they said. To be listed here means no guilt.
    """)
private let besides = Phrase(id: "Pihak lain yang tercatat", en: "Others on record")
private let heads = [
  Phrase(id: "Nama", en: "Name"), Phrase(id: "Peran", en: "Role"),
  Phrase(id: "Terbitan yang dipakai", en: "Publications used"),
]
