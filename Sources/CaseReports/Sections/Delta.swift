import CaseModel
import Groundwork

/// What became of the records between two moments of the ledger.
struct Delta {
  /// A record as it was and as it is.
  struct Edit {
    let before: Record
    let after: Record
  }

  private(set) var made: [Record] = []
  private(set) var edited: [Edit] = []
  private(set) var retired: [Record] = []
  private(set) var answered: [Inquiry] = []
  private(set) var newlyContested: [Inquiry] = []
  private(set) var settled: [Inquiry] = []

  /// Whether nothing changed.
  var isEmpty: Bool {
    made.isEmpty && edited.isEmpty && retired.isEmpty && newlyContested.isEmpty && settled.isEmpty
  }

  init(_ file: CaseFile, since: Int) throws {
    let reading = file.reading
    let old = since > 0 ? try reading.asOf(since) : nil
    let scope = file.isWhole ? nil : try Delta.scope(file, old)
    for id in try reading.touched(after: since, upTo: reading.head.entry) {
      if let scope, !scope.contains(id) { continue }
      switch (try old?.living(id), try reading.living(id)) {
      case (nil, let after?): made.append(after)
      case (let before?, nil): retired.append(before)
      case (let before?, let after?) where before != after:
        edited.append(Edit(before: before, after: after))
      default: break
      }
    }
    try readQuestions(file, old, scope)
  }

  /// What the query asks for, now or then.
  private static func scope(_ file: CaseFile, _ old: (any CaseReading)?) throws -> Set<Name> {
    let query = file.options.query
    let now = try file.reading.filed(query, by: .number, limit: nil)
    let then = try old?.filed(query, by: .number, limit: nil) ?? []
    return Set((now + then).map(\.record.id))
  }

  private mutating func readQuestions(
    _ file: CaseFile, _ old: (any CaseReading)?, _ scope: Set<Name>?
  ) throws {
    for question in try file.all(Question.word) {
      if let scope, !scope.contains(question.id) { continue }
      guard let inquiry = try file.inquiry(question.id) else { continue }
      let before = try old?.living(question.id)
      if inquiry.answer != nil, inquiry.answer != before?[Question.answer] {
        answered.append(inquiry)
      }
      let wasContested =
        try before != nil && old?.contest(of: question.id, zone: file.zone).isContested == true
      guard wasContested != inquiry.isContested else { continue }
      if inquiry.isContested { newlyContested.append(inquiry) } else { settled.append(inquiry) }
    }
  }
}
