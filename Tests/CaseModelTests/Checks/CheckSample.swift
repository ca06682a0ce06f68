import CaseModel
import Groundwork
import Testing

/// What one check finds in a small case, a line each.
enum CheckSample {
  /// What `check` finds in a case of `records`: `E1: what is wrong`.
  static func found(
    _ check: String, in records: [Record], at now: Int64 = 1_640_995_200
  ) throws -> [String] {
    try found(check, in: try SampleReading.of(records), at: now)
  }

  static func found(
    _ check: String, in reading: some CaseReading, at now: Int64 = 1_640_995_200
  ) throws -> [String] {
    let check = try #require(Checks.named(check))
    return try reading.findings(of: [check], now: now).map { finding in
      #expect(finding.check == check.word)
      return "\(finding.id): \(finding.what)"
    }
  }

  static func actor(_ number: Int, _ name: String?, _ more: JSONObject = [:]) -> Record {
    var record = Record(id: Name("A\(number)"), kind: Actor.word, body: more)
    record[Actor.name] = name
    return record
  }

  static func event(
    _ number: Int, _ when: String?, _ exhibits: [Name] = [], _ more: JSONObject = [:]
  ) -> Record {
    var record = Record(id: Name("E\(number)"), kind: Event.word, body: more)
    record[Event.text] = "Peristiwa \(number)"
    record.body["when"] = when.map { .text($0) }
    record[Event.exhibits] = exhibits.map { Citation($0) }
    return record
  }

  static func exhibit(
    _ number: Int, _ published: String? = nil, by publisher: Name? = nil, from: [Name] = [],
    _ more: JSONObject = [:]
  ) -> Record {
    var record = Record(id: Name("X\(number)"), kind: Exhibit.word, body: more)
    record[Exhibit.title] = "Laman \(number)"
    record.body["published"] = published.map { .text($0) }
    record[Exhibit.publisher] = publisher
    record[Exhibit.derives] = from
    return record
  }

  /// A claim that answers no question.
  static func claim(
    _ number: Int, _ who: Name, _ stance: Stance = .asserts, said: String? = nil,
    about: Name? = nil, _ more: JSONObject = [:]
  ) -> Record {
    var record = Record(id: Name("C\(number)"), kind: Claim.word, body: more)
    record[Claim.claimant] = who
    record[Claim.stance] = stance
    record[Claim.about] = about
    record.body["said"] = said.map { .text($0) }
    return record
  }
}
