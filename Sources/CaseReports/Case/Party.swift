import CaseModel
import Groundwork

/// An actor as sentences name it.
struct Party {
  /// How a voice speaks, which decides the verbs.
  enum Voice { case person, institution, account, outlet }

  /// A post, and when it was held.
  struct Post {
    let title: String
    let isOriginal: Bool
    let organization: Name
    let since: DateBounds
    let until: DateBounds
  }

  let id: Name
  let voice: Voice
  /// The name in full, in the language of the report.
  let full: String
  /// The name after the first time.
  let short: String
  /// The language of the sentences that name it.
  private let language: Language
  /// Every name by which a text may call it.
  let names: [String]
  /// The scheme under which the account is known, such as twitter.
  let scheme: String?
  var posts: [Post] = []

  init(_ record: Record, in language: Language, original: Language) {
    id = record.id
    self.language = language
    let aliases = record[Actor.aliases]
    let name = record.prose(Actor.name, in: language, original: original)?.text
    let fallback = record[Common.label].map { "@\($0)" } ?? record.id.text
    let isOutlet = record[Actor.roles].contains("media")
    voice = Party.voice(record[Actor.type], isOutlet: isOutlet)
    let handle = voice == .account ? Party.handle(record) : nil
    full = handle?.name ?? name ?? aliases.first ?? fallback
    short = handle?.name ?? aliases.first ?? name ?? fallback
    scheme = handle?.scheme
    let all = [full, short] + aliases + [record[Actor.name]].compactMap { $0 }
    names = all + all.map { Party.within($0, language) }.filter { !all.contains($0) }
  }

  /// The full name, with the short one where that is another: `Badan Siber … (BSSN)`.
  var formal: String { full.holds(short) ? full : "\(full) (\(short))" }

  /// The short name inside a sentence: `the Washington Post`.
  var shortWithin: String { Party.within(short, language) }

  /// The full name inside a sentence.
  var fullWithin: String { Party.within(full, language) }

  /// The formal name inside a sentence.
  var formalWithin: String { Party.within(formal, language) }

  /// A name as an English sentence goes on with it: its article has a capital at the beginning alone.
  private static func within(_ name: String, _ language: Language) -> String {
    language == .english && name.hasPrefix("The ") ? "the " + name.dropFirst(4) : name
  }

  private static func voice(_ sort: Actor.Sort?, isOutlet: Bool) -> Voice {
    if isOutlet { return .outlet }
    switch sort {
    case .person: return .person
    case .account, .unknown: return .account
    case .organization, .group, .platform, nil: return .institution
    }
  }

  /// The networks that write an account with `@` though it may be logged without; on a forum Kotz is
  /// just Kotz.
  private static let networks = ["twitter", "x", "instagram", "tiktok", "threads", "telegram"]

  /// `@Br_AM` of `twitter:Br_AM`: how a network itself writes the account.
  ///
  /// What was logged with its `@` has it on any network.
  private static func handle(_ record: Record) -> (name: String, scheme: String)? {
    for identifier in record[Actor.identifiers] {
      let parts = identifier.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let (scheme, name) = (parts[0].lowercased(), parts[1])
      if name.hasPrefix("@") { return (name, scheme) }
      if networks.contains(scheme) { return ("@\(name)", scheme) }
    }
    return nil
  }

  /// The post that ended last before `bounds`; nil where nothing tells when that was.
  func formerPost(at bounds: DateBounds) -> Post? {
    guard let day = bounds.earliest else { return nil }
    let past = posts.filter { ($0.until.latest ?? .max) < day }
    return past.max { ($0.until.latest ?? .min) < ($1.until.latest ?? .min) }
  }

  /// The post in force at some time within `bounds`; of several the one that began last.
  func post(at bounds: DateBounds) -> Post? {
    let held = posts.filter { post in
      (post.since.earliest ?? .min) <= (bounds.latest ?? .max)
        && (bounds.earliest ?? .min) <= (post.until.latest ?? .max)
    }
    return held.max { ($0.since.earliest ?? .min) < ($1.since.earliest ?? .min) }
  }
}
