extension Slot {
  /// Whether its choices have meanings.
  var isExplained: Bool { choices.contains { !$0.meaning.isEmpty } }
}

extension Option {
  /// The option as a usage line shows it: `--status STATUS`.
  var usage: String {
    "--\(name)" + (shortName.map { ", --\($0)" } ?? "") + (slot.map { " " + $0.usage } ?? "")
      + (isMany ? "…" : "")
  }
}

extension Grammar {
  /// The closed slots whose choices have meanings, each label once.
  var explained: [Slot] {
    let slots = places.map(\.slot) + free.map(\.slot) + options.compactMap(\.slot)
    var seen: Set<String> = []
    return (slots + slots.compactMap(\.suffix)).filter {
      $0.isExplained && seen.insert($0.label).inserted
    }
  }
}
