import CaseModel
import Groundwork

/// Small cases made by hand, read through the model.
enum Folded {
  /// A case of `acts`, each of which makes, replaces or (with an empty body) retires records.
  static func reading(acts: [[Record]]) throws -> ModelReading {
    var known: [Name: Record] = [:]
    let committed = acts.enumerated().map { index, records in
      let changes = records.compactMap { record in
        let old = known.updateValue(record, forKey: record.id)
        return Change(from: old, to: record.body.isEmpty ? nil : record)
      }
      var entry = Entry(
        author: "mila", changes: changes, command: "run sample", program: "kronologi test",
        time: "2026-11-23T08:00:00Z")
      entry.number = index + 1
      return CommittedAct([entry], head: Head(entry: index + 1, hash: .zero))
    }
    return try ModelReading(committed, zones: { $0 == "Asia/Jakarta" ? .jakarta : nil })
  }

  /// A case of `records`, all made at once.
  static func reading(_ records: [Record]) throws -> ModelReading { try reading(acts: [records]) }
}
