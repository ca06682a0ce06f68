import CaseModel
import Groundwork

/// What the case holds on one actor: names, posts, ties, doings, words.
struct Dossier {
  let id: Name
  let record: Record
  /// The links in which the actor stands, on either side.
  var links: [Record] = []
  var events: [(event: Happening, role: String?)] = []
  /// What the actor said.
  var statements: [Statement] = []
  /// How often others spoke for the actor.
  var voices: [(speaker: Name, count: Int)] = []

  /// Whether there is more to tell than a name.
  var isFull: Bool {
    !events.isEmpty || !statements.isEmpty || !voices.isEmpty
      || links.contains { $0[Link.post] != nil }
  }

  func blocks(_ teller: inout Teller) throws -> [Block] {
    let file = teller.file
    let party = try file.party(id)
    teller.people.introduce(id)
    var blocks: [Block] = [.heading(3, [.text(party.formal)])]
    let facts = try facts(party, file, &teller.sources)
    blocks += facts.isEmpty ? [] : [.list(facts)]
    if !events.isEmpty {
      blocks += [label(doings, file), .list(try events.map { try item($0, &teller) })]
    }
    if !statements.isEmpty {
      blocks += [label(words, file), .list(try teller.list(statements))]
    }
    return blocks
  }

  private func label(_ phrase: Phrase, _ file: CaseFile) -> Block {
    .heading(4, [.text(file.say(phrase))])
  }

  private func item(
    _ doing: (event: Happening, role: String?), _ teller: inout Teller
  ) throws -> [Inline] {
    let file = teller.file
    teller.open(doing.event.date)
    let day = Opening.capitalised(Days.worded(doing.event.date, file))
    var out: [Inline] = [.strong([.text(day)])]
    if let role = doing.role {
      let name = Roles.name(role, file.language)
      out.append(.text(file.say(Phrase(id: " (sebagai \(name))", en: " (\(name))"))))
    }
    return out + [.text(": ")] + (try teller.tell(doing.event))
  }
}

extension Dossier {
  /// Lines on who it is: role, other names, posts, ties, who speaks for it.
  private func facts(
    _ party: Party, _ file: CaseFile, _ sources: inout SourceBook
  ) throws -> [[Inline]] {
    var lines: [[Inline]] = []
    func add(_ label: Phrase, _ text: String) {
      if !text.isEmpty { lines.append([.text("\(file.say(label)): \(text).")]) }
    }
    let roles = record[Actor.roles].map { Roles.name($0, file.language) }
    if party.voice != .outlet || roles.count > 1 { add(role, file.list(roles)) }
    let shown = [party.full, party.short]
    let other = record[Actor.aliases].filter { !shown.contains($0) }
    add(aliases, file.list(other))
    add(identifiers, record[Actor.identifiers].joined(separator: ", "))
    for link in links {
      let words = Tie(link: link, file: file)
      guard let text = try words.sentence(seenFrom: id) else { continue }
      let citations = link[Link.exhibits]
      // Who held which post is public; any other tie is said of somebody, and by someone.
      let isMarked = !citations.isEmpty || !words.isPost
      lines.append([.text(text)] + (isMarked ? [.text(" "), try sources.mark(citations)] : []))
    }
    if !voices.isEmpty {
      let names = try voices.map { voice in
        let count = Wording.count(voice.count, file.language)
        let name = try file.party(voice.speaker).short
        return file.say(
          Phrase(
            id: "\(name) (\(count) pernyataan)",
            en: "\(name) (\(count) statement\(voice.count == 1 ? "" : "s"))"))
      }
      add(spoken, file.list(names))
    }
    return lines
  }
}

private let role = Phrase(id: "Dalam perkara ini", en: "In this case")
private let aliases = Phrase(id: "Disebut juga", en: "Also called")
private let identifiers = Phrase(id: "Pengenal", en: "Identifiers")
private let spoken = Phrase(id: "Atas namanya berbicara", en: "Speaking for it")
private let doings = Phrase(id: "Peristiwa", en: "Events")
private let words = Phrase(id: "Pernyataan", en: "Statements")
