import Groundwork

extension Check {
  /// Files of which nobody says how they came into the case.
  static let withoutCustody = Check(
    "without-custody", "an exhibit with files and without any custody record", in: [Exhibit.word]
  ) { exhibit, desk in
    guard !exhibit[Exhibit.files].isEmpty, try desk.custody(of: exhibit.id).steps.isEmpty else {
      return []
    }
    return [
      Finding(
        exhibit.id, "nothing says how its files came into the case",
        next: "`receive \(exhibit.id) --from @a --when DATE`")
    ]
  }
}
