import Groundwork

/// Which records: conditions that must all hold.
public struct Query: Sendable {
  /// One condition, or its contrary.
  public struct Term: Sendable {
    /// Whether it must not hold.
    public let isNegated: Bool
    /// The condition.
    public let condition: Condition

    /// Makes a term.
    public init(_ condition: Condition, isNegated: Bool = false) {
      self.isNegated = isNegated
      self.condition = condition
    }
  }

  /// What can be asked of a record.
  public enum Condition: Sendable {
    /// It is of one of these kinds.
    case kind([String])
    /// It refers to one of these records; in one of these fields, where some are named.
    case refers(to: [Name], fields: [Name])
    /// It was published by one of these actors, or cites an exhibit that was.
    case publisher([Name])
    /// A field has one of these words (status, state, stance, type, tlp, grade).
    case field(Name, [String])
    /// It bears one of these tags, compared folded.
    case tag([String])
    /// Its date may reach to this second or later; where `certain`, it must.
    case since(Int64, certain: Bool)
    /// Its date may lie at this second or earlier; where `certain`, it must.
    case until(Int64, certain: Bool)
    /// The public could know it by this second.
    case known(Int64)
    /// It is in one of these states.
    case state([State])
    /// Its texts have these words, one after another; the last may be the beginning of a word.
    case words([String], isPrefix: Bool)
  }

  /// A state that is computed.
  public enum State: String, Vocabulary {
    case contested, unsourced, undated, superseded, dangling, retired

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .contested: "a question whose answers clash, or a claim on one"
      case .unsourced: "an event or claim that cites no exhibit"
      case .undated: "it could have a date, and has none"
      case .superseded: "a later record corrects it"
      case .dangling: "it refers to what was retired or never was"
      case .retired: "it was retired"
      }
    }
  }

  /// The conditions.
  public var terms: [Term]

  /// Makes a query of its terms.
  public init(_ terms: [Term] = []) { self.terms = terms }

  /// Whether retired records are asked for.
  public var wantsRetired: Bool {
    terms.contains { term in
      if case .state(let states) = term.condition {
        states.contains(.retired) && !term.isNegated
      } else {
        false
      }
    }
  }
}
