import CaseModel
import Groundwork

/// A case in memory, for as much of the queries as reports ask.
struct MemoryReading: CaseReading {
  var records: [Record]
  var head = Head(entry: 11, hash: Digest(of: Array("head".utf8)))
  private let byID: [Name: Record]
  private let onQuestion: [Name: [Record]]

  init(_ records: [Record]) {
    self.records = records
    byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    onQuestion = Dictionary(
      grouping: records.filter { $0[Claim.question] != nil }, by: { $0[Claim.question] ?? "" })
  }

  func filed(_ id: Name) -> Filed? { byID[id].map { Filed($0, made: 1, changed: 1) } }

  func filed(_ query: Query, by order: RecordOrder, limit: Int?) -> [Filed] {
    var pool = records
    for term in query.terms {
      if case .refers(let ids, let fields) = term.condition, fields == [Claim.question.name] {
        pool = ids.flatMap { onQuestion[$0] ?? [] }
      }
    }
    let superseded = Set(records.flatMap { $0[Common.supersedes] })
    let found = pool.filter { record in
      query.terms.allSatisfy { holds($0.condition, record, superseded) != $0.isNegated }
    }
    return found.sorted { ($0.id.idParts?.number ?? 0) < ($1.id.idParts?.number ?? 0) }
      .map { Filed($0, made: 1, changed: 1) }
  }

  private func holds(
    _ condition: Query.Condition, _ record: Record, _ superseded: Set<Name>
  ) -> Bool {
    switch condition {
    case .kind(let kinds): kinds.contains(record.kind)
    case .refers(let ids, let fields): ids.contains { id in refers(record, id, fields) }
    case .state(let states): states.contains(.superseded) && superseded.contains(record.id)
    case .field(let name, let words): words.contains(record.body[name]?.asText ?? "")
    case .tag(let tags): record[Common.tags].contains(where: tags.contains)
    default: true
    }
  }

  private func refers(_ record: Record, _ id: Name, _ fields: [Name]) -> Bool {
    record.body.contains { member in
      (fields.isEmpty || fields.contains(member.key)) && mentions(member.value, id.text)
    }
  }

  private func mentions(_ value: JSON, _ id: String) -> Bool {
    switch value {
    case .text(let name): name.text == id
    case .list(let items): items.contains { mentions($0, id) }
    case .object(let members): members.contains { mentions($0.value, id) }
    default: false
    }
  }

  func id(labelled label: String) -> Name? {
    records.first { $0[Common.label] == label }?.id
  }
  func count(_ query: Query) -> Int { filed(query, by: .number, limit: nil).count }
  func referrers(of id: Name) -> [Name] { records.filter { refers($0, id, []) }.map(\.id) }
  func acts(limit: Int?) -> [Act] { [] }
  func act(_ number: Int) -> Act? { nil }
  func episodes(of id: Name) -> [Episode] { [] }
  func touched(after first: Int, upTo last: Int) -> [Name] { [] }
  func asOf(_ number: Int) -> any CaseReading { self }
  func line(asOf time: Int64) -> Int { head.entry }
  func names(beginning prefix: String, kinds: [String], limit: Int) -> [NameHit] { [] }
  func vocabulary(_ topic: String, beginning prefix: String, limit: Int) -> [String] { [] }
}
