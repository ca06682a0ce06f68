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
  /// The claims that later ones correct, in the order of their numbers.
  let corrected: [Statement]
  /// The claims of those who differ, those that agree together; the same of differing reports.
  let differ: [[Name]]
  let reportsDiffer: [[Name]]
  /// What is held at the end, those that agree side by side; empty where nothing clashes.
  let versions: [[Statement]]
  /// The claim before, by the claim with which its claimant moved.
  let moves: [Name: Name]
  /// The claims whose speaker somebody else has say something else on that day.
  private let retold: Set<Name>
  /// Where each of `claims` stands.
  private let places: [Name: Int]

  init(_ record: Record, in file: CaseFile) throws {
    id = record.id
    let text = file.prose(record, Question.text)
    self.text = text?.text ?? record.id.text
    isOriginal = text?.isOriginal ?? false
    expects = record[Question.expects]
    unit = file.prose(record, Question.unit)?.text
    answer = record[Question.answer]
    because = record[Question.because]
    let contest = try file.reading.contest(of: record.id, zone: file.zone)
    let records = contest.claims.map(\.record)
    let corrected = Set(records.flatMap { $0[Common.supersedes] })
    claims = records.filter { !corrected.contains($0.id) }.map { Statement($0, in: file) }
    self.corrected = records.filter { corrected.contains($0.id) }.map { Statement($0, in: file) }
    differ = contest.differ
    reportsDiffer = contest.reportsDiffer
    isContested = contest.isContested
    let places = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let claims = claims
    func told(_ ids: [Name]) -> [Statement] { ids.compactMap { places[$0].map { claims[$0] } } }
    self.places = places
    let sides = Inquiry.versions(contest).map(told).filter { !$0.isEmpty }
    versions = sides.isEmpty ? [] : sides + (try Inquiry.others(claims, beside: sides, file))
    moves = Dictionary(
      contest.moved.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
    retold = Inquiry.retold(contest.reportsDiffer.map(told))
  }

  /// The claim of this id that stands.
  func claim(_ id: Name) -> Statement? { places[id].map { claims[$0] } }

  /// Those of a group who share their speaker with another of it.
  private static func retold(_ groups: [[Statement]]) -> Set<Name> {
    var retold: Set<Name> = []
    for group in groups {
      for (_, told) in Dictionary(grouping: group, by: \.claimant) where told.count > 1 {
        retold.formUnion(told.map(\.id))
      }
    }
    return retold
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

  /// What others hold who clash with nobody, such as a price in another currency: the last claim of
  /// each, for each time that it speaks of.
  private static func others(
    _ claims: [Statement], beside sides: [[Statement]], _ file: CaseFile
  ) throws -> [[Statement]] {
    func key(_ statement: Statement) -> [String] {
      [statement.principal.text, statement.holds?.edtf ?? ""]
    }
    let known = Set(sides.joined().map(key))
    var last: [[String]: Statement] = [:]
    for claim in claims where claim.value != nil && !known.contains(key(claim)) {
      guard claim.stance.upholds || claim.stance == .denies,
        try file.withdrawal(of: claim) == nil
      else { continue }
      if let other = last[key(claim)], claim.isBefore(other) { continue }
      last[key(claim)] = claim
    }
    return last.values.sorted { $0.rank < $1.rank }.map { [$0] }
  }

  /// Whether somebody else has the same speaker say something else on that day: then it matters who
  /// reports it.
  func isRetold(_ statement: Statement) -> Bool { retold.contains(statement.id) }

  /// Whether `statement` takes a side on it.
  func isSide(_ statement: Statement) -> Bool {
    isContested && (statement.stance.upholds || statement.stance == .denies)
  }
}
