import Groundwork

extension Check {
  /// An exhibit that was handed on, and nobody says that it arrived.
  static let missingReceipt = Check(
    "missing-receipt", "an exhibit that was handed on without a receipt", in: [Exhibit.word]
  ) { exhibit, desk in
    try desk.custody(of: exhibit.id).unreceipted.map { step in
      let (from, to) = (try step.from.map(desk.call) ?? "@a", try step.to.map(desk.call))
      return Finding(
        exhibit.id,
        "\(step.record.id): handed on\(to.map { " to \($0)" } ?? ""), and no receipt is logged",
        next: "`receive \(exhibit.id) --from \(from)\(to.map { " --to \($0)" } ?? "")`")
    }
  }
}
