import Groundwork

extension Check {
  /// An exhibit that was handed on, and nobody says that it arrived.
  static let missingReceipt = Check(
    "missing-receipt", "an exhibit that was handed on without a receipt", in: [Exhibit.word]
  ) { exhibit, desk in
    try desk.custody(of: exhibit.id).unreceipted.map { step in
      let to = step.to.map { " to \($0)" } ?? ""
      let from = step.from.map { " --from \($0)" } ?? " --from @a"
      return Finding(
        exhibit.id, "\(step.record.id): handed on\(to), and no receipt is logged",
        next: "`receive \(exhibit.id)\(from)\(step.to.map { " --to \($0)" } ?? "")`")
    }
  }
}
