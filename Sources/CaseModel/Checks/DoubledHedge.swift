import Groundwork

extension Check {
  /// A claim hedged twice: by `hedge`, and in its words by another word.
  ///
  /// Words that hold the hedge itself are as they should be: it is said once, and stands out.
  static let doubledHedge = Check(
    "doubled-hedge", "a claim whose words hedge by another word than its hedge", in: [Claim.word]
  ) { claim, desk in
    guard let hedge = claim[Claim.hedge], let words = claim[Claim.words],
      Hedges.range(of: hedge, in: words) == nil,
      let word = Hedges.first(in: words, try desk.reading.language, strictly: true)
    else { return [] }
    return [
      Finding(
        claim.id, "its words say “\(word)”, its hedge “\(hedge)”: reports say both",
        next: "`edit \(claim.id) --hedge \"\(word)\"`, or the words without it")
    ]
  }
}
