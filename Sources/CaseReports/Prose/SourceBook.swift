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
      if try file.paper(id).isRetired { words.append(withdrawn[file.language]) }
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
  func voices(_ citations: [Citation]) throws -> [Party] {
    try Independence.independent(among: citations.map(\.exhibit)) { try file.paper($0).source }
      .compactMap(\.publisher).map(file.party)
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
private let withdrawn = Phrase(id: "dicabut", en: "withdrawn")
private let citing = Phrase(id: "mengutip ", en: "citing ")
