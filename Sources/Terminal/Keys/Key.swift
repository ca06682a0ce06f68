/// A key as somebody pressed it.
enum Key: Equatable {
  /// A character, or a control character that libedit knows.
  case character(Unicode.Scalar)
  /// Alt with a character.
  case meta(Unicode.Scalar)
  case escape
  /// A pasted text.
  case paste([Unicode.Scalar])
  /// A key that is ours.
  case own(OwnKey)
}
