/// A picture of what happened when: lanes of marks over a scale of time.
public struct TimeChart: Hashable, Sendable {
  /// How firm a mark is, which decides how it looks.
  public enum Look: String, CaseIterable, Sendable {
    case firm, reported, alleged, refuted, said
  }

  /// One thing that happened or was said.
  public struct Mark: Hashable, Sendable {
    /// What stands beside it: `E12`.
    public let label: String
    /// What it is, in words.
    public let words: String
    /// The same in short, without number and date.
    public let brief: String
    /// The first second that it can be.
    public let start: Int64
    /// The last second that it can be.
    public let end: Int64
    /// What the clocks show at its start, as `2021-05-21T14:30`.
    public let from: String
    /// What they show when it is over.
    public let to: String
    /// Whether it may lie anywhere between, so that its ends are soft.
    public let isVague: Bool
    /// How firm it is.
    public let look: Look
    /// Whether somebody disputes it.
    public let isContested: Bool
    /// By what it can be picked out.
    public let facts: Facts
  }

  /// The marks of one actor.
  public struct Lane: Hashable, Sendable {
    /// Who it is.
    public let name: String
    /// What they did and said.
    public var marks: [Mark]
  }

  /// A place on the scale.
  public struct Tick: Hashable, Sendable {
    /// The second.
    public let at: Int64
    /// Its words.
    public let label: String
  }

  /// What the picture shows.
  public let title: String
  /// How to read it.
  public let caption: String
  /// How to read it where nothing fades.
  public let notation: String
  /// The lanes, from the top.
  public let lanes: [Lane]
  /// The scale.
  public let ticks: [Tick]
  /// The first second shown.
  public let start: Int64
  /// The last second shown.
  public let end: Int64
  /// What each look means.
  public let legend: [Look: String]
  /// What the sign of a dispute means.
  public let contested: String
}
