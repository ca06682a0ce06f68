/// The checks that there are.
public enum Checks {
  /// Every check, in the order in which findings are listed.
  public static let all: [Check] = [
    .unsourcedEvent, .unsourcedClaim, .weakConfirmation, .contestedAnswer,
    .danglingReference, .wrongWeekday, .beforeItsCause, .overdueDuty,
    .similarNames, .protectedName, .undecidedName, .doubledHedge, .ungradedExhibit,
    .clockBackwards, .withoutCustody, .custodyGap, .missingReceipt, .afterDestruction,
    .alteredEvidence,
  ]

  /// The check of this word.
  public static func named(_ word: String) -> Check? { all.first { $0.word == word } }
}
