import CaseModel
import Groundwork

/// Who has been introduced: the first time by full name and the post of the day, then by short name.
struct Introductions {
  /// A name as a sentence takes it.
  struct Mention {
    let text: String
    /// Whether it begins with a word of ours, which takes a capital where a sentence begins.
    let isOwn: Bool

    /// The name at the beginning of a sentence.
    var opening: String { isOwn ? Opening.capitalised(text) : text }
  }

  private let file: CaseFile
  private var introduced: Set<Name> = []
  private var named: Set<Name> = []
  /// Those whom the sentence just before called by full name, without their post.
  private var justNamed: Set<Name> = []

  init(_ file: CaseFile) { self.file = file }

  /// Takes note of the actors that the text of an event calls by name.
  mutating func read(_ text: String, naming actors: [Name]) throws {
    justNamed = []
    for id in actors {
      let party = try file.party(id)
      guard party.names.contains(where: { text.contains($0) }) else { continue }
      named.insert(id)
      if text.contains(party.full) { justNamed.insert(id) }
    }
  }

  /// How a sentence calls a speaker who speaks for `principal` at `bounds`.
  mutating func mention(_ id: Name, for principal: Name, at bounds: DateBounds) throws -> Mention {
    let party = try file.party(id)
    let wasJustNamed = justNamed.contains(id)
    justNamed = []
    guard introduced.insert(id).inserted else { return Mention(text: party.short, isOwn: false) }
    defer { named.insert(id) }
    switch party.voice {
    case .person: return try person(party, principal, bounds, wasJustNamed)
    case .account where !named.contains(id):
      return Mention(text: account(party.full), isOwn: true)
    case .institution where !named.contains(id): return Mention(text: institution(party), isOwn: false)
    default: return Mention(text: party.short, isOwn: false)
    }
  }

  /// How a sentence calls one who is only referred to.
  func reference(_ id: Name) throws -> String {
    let party = try file.party(id)
    let isKnown = introduced.contains(id) || named.contains(id)
    if party.voice == .account, !isKnown { return account(party.full) }
    return isKnown ? party.short : party.full
  }

  private mutating func person(
    _ party: Party, _ principal: Name, _ bounds: DateBounds, _ wasJustNamed: Bool
  ) throws -> Mention {
    guard let post = party.post(at: bounds) else {
      guard principal != party.id else { return Mention(text: party.full, isOwn: false) }
      let organization = try file.party(principal).short
      return Mention(
        text: Phrase(id: "\(party.full) dari \(organization)", en: "\(party.full) of \(organization)")[
          file.language], isOwn: false)
    }
    let organization = try file.party(post.organization).short
    named.insert(post.organization)
    let title = post.title.contains(organization) ? post.title : "\(post.title) \(organization)"
    let isLong = post.title.contains(" of ")
    let inEnglish =
      wasJustNamed
      ? "the \(organization) \(post.title.prefix(1).lowercased())\(post.title.dropFirst())"
      : isLong
        ? "\(party.full), \(organization)'s \(post.title),"
        : "\(organization) \(post.title) \(party.full)"
    let words = Phrase(id: wasJustNamed ? "\(title) itu" : "\(title) \(party.full)", en: inEnglish)
    return Mention(text: words[file.language], isOwn: wasJustNamed)
  }

  private func account(_ name: String) -> String {
    Phrase(id: "akun \(name)", en: "the account \(name)")[file.language]
  }

  /// `Kementerian Komunikasi dan Informatika (Kominfo)`.
  private func institution(_ party: Party) -> String {
    party.full == party.short || party.full.contains(party.short)
      ? party.full : "\(party.full) (\(party.short))"
  }
}
