import CaseModel
import Groundwork

extension QueryReader {
  /// The ids of the records that `text` names, one or several parted by commas.
  ///
  /// In a condition that says the kind, a bare label will do: `actor:kotz`.
  func records(_ text: String, _ kind: String?) throws -> [Name] {
    try QueryReader.list(text).map { word in
      let reference = Reference(word) ?? bare(word, kind)
      guard let reference else { throw Problem.mistyped("'\(word)' names no record") }
      if case .label(let label, _) = reference.target, let id = try aliased(label, kind) {
        return id
      }
      let filed = try desk.filed(reference)
      guard kind == nil || filed.record.kind == kind else {
        throw Problem.refused(
          "\(word) is \(EntryDesk.article(filed.record.kind)), not \(EntryDesk.article(kind ?? ""))"
        )
      }
      return filed.record.id
    }
  }

  private func bare(_ word: String, _ kind: String?) -> Reference? {
    guard let kind = kind.flatMap(Kinds.named) else { return nil }
    return Reference("\(kind.letter):\(word.lowercased())")
  }

  /// The actor that has no such label, but goes by that name.
  private func aliased(_ label: String, _ kind: String?) throws -> Name? {
    guard try desk.reading.id(labelled: label) == nil else { return nil }
    let hits = try desk.reading.names(beginning: label, kinds: kind.map { [$0] } ?? [], limit: 2)
    return hits.count == 1 && hits[0].label == nil ? hits[0].id : nil
  }

  /// The bounds of a typed date, open ends as far away as can be.
  func bound(_ text: String) throws -> (earliest: Int64, latest: Int64) {
    let typed = try DateReader.read(text, zone: desk.zone, now: desk.now)
    guard let date = typed.date else { throw Problem.mistyped("'\(text)' is no date") }
    let bounds = date.bounds(in: desk.zone)
    return (bounds.earliest ?? .min, bounds.latest ?? .max)
  }

  /// `on:2021-05`: since and until the same date.
  func span(_ text: String, certain: Bool) throws -> [Query.Condition] {
    let (earliest, latest) = try bound(text)
    return [.since(earliest, certain: certain), .until(latest, certain: certain)]
  }

  /// `certainly:2021-05`, `certainly:since:2021-05-12`, `certainly:until:2021-05-21`.
  func certainly(_ text: String) throws -> [Query.Condition] {
    if text.hasPrefix("since:") {
      return [.since(try bound(String(text.dropFirst(6))).earliest, certain: true)]
    }
    if text.hasPrefix("until:") {
      return [.until(try bound(String(text.dropFirst(6))).latest, certain: true)]
    }
    return try span(text, certain: true)
  }
}
