import CaseModel
import Groundwork

/// Makes the marks at the ends of sentences, and remembers what was cited.
struct SourceBook {
  let file: CaseFile
  /// The exhibits cited so far.
  private(set) var cited: Set<Name> = []
  /// Those of which a mark on this page has said whom they copy.
  private var unmasked: Set<Name> = []

  init(_ file: CaseFile) { self.file = file }

  /// Begins a page.
  mutating func turn() { unmasked = [] }

  /// The mark for what a sentence rests on: `[X1, X4]`, `[X10–X12]`, `[X26, par. 9]`.
  mutating func mark(_ citations: [Citation], namesCopied: Bool = true) throws -> Inline {
    guard !citations.isEmpty else { return .source(unsourced[file.language]) }
    let ids = Set(citations.map(\.exhibit))
    cited.formUnion(ids)
    var parts: [Part] = []
    for id in ids.sorted(by: { $0.rank < $1.rank }) {
      let places = citations.filter { $0.exhibit == id }.compactMap(\.at)
      var words = places.isEmpty ? [] : [SourceBook.joined(places, file.language)]
      // A sentence that rests on a copy alone says so, once a page.
      if namesCopied, ids.count == 1, !unmasked.contains(id),
        let copied = try copied(id, beside: ids)
      {
        unmasked.insert(id)
        words.append(citing[file.language] + copied)
      }
      parts.append(Part(id: id, words: words))
    }
    return .source(SourceBook.text(parts))
  }

  /// Those who speak independently of each other among what is cited.
  ///
  /// As `Independence` counts: whoever shares with the fewest is taken first, an original before
  /// its copy, so that a copy and its original speak with the original's voice.
  func voices(_ citations: [Citation]) throws -> [Party] {
    var sources: [(keys: Set<Name>, publisher: Name, isCopy: Bool)] = []
    for id in Set(citations.map(\.exhibit)).sorted(by: { $0.rank < $1.rank }) {
      let paper = try file.paper(id)
      guard let publisher = paper.publisher else { continue }
      let keys = try roots(of: id, within: 8).union([publisher])
      sources.append((keys, publisher, !paper.derives.isEmpty))
    }
    let all = sources
    func standing(_ source: (keys: Set<Name>, publisher: Name, isCopy: Bool)) -> (Int, Int) {
      (all.count { !$0.keys.isDisjoint(with: source.keys) }, source.isCopy ? 1 : 0)
    }
    sources.sort { standing($0) < standing($1) }
    var taken: [(keys: Set<Name>, publisher: Name, isCopy: Bool)] = []
    for source in sources where taken.allSatisfy({ $0.keys.isDisjoint(with: source.keys) }) {
      taken.append(source)
    }
    return try taken.map { try file.party($0.publisher) }
  }

  /// The exhibits to which one goes back: itself, where it derives from none.
  private func roots(of id: Name, within depth: Int) throws -> Set<Name> {
    let origins = try file.paper(id).derives
    guard depth > 0, !origins.isEmpty else { return [id] }
    return try origins.reduce(into: []) { $0.formUnion(try roots(of: $1, within: depth - 1)) }
  }

  /// Who is copied by an exhibit whose original is not cited with it.
  private func copied(_ id: Name, beside ids: Set<Name>) throws -> String? {
    let sources = try file.paper(id).derives
    guard !sources.isEmpty, ids.isDisjoint(with: sources) else { return nil }
    let own = try file.paper(id).publisher
    let names = try sources.compactMap { try file.paper($0).publisher }.filter { $0 != own }
      .map { try file.party($0).shortWithin }
    return names.isEmpty ? nil : Wording.list(names, file.language)
  }
}

extension SourceBook {
  private struct Part {
    let id: Name
    let words: [String]
  }

  /// Three or more bare marks in a row become a range; a semicolon parts what has commas in it.
  private static func text(_ parts: [Part]) -> String {
    var items: [String] = []
    var run: [Part] = []
    func flush() {
      let ids = run.map(\.id.text)
      if let first = ids.first, let last = ids.last, ids.count > 2 {
        items.append("\(first)–\(last)")
      } else {
        items += ids
      }
      run = []
    }
    for part in parts {
      let number = part.id.idParts?.number
      if let last = run.last?.id.idParts?.number, number != last + 1 { flush() }
      if part.words.isEmpty, number != nil {
        run.append(part)
      } else {
        flush()
        items.append(([part.id.text] + part.words).joined(separator: ", "))
      }
    }
    flush()
    return items.joined(separator: parts.contains { !$0.words.isEmpty } ? "; " : ", ")
  }

  /// `par. 11 dan 12` of two places that begin alike.
  private static func joined(_ places: [String], _ language: Language) -> String {
    let heads = Set(places.map { $0.split(separator: " ").dropLast().joined(separator: " ") })
    guard places.count > 1, heads.count == 1, let head = heads.first, !head.isEmpty else {
      return Wording.list(places, language)
    }
    let tails = places.map { String($0.split(separator: " ").last ?? "") }
    return "\(head) \(Wording.list(tails, language))"
  }
}

private let unsourced = Phrase(id: "tanpa sumber", en: "no source")
private let citing = Phrase(id: "mengutip ", en: "citing ")
