/// What a reader of JSON allows beyond the syntax of RFC 8259.
public struct JSONLimits: Sendable {
  /// How deep lists and objects may stand in one another.
  public var depth: Int
  /// How many bytes a text may have.
  public var text: Int
  /// Whether numbers other than integers within ±(2^53−1) are allowed.
  public var numbers: Bool
  /// Whether any key is allowed, or only `[a-z0-9_.-]`.
  public var keys: Bool

  /// What other programs write: RFC 8259, keys unique, 512 deep.
  public static let syntax = JSONLimits(depth: 512, text: .max, numbers: true, keys: true)

  /// What a ledger may hold: 16 deep, texts of 1 MiB, integers, keys of `[a-z0-9_.-]`.
  public static let ledger = JSONLimits(depth: 16, text: 1 << 20, numbers: false, keys: false)
}

/// What is wrong with bytes that should be JSON, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  /// One clause, without a full stop.
  public let what: String
  /// The byte at which it shows, from 0.
  public let offset: Int
}
