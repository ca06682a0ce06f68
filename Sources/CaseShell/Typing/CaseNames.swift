import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What words name in the open case.
struct CaseNames: Names {
  let reading: (any CaseReading)?
  let folders: CaseFolders
  let surroundings: Surroundings

  func role(of word: String, topic: String, isUnfinished: Bool) -> Highlight.Role? {
    switch topic {
    case "tag": return Sigils.isTag(word) || !word.hasPrefix("#") ? .name : nil
    case "query": return query(word, isUnfinished)
    case "moment" where Int(word) != nil || word == "now": return .value
    case "date", "moment": return date(word, isUnfinished)
    case "zone": return surroundings.zones(word) != nil ? .value : isUnfinished ? nil : .missing
    case "case":
      if (try? folders.find(word)) != nil { return .name }
      return isUnfinished ? nil : .missing
    case "file", "command", "role", "relation": return nil
    default:
      guard let reference = Reference(word) else { return nil }
      return name(reference, kinds: topic, isUnfinished)
    }
  }

  private func date(_ word: String, _ isUnfinished: Bool) -> Highlight.Role? {
    let zone = (try? reading?.zone) ?? .jakarta
    if (try? DateReader.read(word, zone: zone, now: surroundings.clock())) != nil { return .value }
    return isUnfinished ? nil : .unknown
  }

  private func name(
    _ reference: Reference, kinds topic: String, _ isUnfinished: Bool
  ) -> Highlight.Role? {
    guard let reading else { return .missing }
    if (try? id(of: reference, in: reading)) != nil { return .name }
    guard isUnfinished else { return .missing }
    let hits = CaseCandidates(reading: reading, folders: folders)
      .candidates(topic: topic, prefix: reference.typed, limit: 1)
    return hits.isEmpty ? .missing : nil
  }

  /// The living record that is named; nil where there is none.
  private func id(of reference: Reference, in reading: any CaseReading) throws -> Name? {
    switch reference.target {
    case .id(let id): return try reading.living(id)?.id
    case .label(let label, let kind):
      guard let id = try reading.id(labelled: label), let record = try reading.living(id) else {
        return nil
      }
      return kind == nil || record.kind == kind ? id : nil
    }
  }

  /// A condition: its key must be one, and what it names must be there.
  private func query(_ word: String, _ isUnfinished: Bool) -> Highlight.Role? {
    let bare = word.hasPrefix("-") ? String(word.dropFirst()) : word
    if bare.hasPrefix("#") { return .name }
    guard let colon = bare.firstIndex(of: ":"), colon != bare.startIndex else { return nil }
    guard QueryReader.keys[String(bare[..<colon])] != nil else { return .unknown }
    return .value
  }
}
