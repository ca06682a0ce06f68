import CaseModel
import Groundwork

/// A moment of the ledger's own past: what had been recorded by then.
public enum Moment: Hashable, Sendable {
  /// After this line.
  case line(Int)
  /// At this second: the longest run of entries from 1 in which none is later.
  case time(Int64)

  /// The case as it stood then.
  public func reading(of reading: any CaseReading) throws -> any CaseReading {
    switch self {
    case .line(let number):
      guard number >= 1, number <= reading.head.entry else {
        throw Problem.refused(
          "no entry \(number): the case has \(reading.head.entry)", hint: "`log` lists them")
      }
      return try reading.asOf(number)
    case .time(let time):
      let number = try reading.line(asOf: time)
      guard number >= 1 else {
        throw Problem.refused(
          "nothing was recorded by \(DateText.utc(time))",
          hint: "for what had happened by then use until:, for what was public known:")
      }
      return try reading.asOf(number)
    }
  }
}
