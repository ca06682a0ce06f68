import CaseModel
import Groundwork

extension CaseFile {
  /// The claim that a retraction takes back; nil of any other claim, and of one that names none.
  func withdrawn(by statement: Statement) throws -> Statement? {
    guard statement.stance == .retracts, let about = statement.about,
      // What is taken back was recorded before; two that name each other end here.
      about.rank < statement.id.rank,
      let claim = try reading.living(about), claim.kind == Claim.word
    else { return nil }
    return Statement(claim, in: self)
  }

  /// The first claim by which whoever said `statement` took it back; nil where it stands.
  func withdrawal(of statement: Statement) throws -> Statement? {
    let found = try (retractions()[statement.id] ?? []).filter { later in
      guard try withdrawn(by: later)?.id == statement.id, later.canTakeBack(statement) else {
        return false
      }
      return try !isCorrected(later.id) && withdrawal(of: later) == nil
    }
    return found.min { $0.isBefore($1) }
  }

  private func isCorrected(_ id: Name) throws -> Bool {
    try reading.referrers(of: id).contains { name in
      try reading.living(name)?[Common.supersedes].contains(id) == true
    }
  }
}

extension Statement {
  /// Whether this retraction is of the same voice, and not from before.
  fileprivate func canTakeBack(_ other: Statement) -> Bool {
    guard principal == other.principal || claimant == other.claimant else { return false }
    guard said != nil, other.said != nil else { return true }
    return (order.bounds.latest ?? .max) >= (other.order.bounds.earliest ?? .min)
  }
}
