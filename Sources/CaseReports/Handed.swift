import CaseModel
import Groundwork

/// A report that has left the house, as the exhibit that keeps it notes it.
public struct Handed: Sendable {
  /// The exhibit that keeps its file.
  public let exhibit: Name
  /// Which report it is.
  public let report: Report
  /// The entry up to which it told.
  public let head: Head
  /// What it was asked for.
  public let options: ReportOptions
  /// What went out in it.
  public let policy: Discreet.Policy

  /// Makes one.
  public init(
    exhibit: Name, report: Report, head: Head, options: ReportOptions, policy: Discreet.Policy
  ) {
    self.exhibit = exhibit
    self.report = report
    self.head = head
    self.options = options
    self.policy = policy
  }

  /// The records of which it told: it is made again, and looked through.
  func printed(_ reading: Discreet) throws -> Set<Name> {
    var options = options
    options.traces = true
    (options.pictures, options.picks) = (false, false)
    options.handed = []
    let then = try reading.asOf(head.entry, under: policy)
    return Printed(try report.run(then, options)).ids
  }
}
