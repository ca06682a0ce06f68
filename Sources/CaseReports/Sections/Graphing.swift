import CaseModel
import Groundwork

/// Gathers who stands in what relation to whom: relations on record, and events that two share.
struct Graphing {
  /// So many actors a picture has, those with the most relations.
  private static let mostNodes = 48
  /// So many lines it has, relations before events: hosts of Mermaid draw no more than 500.
  private static let mostPairs = 400
  /// An event with more actors than this says little of any two.
  private static let mostTogether = 6

  let file: CaseFile

  /// The picture; nil where there are fewer than two relations.
  func graph(_ book: DayBook) throws -> ActorGraph? {
    let found = try ties(book) + together(book)
    var degrees: [Name: Int] = [:]
    for pair in found { for end in pair.ends { degrees[end, default: 0] += 1 } }
    let busiest = degrees.sorted {
      ($1.value, $0.key.rank) < ($0.value, $1.key.rank)
    }.map(\.key)
    let kept = Set(busiest.prefix(Graphing.mostNodes))
    let pairs = Array(found.filter { kept.isSuperset(of: $0.ends) }.prefix(Graphing.mostPairs))
    guard pairs.count > 1 else { return nil }
    let drawn = Set(pairs.flatMap(\.ends))
    let rest = busiest.count - drawn.count
    return ActorGraph(
      title: file.say(title),
      caption: file.say(caption) + (rest > 0 ? file.say(more(rest)) : ""),
      notation: file.say(notation) + (rest > 0 ? file.say(more(rest)) : ""),
      nodes: try ordered(drawn, pairs).map { try node($0, pairs) }, edges: try pairs.map(edge))
  }

  // MARK: Who has to do with whom

  private struct Pair {
    let from: Name
    let to: Name
    var link: Record?
    var together = 0

    var ends: Set<Name> { [from, to] }
  }

  /// The relations on record of those of whom the report tells.
  private func ties(_ book: DayBook) throws -> [Pair] {
    let told = Set(book.events.flatMap(\.actors))
      .union(book.statements.flatMap { [$0.claimant, $0.principal] })
    return try file.all(Link.word).compactMap { link in
      guard let from = link[Link.from], let to = link[Link.to], from != to,
        file.isWhole || told.contains(from) || told.contains(to)
      else { return nil }
      return Pair(from: from, to: to, link: link)
    }
  }

  /// Those who appear in the same events.
  private func together(_ book: DayBook) -> [Pair] {
    var pairs: [[Name]: Pair] = [:]
    for event in book.events {
      let actors = Set(event.actors).sorted { $0.rank < $1.rank }
      guard actors.count <= Graphing.mostTogether else { continue }
      for (index, one) in actors.enumerated() {
        for other in actors[(index + 1)...] {
          pairs[[one, other], default: Pair(from: one, to: other)].together += 1
        }
      }
    }
    return pairs.values.sorted { ($0.from.rank, $0.to.rank) < ($1.from.rank, $1.to.rank) }
  }

  // MARK: Where they stand

  /// Houses by when they were logged, those with people first; people beside their houses.
  private func ordered(_ names: Set<Name>, _ pairs: [Pair]) throws -> [Name] {
    let people = try names.filter { try isPerson($0) }
    let ties = pairs.filter { $0.link != nil }
    let homes = Set(ties.filter { people.contains($0.from) }.map(\.to))
    let houses = names.subtracting(people).sorted {
      (homes.contains($0) ? 0 : 1, $0.rank) < (homes.contains($1) ? 0 : 1, $1.rank)
    }
    let places = Dictionary(
      houses.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func place(_ person: Name) -> Int {
      let own = ties.filter { $0.from == person } + pairs.filter { $0.ends.contains(person) }
      return own.flatMap { [$0.from, $0.to] }.compactMap { places[$0] }.first ?? .max
    }
    let seated = people.map { (name: $0, place: place($0)) }
    return seated.sorted { ($0.place, $0.name.rank) < ($1.place, $1.name.rank) }.map(\.name)
      + houses
  }

  private func isPerson(_ id: Name) throws -> Bool {
    switch try file.party(id).voice {
    case .person, .account: true
    case .institution, .outlet: false
    }
  }

  // MARK: How they are called

  private func node(_ id: Name, _ pairs: [Pair]) throws -> ActorGraph.Node {
    var notes: [String] = []
    for pair in pairs where pair.from == id {
      guard let note = label(pair), !notes.contains(note) else { continue }
      notes.append(note)
    }
    return ActorGraph.Node(
      id: id.text, name: try file.party(id).short, note: notes.joined(separator: ", "),
      isPerson: try isPerson(id))
  }

  private func edge(_ pair: Pair) throws -> ActorGraph.Edge {
    ActorGraph.Edge(
      from: pair.from.text, to: pair.to.text, words: try words(pair), label: label(pair) ?? "",
      together: pair.together)
  }

  /// The post, or the relation.
  private func label(_ pair: Pair) -> String? {
    guard let link = pair.link else { return nil }
    return file.prose(link, Link.post)?.text
      ?? Roles.relation(link[Link.relation] ?? "–", file.language)
  }

  private func words(_ pair: Pair) throws -> String {
    if let link = pair.link, let words = try Tie(link: link, file: file).whole(pair.from) {
      return words
    }
    let names = file.list([try file.party(pair.from).short, try file.party(pair.to).short])
    return file.say(
      Phrase(
        id: "\(names): \(pair.together) peristiwa bersama",
        en: "\(names): \(pair.together) event\(pair.together == 1 ? "" : "s") together"))
  }
}

private func more(_ rest: Int) -> Phrase {
  Phrase(
    id: " \(rest) pihak lain tidak digambar.",
    en: rest == 1 ? " 1 other actor is not drawn." : " \(rest) other actors are not drawn.")
}
private let title = Phrase(id: "Siapa terkait dengan siapa", en: "Who has to do with whom")
private let notation = Phrase(
  id: """
    Garis berpanah adalah hubungan yang tercatat; garis putus-putus menghubungkan mereka yang tampil \
    dalam peristiwa yang sama.
    """,
  en: """
    An arrow is a relation on record; a broken line joins those who appear in the same events.
    """)
private let caption = Phrase(
  id: """
    Di kiri orang dan akun, di kanan lembaga. Garis penuh adalah hubungan yang tercatat; garis \
    putus-putus menghubungkan mereka yang tampil dalam peristiwa yang sama.
    """,
  en: """
    People and accounts on the left, institutions on the right. A full line is a relation on record; \
    a broken one joins those who appear in the same events.
    """)
