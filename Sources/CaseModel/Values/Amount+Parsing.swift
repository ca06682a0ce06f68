import Groundwork

extension Amount {
  private static let longest = 100

  /// Reads a number with its unit: `~102 ribu`, `200 juta..270 juta`, `Rp 81,6 juta`, `14 saksi`.
  ///
  /// Nil where any part of the text isn't understood, or could be meant in two ways.
  public static func parse(_ text: String) -> Amount? {
    guard text.utf8.count <= longest else { return nil }
    let isWord = text.utf8.first.map { $0 >= 0x41 } == true
    for (opening, joint) in AmountWords.betweens
    where isWord && text.lowercased().hasPrefix(opening) {
      let rest = text.dropFirst(opening.count)
      return rest.split(around: joint).flatMap { range($0.0, $0.1) }
    }
    if let (from, to) = text[...].split(around: "..") ?? text[...].split(around: "–") {
      return range(from, to)
    }
    return single(text[...])
  }

  private static func single(_ text: Substring) -> Amount? {
    guard let read = AmountReader(text) else { return nil }
    let here = Bound(read.number, isIncluded: true)
    let beyond = Bound(read.number, isIncluded: false)
    switch read.relation {
    case .exact: return Amount(low: here, high: here, unit: read.unit)
    case .above: return Amount(low: beyond, high: nil, unit: read.unit)
    case .atLeast: return Amount(low: here, high: nil, unit: read.unit)
    case .below: return Amount(low: nil, high: beyond, unit: read.unit)
    case .atMost: return Amount(low: nil, high: here, unit: read.unit)
    case .about:
      guard let (low, high) = read.number.giveOrTakeHalf(ofPower: read.lastPlace) else {
        return nil
      }
      return Amount(
        low: Bound(low, isIncluded: true), high: Bound(high, isIncluded: true), unit: read.unit)
    }
  }

  private static func range(_ from: Substring, _ to: Substring) -> Amount? {
    guard var low = AmountReader(from), let high = AmountReader(to), low.relation == .exact,
      high.relation == .exact
    else { return nil }
    // `200..270 juta`; where that runs backwards, as in `500..1 juta`, nobody knows what is meant.
    guard low.raise(like: high) else { return nil }
    if let unit = low.unit, let other = high.unit, !unit.isSame(as: other) { return nil }
    return Amount(
      low: Bound(low.number, isIncluded: true), high: Bound(high.number, isIncluded: true),
      unit: low.unit ?? high.unit)
  }
}

extension Substring {
  /// What stands before and after the first `joint`.
  fileprivate func split(around joint: String) -> (Substring, Substring)? {
    var at = utf8.startIndex
    while at < utf8.endIndex {
      if utf8[at...].starts(with: joint.utf8) {
        return (self[..<at], self[utf8.index(at, offsetBy: joint.utf8.count)...])
      }
      at = utf8.index(after: at)
    }
    return nil
  }
}
