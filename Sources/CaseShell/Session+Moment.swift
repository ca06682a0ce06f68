import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Session {
  /// What `--as-of` says: an entry's number, or a time, which is over when its last second is.
  func moment(_ binding: Binding, zone: Zone) throws -> Moment {
    if let number = Int(binding.text) { return .line(number) }
    return .time(try seconds(binding, zone: zone, \.latest))
  }

  /// The last entry before what `--since` says: an entry's number, or a time, which counts from its
  /// first second.
  func entry(before binding: Binding, _ reading: any CaseReading) throws -> Int {
    guard let number = Int(binding.text) else {
      let start = try seconds(binding, zone: try reading.zone, \.earliest)
      return try reading.line(asOf: start - 1)
    }
    guard number >= 0, number <= reading.head.entry else {
      throw Problem.refused(
        "no entry \(number): the case has \(reading.head.entry)", at: binding.textSpan,
        hint: "`log` lists them")
    }
    return number
  }

  /// The second that an option says: the first one of what is longer.
  func second(_ binding: Binding, zone: Zone) throws -> Int64 {
    try seconds(binding, zone: zone, \.earliest)
  }

  private func seconds(
    _ binding: Binding, zone: Zone, _ end: KeyPath<DateBounds, Int64?>
  ) throws -> Int64 {
    do {
      let typed = try DateReader.read(binding.text, zone: zone, now: keyboardTime)
      guard let second = typed.date?.bounds(in: zone)[keyPath: end] else {
        throw Problem.mistyped("'\(binding.text)' is neither an entry nor a time")
      }
      return second
    } catch let problem as Problem { throw problem.at(binding.textSpan) }
  }
}
