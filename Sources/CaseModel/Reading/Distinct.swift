/// Things in the order in which they came, each once.
struct Distinct<Element: Hashable> {
  private(set) var all: [Element] = []
  private var seen: Set<Element> = []

  /// Adds `element` unless it is there.
  ///
  /// A few are found faster by looking than by hashing.
  mutating func add(_ element: Element) {
    if all.count < 12 {
      if !all.contains(element) { all.append(element) }
      return
    }
    if seen.isEmpty { seen = Set(all) }
    if seen.insert(element).inserted { all.append(element) }
  }
}
