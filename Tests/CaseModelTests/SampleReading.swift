import CaseModel
import Groundwork

/// Small cases made by hand, read through the model.
enum SampleReading {
  /// A case of `records`, each act of which makes or replaces some.
  static func of(
    acts: [[Record]], commands: [String] = [], times: [String] = []
  ) throws -> ModelReading {
    var committed: [CommittedAct] = []
    var known: [Name: Record] = [:]
    for (index, records) in acts.enumerated() {
      let changes = records.compactMap { record in
        let old = known.updateValue(record, forKey: record.id)
        return Change(from: old, to: record.body.isEmpty ? nil : record)
      }
      let command = commands.indices.contains(index) ? commands[index] : "run sample"
      var entry = Entry(
        author: "mila", changes: changes, command: command, program: "kronologi test",
        time: times.indices.contains(index) ? times[index] : "2026-11-23T08:00:00Z")
      entry.number = index + 1
      committed.append(CommittedAct([entry], head: Head(entry: index + 1, hash: .zero)))
    }
    return try ModelReading(committed, zones: { $0 == "Asia/Jakarta" ? .jakarta : nil })
  }

  /// A case of `records`, all made at once, in Jakarta.
  static func of(_ records: [Record]) throws -> ModelReading {
    let hasCase = records.contains { $0.id == Case.id }
    return try of(acts: [hasCase ? records : [theCase()] + records])
  }

  static func theCase(tlp: Common.TLP? = nil) -> Record {
    var record = Record(id: Case.id, kind: Case.word)
    record[Case.title] = "Perkara contoh"
    record[Case.zone] = "Asia/Jakarta"
    record[Case.language] = "id"
    record[Common.tlp] = tlp
    return record
  }
}

extension Record {
  /// A record of a kind with some fields as the ledger holds them.
  static func make(_ id: Name, _ kind: String, _ body: JSONObject) -> Record {
    Record(id: id, kind: kind, body: body)
  }

  static func question(_ expects: Question.Expected?, _ more: JSONObject = [:]) -> Record {
    var record = Record(id: "Q1", kind: Question.word, body: more)
    record[Question.text] = "Apa?"
    record[Question.expects] = expects
    return record
  }

  /// A claim on Q1.
  static func claim(
    _ number: Int, _ who: Name, _ stance: Stance, _ value: String? = nil, said: String? = nil,
    holds: String? = nil, exhibits: [Name] = [], _ more: JSONObject = [:]
  ) -> Record {
    var record = Record(id: Name("C\(number)"), kind: Claim.word, body: more)
    record[Claim.claimant] = who
    record[Claim.stance] = stance
    record[Claim.question] = more["about"] != nil && stance == .retracts ? nil : "Q1"
    record[Claim.value] = value
    record.body["said"] = said.map { .text($0) }
    record.body["holds"] = holds.map { .text($0) }
    record[Claim.exhibits] = exhibits.map { Citation($0) }
    return record
  }
}
