/// Something that can't be done: what, where, and what to do next.
public struct Problem: Error, Hashable, Sendable {
  /// What a problem means for whoever called the program; its raw value is the exit code.
  public enum Kind: Int32, Sendable {
    /// Understood, but it can't be done: an unknown id, a lock held, a full disk.
    case refused = 1
    /// Not understood: grammar, a word that is no value of its field.
    case mistyped = 2
    /// The ledger or the vault is not as it was written.
    case broken = 3
    /// Our own fault.
    case internalError = 70
    /// Ctrl-C.
    case interrupted = 130
  }

  /// Where a problem lies in a file.
  public struct Place: Hashable, Sendable {
    /// The file's name as the user gave it.
    public let file: String
    /// The line, counted from 1.
    public let line: Int

    /// Makes a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// What it means for the caller.
  public let kind: Kind
  /// One sentence without a full stop.
  public let what: String
  /// Where it lies in the typed line, in Unicode scalars.
  public var span: Range<Int>?
  /// What to do next; what stands in backquotes can be pasted.
  public var hint: String?
  /// The file and line, where the words come from a script.
  public var place: Place?
  /// The line of which `span` speaks.
  public var line: String?

  /// Makes a problem.
  public init(
    _ kind: Kind = .refused, _ what: String, at span: Range<Int>? = nil, hint: String? = nil
  ) {
    self.kind = kind
    self.what = what
    self.span = span
    self.hint = hint
  }

  /// The same problem, lying at `span` unless it already knows better.
  public func at(_ span: Range<Int>) -> Problem {
    var copy = self
    copy.span = copy.span ?? span
    return copy
  }
}

extension Problem {
  /// A word that is not understood.
  public static func mistyped(
    _ what: String, at span: Range<Int>? = nil, hint: String? = nil
  ) -> Problem { Problem(.mistyped, what, at: span, hint: hint) }

  /// Something understood that can't be done.
  public static func refused(
    _ what: String, at span: Range<Int>? = nil, hint: String? = nil
  ) -> Problem { Problem(.refused, what, at: span, hint: hint) }

  /// A ledger or vault that is not as it was written.
  public static func broken(_ what: String, hint: String? = nil) -> Problem {
    Problem(.broken, what, hint: hint)
  }
}
