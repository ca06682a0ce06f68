/// A logical line of a script: quotes and blocks may stretch it over several lines of the file.
public struct ScriptLine: Hashable, Sendable {
  /// The number of its first line in the file, counted from 1.
  public let number: Int
  /// What stands there, without the last line end.
  public let text: String
}
