/// How far long work has come, and whether it should go on.
///
/// It is handed down to whatever may take long, so that no layer needs to know of a terminal.
public struct Progress: Sendable {
  /// Told now and then how much of how much is done; throws to stop the work.
  public let report: @Sendable (_ done: Int, _ of: Int) throws -> Void

  /// Makes a progress that calls `report`.
  public init(_ report: @escaping @Sendable (_ done: Int, _ of: Int) throws -> Void) {
    self.report = report
  }

  /// Nobody is watching.
  public static let silent = Progress { _, _ in }

  /// The same progress for a part of the work: from and up to so many percent of the whole.
  public func part(_ percent: Range<Int>) -> Progress {
    Progress { done, total in
      let share = total > 0 ? Double(done) / Double(total) : 1
      try report(percent.lowerBound + Int(share * Double(percent.count)), 100)
    }
  }
}
