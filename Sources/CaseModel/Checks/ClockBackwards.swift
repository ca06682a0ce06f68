import Groundwork

extension Check {
  /// An entry whose clock stood before that of the entry above it.
  ///
  /// The times are kept as the clock said; what hangs on them, `--as-of TIME`, is then uncertain.
  static let clockBackwards = Check(
    "clock-backwards", "an entry that is earlier, by its clock, than the one before",
    in: [Case.word]
  ) { _, desk in
    var found: [Finding] = []
    var later: Act?
    _ = try desk.reading.newestAct { act in
      if let later, let time = later.entry.unixTime, let before = act.entry.unixTime, time < before
      {
        found.append(
          Finding(
            Name(String(later.number)),
            "its clock stood at \(later.entry.time), before that of entry \(act.number) "
              + "(\(act.entry.time))",
            next: "name entries by number here: `--as-of \(later.number)`, not by time"))
      }
      later = act
      return false
    }
    return found.reversed()
  }
}
