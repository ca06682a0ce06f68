import Groundwork

extension Check {
  /// A claim hedged twice: in its words, and by `hedge`.
  static let doubledHedge = Check(
    "doubled-hedge", "a claim whose words hedge already what its hedge says", in: [Claim.word]
  ) { claim, desk in
    guard let hedge = claim[Claim.hedge], let words = claim[Claim.words] else { return [] }
    let language = try desk.reading.language
    let isSame = Hedges.range(of: hedge, in: words) != nil
    guard let word = isSame ? hedge : Hedges.first(in: words, language, attributes: false) else {
      return []
    }
    return [
      Finding(
        claim.id, "its words say “\(word)” already" + (isSame ? "" : ", its hedge “\(hedge)”"),
        next: "`edit \(claim.id) --hedge=` where the words say it all")
    ]
  }
}
