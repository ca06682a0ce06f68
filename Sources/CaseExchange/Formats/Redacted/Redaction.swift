import CaseModel
import Groundwork

/// The present state of a case as it may go out: the records of a case of their own.
public struct Redaction {
  /// What of a case did not go out.
  public struct LeftOut: Hashable, Sendable {
    /// Records that are marked above what may go out.
    public var marked = 0
    /// Records that can't stand without what was left out.
    public var resting = 0
    /// Records that were retired.
    public var retired = 0
    /// Files of evidence.
    public var files = 0
  }

  /// The records, the case's own first.
  public private(set) var records: [Record] = []
  /// What did not go out.
  public private(set) var leftOut = LeftOut()
  /// How many records go out otherwise than they are, for what is personal in them.
  public private(set) var masked = 0
  /// What was masked in them, kind by kind.
  public private(set) var personalData = PersonalDataTally()
  /// In how many records a word stays that may be a protected actor's name.
  public private(set) var undecided = 0
  /// How many protected actors go by another name.
  public private(set) var pseudonyms = 0

  private let reading: Discreet
  /// The files whose bytes go out too.
  private let takesFile: (Digest) -> Bool

  /// Redacts the case that `reading` shows.
  ///
  /// - Parameter takesFile: whether the bytes of this digest go out too.
  public init(_ reading: Discreet, takesFile: @escaping (Digest) -> Bool) throws {
    self.reading = reading
    self.takesFile = takesFile
    leftOut.marked = try reading.leftOut()
    leftOut.retired = try reading.count(Query([Query.Term(.state([.retired]))]))
    var all = [try reading.theCase]
    try reading.each(Query(), by: .number) { if $0.record.id != Case.id { all.append($0.record) } }
    for record in all {
      let named = named(record)
      if named.body == record.body || named.isComplete { records.append(named) }
    }
    leftOut.resting = all.count - records.count
    try prune()
    for record in records where try reading.masks(record.id) {
      masked += 1
      try reading.count(in: record, &personalData)
    }
    undecided = records.count { reading.leavesDoubt(in: $0) }
    pseudonyms = records.count { reading.pseudonym(of: $0.id) != nil }
    let bodies = records
    records = []
    for record in bodies { records.append(bare(record)) }
  }

  /// Takes out references to what does not go out, and then what can't stand without them.
  private mutating func prune() throws {
    var count = -1
    while count != records.count {
      count = records.count
      let kept = Set(records.map(\.id))
      records = try records.compactMap { record in
        let pruned = try self.pruned(record, kept)
        return pruned.body == record.body || pruned.isComplete ? pruned : nil
      }
      leftOut.resting += count - records.count
    }
  }

  private func pruned(_ record: Record, _ kept: Set<Name>) throws -> Record {
    var pruned = record
    for member in record.body {
      guard let shape = Kinds.named(record.kind)?.field(member.key)?.shape,
        try refers(shape.element, record)
      else { continue }
      if let items = member.value.asList {
        let rest = items.filter { isKept($0, shape.element, kept) }
        pruned.body[member.key] = rest.isEmpty ? nil : .list(rest)
      } else if !isKept(member.value, shape.element, kept) {
        pruned.body[member.key] = nil
      }
    }
    return pruned
  }

  /// Whether a field names records; of a value only its question knows.
  private func refers(_ shape: Shape, _ record: Record) throws -> Bool {
    guard case .value = shape else { return shape.targets != nil }
    let question = try record[Claim.question].flatMap(reading.living) ?? record
    return question[Question.expects] == .actor
  }

  /// Whether what an item names goes out too; what names nothing is no reference, and goes nowhere.
  private func isKept(_ item: JSON, _ shape: Shape, _ kept: Set<Name>) -> Bool {
    let target: Name? =
      switch shape {
      case .citation: FieldType<Citation>.citation.read(item)?.exhibit
      case .participation: FieldType<Participation>.participation.read(item)?.actor
      default: item.asText.map { Name($0) }
      }
    return target.map(kept.contains) == true
  }

  /// The record with a label and tags that still are some: where a name stood in one, it goes.
  private func named(_ record: Record) -> Record {
    var record = record
    if let label = record[Common.label], !Reference.isLabel(label) || !isHarmless(label) {
      record[Common.label] = nil
    }
    let tags = record[Common.tags]
    let harmless = tags.filter { $0.isTagLike && isHarmless($0) }
    if harmless.count < tags.count { record[Common.tags] = harmless }
    return record
  }

  private func isHarmless(_ word: String) -> Bool {
    reading.veiledName(word)?.isSame(as: word) == true
  }

  /// The record with files that are not here, and an actor whose name needs no protection any more.
  private mutating func bare(_ record: Record) -> Record {
    var record = record
    if record.kind == Exhibit.word {
      record[Exhibit.files] = record[Exhibit.files].map { file in
        var file = file
        let digest = file["sha256"]?.asText.flatMap(Digest.init(hex:))
        if file["at"] == nil, digest.map(takesFile) == true { return file }
        leftOut.files += 1
        file["at"] = .text(ExhibitFile.withOrigin)
        return file
      }
      // The entry of which a report that was handed over tells is one of the other ledger.
      if record.toldHead != nil {
        record[Common.other] = record[Common.other].map { pair in
          pair.first == .text("head") ? [.text(ExhibitFile.withOrigin)] + pair.dropFirst() : pair
        }
      }
    }
    if reading.pseudonym(of: record.id) != nil { record[Actor.protected] = nil }
    return record
  }
}

extension Record {
  /// Whether it has all without which its kind says nothing.
  fileprivate var isComplete: Bool {
    let groups = Kinds.named(kind)?.required ?? []
    return groups.allSatisfy { $0.contains { body[$0] != nil } }
  }
}

extension String {
  /// Whether it has the letters of a tag.
  fileprivate var isTagLike: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || "-_.".unicodeScalars.contains(scalar)
    }
  }
}
