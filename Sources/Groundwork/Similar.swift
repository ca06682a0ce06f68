/// Finds the word that somebody may have meant.
public enum Similar {
  /// The words among `known` that are nearest to `word`, best first, none that is too far off.
  public static func nearest(
    to word: String, among known: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let typed = Array(word.lowercased())
    let allowed = max(1, min(3, typed.count / 3 + (typed.count > 3 ? 1 : 0)))
    let ranked = known.compactMap { candidate -> (String, Int)? in
      let distance = distance(typed, Array(candidate.lowercased()))
      return distance <= allowed ? (candidate, distance) : nil
    }
    return ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(limit).map(\.0)
  }

  /// How many letters must be put in, taken out, replaced or swapped with their neighbour.
  ///
  /// The optimal string alignment distance: Damerau–Levenshtein without overlapping edits.
  public static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1)
        best = min(best, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
