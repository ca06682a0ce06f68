import Groundwork

/// What is said in answer to a question, and where it can't all be true: computed from the claims,
/// never remembered.
public struct Contest: Sendable {
  /// How far a question is.
  ///
  /// A contest stands apart: an answer hides none.
  public enum State: String, Sendable {
    case open, contested, answered
  }

  /// A claimant who says something else than before.
  public struct Move: Hashable, Sendable {
    /// Who moved: the one spoken for, else the speaker.
    public let claimant: Name
    /// The earlier claim.
    public let from: Name
    /// The later claim.
    public let to: Name

    /// Makes a move.
    public init(_ claimant: Name, from: Name, to: Name) {
      self.claimant = claimant
      self.from = from
      self.to = to
    }
  }

  /// What is asked.
  public let question: Record
  /// All living claims on it, as they were said: undated ones first, then by day, then by number.
  public let claims: [Filed]
  /// The positions that clash with another one, those of one same value together.
  public let differ: [[Name]]
  /// Who moved, from which claim to which.
  public let moved: [Move]
  /// Claims that report differently what one claimant said on one day, or who it was.
  public let reportsDiffer: [[Name]]

  /// Whether something is in dispute; that somebody moved is no dispute.
  public var isContested: Bool { !differ.isEmpty || !reportsDiffer.isEmpty }

  /// How far the question is.
  public var state: State {
    if question[Question.answer] != nil { return .answered }
    return isContested ? .contested : .open
  }

  /// What `claims --json` prints of it.
  public var json: JSON {
    let moves = moved.map { move in
      JSON.object([
        "claimant": .text(move.claimant), "from": .text(move.from), "to": .text(move.to),
      ])
    }
    return .object([
      "question": .text(question.id), "contested": .bool(isContested),
      "differ": Contest.json(differ), "moved": .list(moves),
      "reports_differ": Contest.json(reportsDiffer), "claims": .list(claims.map(\.json)),
    ])
  }

  private static func json(_ groups: [[Name]]) -> JSON {
    .list(groups.map { .list($0.map { .text($0) }) })
  }
}
