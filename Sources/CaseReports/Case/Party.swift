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
  /// Every name by which a text may call it.
  let names: [String]
  /// The scheme under which the account is known, such as twitter.
  let scheme: String?
  var posts: [Post] = []

  init(_ record: Record, in language: Language, original: Language) {
    id = record.id
    let aliases = record[Actor.aliases]
    let name = record.prose(Actor.name, in: language, original: original)?.text
    let fallback = record[Common.label].map { "@\($0)" } ?? record.id.text
    let isOutlet = record[Actor.roles].contains("media")
    voice = Party.voice(record[Actor.type], isOutlet: isOutlet)
    let handle = voice == .account ? Party.handle(record) : nil
    full = handle?.name ?? name ?? aliases.first ?? fallback
    short = handle?.name ?? aliases.first ?? name ?? fallback
    scheme = handle?.scheme
    names = [full, short] + aliases + [record[Actor.name]].compactMap { $0 }
  }

  /// The full name, with the short one where that is another: `Badan Siber … (BSSN)`.
  var formal: String { full.holds(short) ? full : "\(full) (\(short))" }

  private static func voice(_ sort: Actor.Sort?, isOutlet: Bool) -> Voice {
    if isOutlet { return .outlet }
    switch sort {
    case .person: return .person
    case .account, .unknown: return .account
    case .organization, .group, .platform, nil: return .institution
    }
  }

  /// `@Br_AM` of `twitter:Br_AM`: how a network itself writes the account.
  private static func handle(_ record: Record) -> (name: String, scheme: String)? {
    let networks = ["twitter", "x", "instagram", "tiktok", "threads", "telegram", "mastodon"]
    for identifier in record[Actor.identifiers] {
      let parts = identifier.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2, networks.contains(parts[0].lowercased()) {
        return (parts[1].hasPrefix("@") ? parts[1] : "@\(parts[1])", parts[0].lowercased())
      }
    }
    return nil
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
