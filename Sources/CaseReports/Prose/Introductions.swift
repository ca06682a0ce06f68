import CaseModel
import Groundwork

/// Who has been introduced: first by full name and the post of the day, then by short name.
struct Introductions {
  /// A name as a sentence takes it.
  struct Mention {
    let text: String
    /// Whether it begins with a word of ours, which takes a capital where a sentence begins.
    let isOwn: Bool

    /// The name at the beginning of a sentence.
    var opening: String {
      isOwn || text.hasPrefix("the ") ? Opening.capitalised(text) : text
    }
  }

  private let file: CaseFile
  private var introduced: Set<Name> = []
  private var named: Set<Name> = []
  /// Those whom the sentence just before called by full name, without their post.
  private var justNamed: Set<Name> = []

  init(_ file: CaseFile) { self.file = file }

  /// Takes note of one whom a heading has presented.
  mutating func introduce(_ id: Name) {
    introduced.insert(id)
    named.insert(id)
  }

  /// Takes note of the actors that the text of an event calls by name.
  mutating func read(_ text: String, naming actors: [Name]) throws {
    justNamed = []
    for id in actors {
      let party = try file.party(id)
      guard party.names.contains(where: { text.holds($0) }) else { continue }
      named.insert(id)
      if text.holds(party.full) { justNamed.insert(id) }
    }
  }

  /// How a sentence calls a speaker who speaks for `principal` at `bounds`.
  mutating func mention(_ id: Name, for principal: Name, at bounds: DateBounds) throws -> Mention {
    let party = try file.party(id)
    let wasJustNamed = justNamed.contains(id)
    justNamed = []
    guard introduced.insert(id).inserted else {
      return Mention(text: party.shortWithin, isOwn: false)
    }
    defer { named.insert(id) }
    switch party.voice {
    case .person: return try person(party, principal, bounds, wasJustNamed)
    case .account where !named.contains(id):
      return Mention(text: account(party.full), isOwn: true)
    case .institution where !named.contains(id):
      return Mention(text: party.formalWithin, isOwn: false)
    default: return Mention(text: party.shortWithin, isOwn: false)
    }
  }

  /// How a sentence calls one who is only referred to.
  func reference(_ id: Name) throws -> String {
    let party = try file.party(id)
    let isKnown = introduced.contains(id) || named.contains(id)
    if party.voice == .account, !isKnown { return account(party.full) }
    return isKnown ? party.shortWithin : party.fullWithin
  }

  private mutating func person(
    _ party: Party, _ principal: Name, _ bounds: DateBounds, _ wasJustNamed: Bool
  ) throws -> Mention {
    guard let post = party.post(at: bounds) else {
      if let former = party.formerPost(at: bounds),
        [party.id, former.organization].contains(principal)
      {
        return try self.former(former, of: party, wasJustNamed)
      }
      guard principal != party.id else { return Mention(text: party.full, isOwn: false) }
      let house = try file.party(principal).shortWithin
      let words = Phrase(id: "\(party.full) dari \(house)", en: "\(party.full) of \(house)")
      return Mention(text: file.say(words), isOwn: false)
    }
    named.insert(post.organization)
    let house = try file.party(post.organization).shortWithin
    let words = wasJustNamed ? title(post, house) : name(party, post, house)
    return Mention(text: file.say(words), isOwn: wasJustNamed)
  }

  /// `mantan Direktur Utama Equifax Richard F. Smith`, of one whose post had ended by then.
  private mutating func former(
    _ post: Party.Post, of party: Party, _ wasJustNamed: Bool
  ) throws -> Mention {
    named.insert(post.organization)
    let house = try file.party(post.organization).shortWithin
    let title = titled(post, house)
    let words =
      wasJustNamed
      ? Phrase(
        id: "mantan \(title) itu", en: "the former \(house.bareOfArticle) \(small(post))")
      : Phrase(
        id: "mantan \(title) \(party.full)",
        en: post.title.holds(" of ")
          ? "\(party.full), formerly \(house)'s \(post.title),"
          : "former \(house.bareOfArticle) \(post.title) \(party.full)")
    let text = file.say(words)
    return Mention(text: text, isOwn: !text.hasPrefix(party.full))
  }

  /// `Juru Bicara Kominfo Dedy Permadi`; a long English post follows the name between commas.
  private func name(_ party: Party, _ post: Party.Post, _ house: String) -> Phrase {
    let inEnglish =
      post.title.holds(" of ")
      ? "\(party.full), \(house)'s \(post.title),"
      : "\(house.bareOfArticle) \(post.title) \(party.full)"
    return Phrase(id: "\(titled(post, house)) \(party.full)", en: inEnglish)
  }

  /// `Juru Bicara Kominfo itu`, of one whose name was heard just now.
  private func title(_ post: Party.Post, _ house: String) -> Phrase {
    Phrase(id: "\(titled(post, house)) itu", en: "the \(house.bareOfArticle) \(small(post))")
  }

  /// The title in small letters, up to what it is the title of: `head of Public Relations`.
  private func small(_ post: Party.Post) -> String {
    var isOver = false
    return post.title.split(separator: " ", omittingEmptySubsequences: false).map { word in
      isOver = isOver || word == "of"
      let isName = word.dropFirst().contains(where: \.isUppercase)
      return isOver || isName ? String(word) : word.lowercased()
    }.joined(separator: " ")
  }

  private func titled(_ post: Party.Post, _ house: String) -> String {
    post.title.holds(house) ? post.title : "\(post.title) \(house)"
  }

  private func account(_ name: String) -> String {
    Phrase(id: "akun \(name)", en: "the account \(name)")[file.language]
  }
}

extension String {
  /// A name without its article: another stands before it.
  fileprivate var bareOfArticle: Substring { hasPrefix("the ") ? dropFirst(4) : self[...] }
}
