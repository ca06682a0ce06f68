import Groundwork

/// What was done with one exhibit, in the order in which it was done.
public struct CustodyChain: Sendable {
  /// One act of it.
  public struct Step: Sendable {
    /// The custody record.
    public let record: Record
    /// The entry that logged it.
    public let entry: Int
    /// The record that corrects it, where one does: it then counts for nothing.
    public let correctedBy: Name?

    /// What was done; nil where this version does not know the word.
    public var act: Custody.Act? { record[Custody.act] }
    /// Who gave it.
    public var from: Name? { record[Custody.from] }
    /// Who took it.
    public var to: Name? { record[Custody.to] }
  }

  /// What was done, by when it was done, then by entry; what is undated stands first.
  public let steps: [Step]

  init(_ records: [Filed], in zone: Zone) {
    var corrections: [Name: Name] = [:]
    for record in records.map(\.record) {
      for old in record[Common.supersedes] { corrections[old] = record.id }
    }
    let keyed = records.map { (order: $0.record.order(in: zone), filed: $0) }
    steps = keyed.sorted { left, right in
      if left.order != right.order { return left.order < right.order }
      if left.filed.made != right.filed.made { return left.filed.made < right.filed.made }
      return left.filed.record.id.rank < right.filed.record.id.rank
    }.map { _, filed in
      Step(record: filed.record, entry: filed.made, correctedBy: corrections[filed.record.id])
    }
  }

  /// The custody of an exhibit of which nothing is recorded.
  public static let none = CustodyChain([], in: .utc)

  /// Whether it never came in: the first that is known of it is that it was handed out.
  public var beginsOutside: Bool { valid.first?.act == .released }

  /// The steps that nothing corrects.
  public var valid: [Step] { steps.filter { $0.correctedBy == nil } }
}

extension Record {
  /// Whether it is a report of ours that was handed over, and no evidence.
  ///
  /// - Parameter chain: what was done with it.
  public func isHandedOver(_ chain: CustodyChain?) -> Bool {
    self[Exhibit.type] == .report && chain?.beginsOutside == true
  }

  /// How far the ledger had come of which a report that was handed over tells.
  public var toldHead: Head? {
    guard kind == Exhibit.word, self[Exhibit.type] == .report else { return nil }
    return self[Common.other].lazy.filter { $0.first == .text("head") }
      .compactMap { $0.last?.asText.flatMap(Head.init) }.first
  }
}

extension CaseReading {
  /// What was done with one exhibit.
  public func custody(of exhibit: Name) throws -> CustodyChain {
    let filed = try referrers(of: exhibit).compactMap { try self.filed($0) }
    return CustodyChain(
      filed.filter { $0.record.kind == Custody.word && $0.record[Custody.exhibit] == exhibit },
      in: try zone)
  }

  /// What was done with every exhibit of which there is a record.
  public func custodyChains() throws -> [Name: CustodyChain] {
    var records: [Name: [Filed]] = [:]
    try each(Query([Query.Term(.kind([Custody.word]))]), by: .number) { filed in
      guard let exhibit = filed.record[Custody.exhibit] else { return }
      records[exhibit, default: []].append(filed)
    }
    let zone = try zone
    return records.mapValues { CustodyChain($0, in: zone) }
  }
}
