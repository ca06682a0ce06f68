import Groundwork

/// Finds the questions whose answers are in dispute by reading as few claims as it can.
///
/// A position is the latest claim of its holder, so what clashes among all claims from some moment
/// on clashes among all claims, too. Of each question the few that were said last are looked at
/// first; where they show no clash, ever more of the past:
///
///     claims on Q1  · ·· · ·· ···· · ·· ·│ ··· ·· · ··│·· ··
///                                        32 of them ┘ 8 ┘
struct DisputeFinder {
  private let reading: any CaseReading
  private let zone: Zone

  /// How many claims on each question are looked at first.
  var few = 8
  /// More claims than this are not held at once, unless one question has them.
  var most = 4000

  /// Makes it for a reading whose claims are put in order in `zone`.
  init(_ reading: any CaseReading, zone: Zone) {
    self.reading = reading
    self.zone = zone
  }

  /// Those of `questions` that are in dispute.
  func disputed(among questions: [Record]) throws -> Set<Name> {
    var found: Set<Name> = []
    var open = questions
    var limit = try zone.name == reading.zone.name ? few : .max
    while !open.isEmpty {
      var next: [Record] = []
      for start in stride(from: 0, to: open.count, by: max(1, most / limit)) {
        let some = open[start..<min(open.count, start + max(1, most / limit))]
        for (question, state) in try look(at: some, limit) {
          switch state {
          case .disputed: found.insert(question.id)
          case .unknown: next.append(question)
          case .undisputed: break
          }
        }
      }
      (open, limit) = (next, limit > .max / 4 ? .max : limit * 4)
    }
    return found
  }

  private enum State { case disputed, undisputed, unknown }

  /// Judges questions by the claims that were said last, `limit` of each.
  private func look(at questions: ArraySlice<Record>, _ limit: Int) throws -> [(Record, State)] {
    let claims = try questions.map { try reading.lastClaims(on: $0.id, limit: limit) }
    let elsewhere = try reading.elsewhere(of: claims.flatMap { $0 })
    return zip(questions, claims).map { question, claims in
      let contest = Contest.of(question, claims: claims, elsewhere: elsewhere, zone: zone)
      return (
        question,
        contest.isContested ? .disputed : claims.count < limit ? .undisputed : .unknown
      )
    }
  }
}
