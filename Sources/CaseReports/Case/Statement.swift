import CaseModel
import Groundwork

/// A claim as the chronicle needs it, decoded once.
struct Statement {
  let id: Name
  let claimant: Name
  /// Whose position it is: the one spoken for, else the speaker.
  let principal: Name
  let stance: Stance
  let hedge: String?
  let question: Name?
  let value: String?
  let holds: CaseDate?
  let words: String?
  let isOriginal: Bool
  let quote: String?
  let said: CaseDate?
  let order: DateOrder
  let citations: [Citation]
  let via: [Name]
  let about: Name?
  /// The claims that it corrects.
  let supersedes: [Name]
  /// Its number, or that of the first claim that it corrects: a correction takes the old place.
  let rank: Int

  init(_ record: Record, in file: CaseFile) {
    id = record.id
    claimant = record[Claim.claimant] ?? Name("?")
    principal = record[Claim.speaksFor] ?? claimant
    stance = record[Claim.stance] ?? .asserts
    hedge = file.prose(record, Claim.hedge)?.text
    question = record[Claim.question]
    value = record[Claim.value]
    holds = record[Claim.holds]
    let words = file.prose(record, Claim.words)
    self.words = words?.text
    isOriginal = words?.isOriginal ?? false
    quote = record[Claim.quote]
    said = record[Claim.said]
    order = DateOrder(said, sequence: nil, zone: file.zone)
    citations = record[Claim.exhibits]
    via = record[Claim.via]
    about = record[Claim.about]
    supersedes = record[Common.supersedes]
    let corrected = supersedes.compactMap { $0.idParts?.number }
    rank = ([record.id.idParts?.number ?? 0] + corrected).min() ?? 0
  }

  /// Whether it was said before `other`, by the end of what its date covers; undated, earliest.
  func isBefore(_ other: Statement) -> Bool {
    func last(_ statement: Statement) -> Int64 {
      statement.said == nil ? .min : statement.order.bounds.latest ?? .max
    }
    return last(self) == last(other) ? id.rank < other.id.rank : last(self) < last(other)
  }
}
