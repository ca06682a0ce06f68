import Groundwork

extension Contest {
  /// What the rest of the case says of the claims on a question.
  public struct Elsewhere: Sendable {
    /// Claims that a living claim corrects.
    public let superseded: Set<Name>
    /// Claims that take others back.
    public let retractions: [Filed]

    /// Nothing.
    public static let nothing = Elsewhere(superseded: [], retractions: [])

    /// Makes it.
    public init(superseded: Set<Name>, retractions: [Filed]) {
      self.superseded = superseded
      self.retractions = retractions
    }
  }

  /// Finds what is in dispute among the claims on a question.
  ///
  /// - Parameters:
  ///   - claims: the claims on it; retired ones are left out.
  ///   - elsewhere: claims that are not on it and yet take back or correct some that are.
  public static func of(
    _ question: Record, claims: [Filed], elsewhere: Elsewhere = .nothing, zone: Zone
  ) -> Contest {
    let living = claims.filter { $0.retired == nil && $0.record.kind == Claim.word }
    let docket = Docket(question, living, elsewhere, zone)
    let positions = docket.positions()
    return Contest(
      question: question, claims: docket.inOrderOfSaying,
      differ: docket.differing(positions), moved: docket.moves(),
      reportsDiffer: docket.differingReports(positions))
  }
}
