extension Check {
  /// An exhibit of which nobody has said how far it is trusted.
  static let ungradedExhibit = Check(
    "ungraded-exhibit", "an exhibit without an Admiralty grade", in: [Exhibit.word],
    where: [Query.Term(.field(Exhibit.grade.name, grades), isNegated: true)]
  ) { exhibit, desk in
    // What left the house is ours.
    if exhibit.isHandedOver(try desk.custody(of: exhibit.id)) { return [] }
    return [
      Finding(
        exhibit.id, "nothing says how far it is trusted",
        next: "`edit \(exhibit.id) --grade B2`: A–F for the source, 1–6 for the content")
    ]
  }

  private static let grades = "ABCDEF".flatMap { source in
    (1...6).map { "\(source)\($0)" }
  }
}
