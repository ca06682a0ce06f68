import CaseModel
import Groundwork

/// A question, and how it stands.
struct Inquiry {
  let id: Name
  let text: String
  let isOriginal: Bool
  let expects: Question.Expected?
  let unit: String?
  let answer: String?
  let because: [Name]
  let isContested: Bool
  /// The claims on it that stand, in the order of their numbers.
  let claims: [Statement]
  /// What is held at the end, those that agree side by side; empty where nothing clashes.
  let versions: [[Statement]]
  /// The claim before, by the claim with which its claimant moved.
  let moves: [Name: Name]

  init(_ record: Record, in file: CaseFile) throws {
    id = record.id
    let text = file.prose(record, Question.text)
    self.text = text?.text ?? record.id.text
    isOriginal = text?.isOriginal ?? false
    expects = record[Question.expects]
    unit = record[Question.unit]
    answer = record[Question.answer]
    because = record[Question.because]
    let contest = try file.reading.contest(of: record.id, zone: file.zone)
    let records = contest.claims.map(\.record)
    let corrected = Set(records.flatMap { $0[Common.supersedes] })
    claims = records.filter { !corrected.contains($0.id) }.map { Statement($0, in: file) }
    isContested = contest.isContested
    let byID = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    versions = Inquiry.versions(contest).map { $0.compactMap { byID[$0] } }.filter { !$0.isEmpty }
    moves = Dictionary(
      contest.moved.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those who differ, then reports that differ and are not among them.
  private static func versions(_ contest: Contest) -> [[Name]] {
    let known = Set(contest.differ.flatMap { $0 })
    var versions = contest.differ
    for group in contest.reportsDiffer {
      versions += group.filter { !known.contains($0) }.map { [$0] }
    }
    return versions
  }

  /// Whether `statement` takes a side on it.
  func isSide(_ statement: Statement) -> Bool {
    isContested && (statement.stance.upholds || statement.stance == .denies)
  }
}
