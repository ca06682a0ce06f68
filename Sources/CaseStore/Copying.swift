/// Who makes a redacted copy, and how, in words that may go out.
public struct Copying {
  /// Who makes it.
  public var author: String
  /// What was typed.
  public var command: String
  /// The key with which it is sealed; nil leaves it unsealed.
  public var key: SigningKey?

  /// Names who makes it, and how.
  public init(author: String, command: String, key: SigningKey?) {
    self.author = author
    self.command = command
    self.key = key
  }
}
