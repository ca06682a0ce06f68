/// Follows the parts of acts: which lines make an act together, and which were broken off.
public struct Runs: Sendable {
  /// The lines of runs that were broken off: they count for nothing, for ever.
  public private(set) var void: [Int] = []
  /// The lines of a run that is not committed yet; at the end of a ledger they are void too.
  public private(set) var open: [Int] = []

  /// Starts before the first line.
  public init() {}

  /// Takes the next line with its `part` and `parts`; returns the lines of the act it completes.
  public mutating func take(_ line: Int, part: Int?, parts: Int?) -> [Int]? {
    if part == nil || part != open.count + 1 {
      void += open
      open = []
    }
    guard let part else { return [line] }
    guard part == open.count + 1 else {
      void.append(line)
      return nil
    }
    open.append(line)
    guard let parts else { return nil }
    defer { open = [] }
    if parts == part { return open }
    void += open
    return nil
  }
}
