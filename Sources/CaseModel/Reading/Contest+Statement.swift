import Groundwork

extension Contest {
  /// A claim as the comparison needs it: numbers only, so that ten thousand are moved about cheaply.
  struct Statement {
    /// What stands for an actor where there is none.
    static let nobody = Int64.min

    /// Where it stands among the claims as they were handed in.
    let place: Int
    /// The rank of its id.
    let number: Int64
    /// The rank of the speaker's id.
    var claimant = nobody
    /// The rank of the id of the one spoken for, else of the speaker: whose position it is.
    var holder = nobody
    var stance: Stance?
    /// The number of its hedge among the different ones; 0 where it has none.
    var hedge = 0
    /// The number of what it answers among the different answers.
    var answer: Int?
    /// The number of the time for which it holds among the different times.
    var holds = 0
    /// The number of the days on which it can have been said among the different ones.
    var days = 0
    /// The first second at which it can have been said: the key by which claims are listed.
    var first = Int64.min
    /// The last second at which it can have been said, by which positions follow one another.
    var last = Int64.min
    /// Where its exhibits stand among those of all claims.
    var exhibits = 0..<0
    /// Whether it was taken back: it is no position, but nor is what it had replaced.
    var isRetracted = false

    init(_ id: Name, place: Int) {
      number = id.rank
      self.place = place
    }

    /// Whether it has a date; what has none counts as earliest of all.
    var isDated: Bool { last != .min }

    /// Whether it was said before `other`, as positions follow one another.
    func isBefore(_ other: Statement) -> Bool {
      last != other.last ? last < other.last : number < other.number
    }

    /// Whether it says something that can take the place of what its holder said before.
    var isPosition: Bool { answer != nil && stance?.takesValue == true }

    /// Whether it was certainly said before `other`.
    func isWholly(before other: Statement) -> Bool {
      isDated ? last < other.first : other.isDated
    }
  }
}
