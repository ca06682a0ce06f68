import Groundwork

extension Check {
  /// An exhibit that was not what it is said to be when its digest was last logged.
  static let alteredEvidence = Check(
    "altered-evidence", "an exhibit whose last logged digest is not that of its files",
    in: [Exhibit.word]
  ) { exhibit, desk in
    let files = exhibit.exhibitFiles
    guard !files.isEmpty,
      let step = try desk.custody(of: exhibit.id).valid.last(where: {
        $0.record[Custody.sha256] != nil
      }), let digest = step.record[Custody.sha256],
      !files.contains(where: { $0.sha256.hex == digest })
    else { return [] }
    return [
      Finding(
        exhibit.id,
        "\(step.record.id): its digest then was \(digest.prefix(12))…, that of none of its files",
        next: "`verify --record \(exhibit.id)` once it was brought back")
    ]
  }
}
