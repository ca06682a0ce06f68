import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// Completes lines from the grammar and the open case.
public struct Completion {
  private let session: Session

  /// Makes a completion for `session`.
  public init(_ session: Session) { self.session = session }

  /// What may stand where `prefix` is being typed behind `words`.
  public func candidates(after words: [Word], prefix: String, limit: Int = 200) -> [Candidate] {
    if let asked = session.asked { return candidates(for: asked, prefix, limit) }
    if LineFilter.begins(in: words) { return [] }
    let moment = session.past.map { Moment.line($0) }
    let found = try? session.current?.read(asOf: moment) { find(words, prefix, limit, in: $0) }
    return found ?? find(words, prefix, limit, in: nil)
  }

  private func candidates(
    for asked: AskedField, _ prefix: String, _ limit: Int
  ) -> [Candidate] {
    func find(_ reading: (any CaseReading)?) -> [Candidate] {
      let world = CaseCandidates(reading: reading, folders: session.folders)
      return asked.candidates(prefix, limit, from: world)
    }
    let found = try? session.current?.read { find($0) }
    return found ?? find(nil)
  }

  private func find(
    _ words: [Word], _ prefix: String, _ limit: Int, in reading: (any CaseReading)?
  ) -> [Candidate] {
    let world = CaseCandidates(reading: reading, folders: session.folders)
    let given = session.standing?.given ?? [:]
    if words.first?.text == "edit", words.count > 1, let grammar = editing(words[1].text, reading) {
      return Grammars([grammar]).complete(words, prefix, from: world, limit: limit)
    }
    return CommandCatalog.grammars.complete(
      words, prefix, given: given, from: world, limit: limit)
  }

  /// The grammar of `edit` for the record that `text` names.
  func editing(_ text: String, _ reading: (any CaseReading)?) -> Grammar? {
    guard let reading, let reference = Reference(text) else { return nil }
    let desk = EntryDesk(reading, zone: .utc, now: nil, zones: session.surroundings.zones)
    return (try? desk.filed(reference)).flatMap { Kinds.named($0.record.kind) }?.editing
  }
}

/// What the open case has to offer for each topic of the grammar.
struct CaseCandidates: Candidates {
  let reading: (any CaseReading)?
  let folders: CaseFolders

  /// What can't be shown as it is can't be chosen either, and is left out.
  func candidates(topic: String, prefix: String, limit: Int) -> [Candidate] {
    offers(topic, prefix, limit).filter { Display.isInert($0.value) }
  }

  private func offers(_ topic: String, _ prefix: String, _ limit: Int) -> [Candidate] {
    switch topic {
    case "command": named(CommandCatalog.grammars.firsts.map { ($0, "") }, prefix)
    case "case" where prefix.contains("/"):
      FileCandidates(folders: folders).beginning(prefix, limit: limit)
    case "case": named(folders.all().map { ($0.name, $0.path) }, prefix)
    case "query": query(prefix, limit)
    case "moment": named([("now", "back to the present")], prefix)
    case "date": []
    case "tag": tags(prefix, limit)
    case "role", "relation": open(topic, prefix, limit)
    case "zone":
      named(
        [
          ("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT"), ("UTC", ""),
        ], prefix)
    case "record", "label": records(prefix, kinds: [], limit)
    case "file": FileCandidates(folders: folders).beginning(prefix, limit: limit)
    default: records(prefix, kinds: topic.split(separator: "|").map { String($0) }, limit)
    }
  }

  private func named(_ words: [(String, String)], _ prefix: String) -> [Candidate] {
    words.filter { $0.0.lowercased().hasPrefix(prefix.lowercased()) }.map { Candidate($0.0, $0.1) }
  }

  private func open(_ topic: String, _ prefix: String, _ limit: Int) -> [Candidate] {
    ((try? reading?.vocabulary(topic, beginning: prefix, limit: limit)) ?? []).map { Candidate($0) }
  }

  private func tags(_ prefix: String, _ limit: Int) -> [Candidate] {
    let front = prefix.hasPrefix("tag:") ? "tag:" : prefix.hasPrefix("-#") ? "-#" : "#"
    guard prefix.isEmpty || prefix.hasPrefix(front) else { return [] }
    let typed = String(prefix.dropFirst(front.count))
    return open("tag", typed, limit).map { Candidate(front + $0.value, $0.description) }
  }

  /// Names and ids of records; what is typed keeps its sigil.
  private func records(_ prefix: String, kinds: [String], _ limit: Int) -> [Candidate] {
    guard let reading else { return [] }
    let twin = prefix.count >= 2 && prefix.dropFirst().first == ":" ? String(prefix.prefix(2)) : nil
    let sigil = prefix.first.flatMap { "@?%".contains($0) ? $0 : nil }
    let typed =
      twin.map { String(prefix.dropFirst($0.count)) }
      ?? (sigil == nil ? prefix : String(prefix.dropFirst()))
    let wanted = CaseCandidates.kinds(kinds, sigil: sigil, twin: twin)
    let hits = (try? reading.names(beginning: typed, kinds: wanted, limit: limit)) ?? []
    return hits.compactMap { hit in
      let own = hit.label.map { "\(Sigils.own(hit.kind))\($0)" } ?? hit.id.text
      let value = twin.map { $0 + (hit.label ?? String(hit.id.text.dropFirst())) } ?? own
      if let sigil, !value.hasPrefix(String(sigil)) {
        guard sigil == "%", let label = hit.label else { return nil }
        return Candidate("%\(label)", hit.title)
      }
      return Candidate(value, hit.title)
    }
  }

  private static func kinds(_ kinds: [String], sigil: Character?, twin: String?) -> [String] {
    if !kinds.isEmpty { return kinds }
    if let letter = twin?.first { return Kinds.lettered(letter).map { [$0.word] } ?? [] }
    switch sigil {
    case "@": return [Actor.word]
    case "?": return [Question.word]
    default: return []
    }
  }

  private func query(_ prefix: String, _ limit: Int) -> [Candidate] {
    guard let colon = prefix.firstIndex(of: ":") else {
      return named(QueryReader.keys.keys.sorted().map { ("\($0):", "") }, prefix)
        .map { Candidate($0.value, isFinal: false) }
    }
    let front = String(prefix[...colon])
    let typed = String(prefix[prefix.index(after: colon)...])
    let kind = [
      "actor": Actor.word, "claimant": Actor.word, "publisher": Actor.word,
      "question": Question.word, "asset": Asset.word, "cites": Exhibit.word,
    ]
    if let kind = kind[String(front.dropLast())] {
      let hits = (try? reading?.names(beginning: typed, kinds: [kind], limit: limit)) ?? []
      return hits.map { Candidate(front + ($0.label ?? $0.id.text), $0.title) }
    }
    let words: [Term] =
      switch front {
      case "kind:": Kinds.all.map { Term($0.word, $0.meaning) }
      case "is:": Query.State.terms
      case "status:": Event.Status.terms
      case "stance:": Stance.terms
      case "state:": Duty.State.terms
      case "tlp:": Common.TLP.terms
      default: []
      }
    return named(words.map { (front + $0.word, $0.meaning) }, prefix)
  }
}
