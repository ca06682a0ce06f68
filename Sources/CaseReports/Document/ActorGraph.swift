/// A picture of who stands in what relation to whom.
public struct ActorGraph: Hashable, Sendable {
  /// An actor in it.
  public struct Node: Hashable, Sendable {
    /// The actor's id.
    public let id: String
    /// What it is called.
    public let name: String
    /// What it is to others, in short: `Juru Bicara`.
    public let note: String
    /// Whether it is a person or an account; all others are houses, to which these belong.
    public let isPerson: Bool
  }

  /// What two of them have to do with one another.
  public struct Edge: Hashable, Sendable {
    /// The id of the one, who holds the post, owns, speaks.
    public let from: String
    /// The id of the other.
    public let to: String
    /// What it is, in words.
    public let words: String
    /// In short, beside the line: `Juru Bicara`; empty where they only appear together.
    public let label: String
    /// How many events they share; 0 for a relation that is on record.
    public let together: Int

    /// Whether it is on record, and not only gathered from events.
    public var isTie: Bool { together == 0 }
  }

  /// What the picture shows.
  public let title: String
  /// How to read it.
  public let caption: String
  /// How to read it where there is no left and no right.
  public let notation: String
  /// The actors, those who belong together beside each other.
  public let nodes: [Node]
  /// What they have to do with one another.
  public let edges: [Edge]
}
