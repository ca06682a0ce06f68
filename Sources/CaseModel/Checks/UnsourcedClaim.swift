extension Check {
  /// A claim of which nobody can see where it stands.
  static let unsourcedClaim = Check(
    "unsourced-claim", "a claim that cites no exhibit", in: [Claim.word],
    where: [Query.Term(.state([.unsourced]))]
  ) { claim, _ in
    [
      Finding(
        claim.id, "no exhibit shows that it was said",
        next: "`edit \(claim.id) --exhibits+ X3` cites where it stands")
    ]
  }
}
