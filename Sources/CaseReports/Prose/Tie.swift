import CaseModel
import Groundwork

/// A link in words, as one of the two sees it.
struct Tie {
  let link: Record
  let file: CaseFile

  /// `Menteri Kominfo, 23 Oktober 2019–19 Mei 2023.`, `Juru Bicara: Dedy Permadi.`; nil where an end
  /// of the link is nowhere.
  func sentence(seenFrom id: Name) throws -> String? {
    guard let from = link[Link.from], let to = link[Link.to] else { return nil }
    let (one, other) = (try file.party(from).full, try file.party(to).fullWithin)
    guard let post = file.prose(link, Link.post) else {
      let relation = Roles.relation(link[Link.relation] ?? "–", file.language)
      return "\(one) \(relation) \(other)\(span)."
    }
    let mark = post.isOriginal ? " [\(file.original.rawValue)]" : ""
    guard id == from else { return "\(Opening.capitalised(post.text))\(mark): \(one)\(span)." }
    let party = try file.party(to)
    if file.language == .english {
      return "\(Opening.capitalised(post.text))\(mark) of \(party.shortWithin)\(span)."
    }
    let house = party.short
    let title = post.text.holds(house) ? post.text : "\(post.text) \(house)"
    return "\(Opening.capitalised(title))\(mark)\(span)."
  }

  /// Whether it tells of a post, also where its title may not be seen.
  var isPost: Bool { link[Link.post] != nil || link[Link.relation] == Link.holdsPost }

  /// The link with both ends, such as `Dedy Permadi: Juru Bicara Kominfo`.
  func whole(_ from: Name) throws -> String? {
    guard let words = try sentence(seenFrom: from), link[Link.post] != nil else {
      return try sentence(seenFrom: from)
    }
    return "\(try file.party(from).full): \(words)"
  }

  /// From when until when, where that is known.
  private var span: String {
    let since = link[Link.since].map { file.words($0) }
    let until = link[Link.until].map { file.words($0) }
    switch (since, until) {
    case (let since?, let until?):
      return file.say(
        Phrase(id: ", \(since) sampai \(until)", en: ", from \(since) to \(until)"))
    case (let since?, nil):
      return file.say(Phrase(id: ", sejak \(since)", en: ", since \(since)"))
    case (nil, let until?):
      return file.say(Phrase(id: ", sampai \(until)", en: ", until \(until)"))
    case (nil, nil): return ""
    }
  }
}
