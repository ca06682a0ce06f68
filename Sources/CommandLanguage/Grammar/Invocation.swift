import Groundwork

/// What a line says: parsed, but nothing done.
public struct Invocation: Sendable {
  /// The words of the command.
  public let verb: [String]
  /// The grammar's tag.
  public let tag: String
  /// What found its field, in the order of the line.
  public let bindings: [Binding]
  /// The flags of the line; their text is empty.
  public let flags: [Binding]
  /// Where the line's words end.
  public let end: Int

  /// The first text of `name`, in the line's own language.
  public func text(_ name: Name) -> String? { binding(name)?.text }

  /// All texts of `name`, in the line's own language.
  public func texts(_ name: Name) -> [String] { bindings(name).map(\.text) }

  /// The first binding of `name`, in the line's own language.
  public func binding(_ name: Name) -> Binding? {
    bindings.first { $0.name == name && $0.language == nil }
  }

  /// All bindings of `name`, in the line's own language.
  public func bindings(_ name: Name) -> [Binding] {
    bindings.filter { $0.name == name && $0.language == nil }
  }

  /// Whether `flag` was given.
  public func has(_ flag: Name) -> Bool { flags.contains { $0.name == flag } }
}
