import Groundwork

/// Goes through the places of a grammar, from word to word.
struct PlaceWalk {
  let grammar: Grammar
  let given: [Name: String]
  /// What the options have bound, then what the places have.
  private(set) var bound: [Binding]
  private var next = 0

  init(_ grammar: Grammar, given: [Name: String], options: [Binding]) {
    self.grammar = grammar
    self.given = given
    bound = options
  }

  /// The place that takes `word`; nil when it is left to the free words.
  mutating func place(for word: Word) -> Place? {
    while next < grammar.places.count {
      let place = grammar.places[next]
      if stands(place), isNeeded(place) || takes(place, word.text) {
        bound.append(Binding(place.name, word.text, of: word, source: .place))
        if !place.isMany { next += 1 }
        return place
      }
      next += 1
    }
    return nil
  }

  /// The places where the next word may stand; the last may be one that must be filled.
  func expected() -> [Place] {
    var expected: [Place] = []
    for place in grammar.places[next...] where stands(place) {
      expected.append(place)
      if isNeeded(place) { break }
    }
    return expected
  }

  /// The place that must be filled next.
  func missing() -> Place? { grammar.places[next...].first { isNeeded($0) && stands($0) } }

  /// Whether a line without `place` is not complete.
  func isNeeded(_ place: Place) -> Bool {
    !place.isOptional && (given.isEmpty || given[place.name] == nil)
      && !(place.isMany && bound.contains { $0.name == place.name })
  }

  private func stands(_ place: Place) -> Bool {
    let isFilled = bound.contains {
      $0.source == .option && $0.name == place.name && $0.language == nil
    }
    if isFilled { return false }
    return place.stands.map { $0(Bound(bindings: bound, given: given)) } ?? true
  }

  private func takes(_ place: Place, _ text: String) -> Bool {
    guard place.accepts(text) else { return false }
    guard place.isText else { return true }
    return !grammar.free.contains { $0.accepts(text) }
      && !grammar.places[(next + 1)...].contains {
        !$0.isText && $0.accepts(text) && stands($0)
      }
  }
}
