import Groundwork

extension ModelReading.Matching {
  func holds(_ state: Query.State, _ filed: Filed) -> Bool {
    let record = filed.record
    switch state {
    case .contested: return isContested(record)
    case .unsourced: return record.isUnsourced
    case .undated: return record.isUndated
    case .superseded:
      return living.values.contains {
        $0.record.mentions.contains(Mention(Common.supersedes.name, record.id))
      }
    case .dangling: return record.mentions.contains { living[$0.target] == nil }
    case .retired: return filed.retired != nil
    }
  }

  /// Whether it is a contested question, or a claim on one.
  private func isContested(_ record: Record) -> Bool {
    switch record.kind {
    case Question.word: living[record.id] != nil && contested.contains(record.id)
    case Claim.word: record[Claim.question].map(contested.contains) ?? false
    default: false
    }
  }

  /// The living exhibits that a record cites.
  func exhibits(of record: Record) -> [Record] {
    record.mentions.filter { $0.field == Event.exhibits.name }
      .compactMap { living[$0.target]?.record }
  }

  func isPublished(by actors: [Name], _ record: Record) -> Bool {
    record.mentions.contains {
      $0.field == Exhibit.publisher.name && actors.contains($0.target)
    }
  }

  func isKnown(_ record: Record, by second: Int64) -> Bool {
    switch record.kind {
    case Exhibit.word: begins(record, by: second)
    case Claim.word: begins(record, by: second) && citesKnown(record, by: second)
    case Event.word: citesKnown(record, by: second)
    default: false
    }
  }

  private func citesKnown(_ record: Record, by second: Int64) -> Bool {
    exhibits(of: record).contains { $0.kind == Exhibit.word && begins($0, by: second) }
  }

  private func begins(_ record: Record, by second: Int64) -> Bool {
    guard let bounds = record.date?.bounds(in: zone) else { return false }
    return bounds.earliest.map { $0 <= second } ?? true
  }
}
