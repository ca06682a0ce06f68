import Groundwork

extension ModelReading.Matching {
  func holds(_ state: Query.State, _ filed: Filed) throws -> Bool {
    let record = filed.record
    switch state {
    case .contested: return try isContestedOrOnContested(record)
    case .unsourced: return record.isUnsourced
    case .undated: return record.isUndated
    case .superseded:
      return living.values.contains {
        $0.record.mentions.contains(Mention(Common.supersedes.name, record.id))
      }
    case .retired: return filed.retired != nil
    }
  }

  private func isContestedOrOnContested(_ record: Record) throws -> Bool {
    if record.kind == Question.word {
      return try living[record.id] != nil && isContested(record)
    }
    guard record.kind == Claim.word, let id = record[Claim.question],
      let question = living[id]?.record, question.kind == Question.word
    else { return false }
    return try isContested(question)
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
