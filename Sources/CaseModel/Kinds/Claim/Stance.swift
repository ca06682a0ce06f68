import Groundwork

/// How a speaker stands to what is said.
public enum Stance: String, Vocabulary {
  case asserts, suspects, confirms, denies, qualifies, undecided, retracts, declines, silent

  /// What the word means, in one line.
  public var meaning: String {
    switch self {
    case .asserts: "says that it is so"
    case .suspects: "thinks it likely, and says that it is no more"
    case .confirms: "says for certain that it is so"
    case .denies: "says that it is not so"
    case .qualifies: "limits or adds to what was said"
    case .undecided: "says that it can't be said yet"
    case .retracts: "takes an earlier claim back (--about)"
    case .declines: "was asked and would not say"
    case .silent: "was asked, no answer by the time of --said"
    }
  }

  /// Whether a claim of this stance carries a value: the others answer nothing.
  public var takesValue: Bool {
    switch self {
    case .asserts, .suspects, .confirms, .denies, .qualifies: true
    case .undecided, .retracts, .declines, .silent: false
    }
  }

  /// Whether it holds its value to be the answer.
  public var upholds: Bool { self == .asserts || self == .suspects || self == .confirms }
}
