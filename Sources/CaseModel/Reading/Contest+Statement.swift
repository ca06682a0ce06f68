import Groundwork

extension Contest {
  /// A claim as the comparison needs it: each field looked at once, equal things numbered.
  struct Statement {
    let id: Name
    let number: Int
    /// Where it stands among the claims as they were handed in.
    let place: Int
    var claimant: Name?
    var speaksFor: Name?
    var stance: Stance?
    var hedge: Name?
    var value: Name?
    var holdsText: Name?
    var saidText: Name?
    var about: Name?
    var exhibits: [Name] = []
    var supersedes: [Name] = []
    /// The number of what it answers among the different answers.
    var answer: Int?
    /// The number of the time for which it holds among the different times.
    var holds = 0
    /// Between which seconds it was said; nil where it is undated.
    var said: DateBounds?
    /// On which days it can have been said.
    var days = Span.undated
    /// Whether it was taken back: it is no position, but nor is what it had replaced.
    var isRetracted = false

    init(_ record: Record, place: Int) {
      id = record.id
      number = record.id.idParts?.number ?? .max
      self.place = place
      for member in record.body { read(member) }
    }

    /// One pass over the members: looking up a dozen fields by name takes five times as long.
    private mutating func read(_ member: JSONObject.Member) {
      switch member.key.text {
      case Claim.about.name.text: about = member.name
      case Claim.claimant.name.text: claimant = member.name
      case Claim.exhibits.name.text: exhibits = member.names { $0.asObject?["exhibit"]?.asText }
      case Claim.speaksFor.name.text: speaksFor = member.name
      case Claim.hedge.name.text: hedge = member.name
      case Claim.holds.name.text: holdsText = member.name
      case Claim.said.name.text: saidText = member.name
      case Claim.stance.name.text: stance = member.name.flatMap { Stance(rawValue: $0.text) }
      case Common.supersedes.name.text: supersedes = member.names { $0.asText }
      case Claim.value.name.text: value = member.name
      default: break
      }
    }

    /// Whose position it is.
    var holder: Name? { speaksFor ?? claimant }

    /// Whether it was said before `other`, as positions follow one another: what is undated counts
    /// as earliest of all, else the latest bound decides, then the number.
    func isBefore(_ other: Statement) -> Bool {
      let (left, right) = (lastSecond, other.lastSecond)
      if left != right { return left < right }
      return number != other.number ? number < other.number : id < other.id
    }

    private var lastSecond: Int64 { said.map { $0.latest ?? .max } ?? .min }

    /// The key by which the claims of a question are listed.
    var firstSecond: Int64 { said?.earliest ?? .min }

    /// Whether it says something that can take the place of what its holder said before.
    var isPosition: Bool { answer != nil && stance?.takesValue == true }

    /// Whether it stands for its value: `qualifies` does, though no denial contests it.
    var stands: Bool { isPosition && stance != .denies }
  }
}

extension JSONObject.Member {
  fileprivate var name: Name? { if case .text(let name) = value { name } else { nil } }

  fileprivate func names(_ text: (JSON) -> String?) -> [Name] {
    value.asList?.compactMap { text($0).map { Name($0) } } ?? []
  }
}
