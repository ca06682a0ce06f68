import Groundwork

extension Grammar {
  /// What `words`, the command's own among them, say.
  ///
  /// `given` holds what a standing `with` says: such a place may be left out.
  public func invocation(
    of words: [Word], given: [Name: String] = [:]
  ) throws(Problem) -> Invocation {
    let end = words.last?.span.upperBound ?? 0
    var sorter = OptionSorter(self)
    for word in words.dropFirst(verb.count) { try sorter.take(word) }
    try sorter.finish()
    var walk = PlaceWalk(self, given: given, options: sorter.bindings)
    var loose: [Binding] = []
    for word in sorter.plain {
      if let place = walk.place(for: word) {
        try check(word, for: place)
      } else {
        loose.append(try bindFree(word))
      }
    }
    if let missing = walk.missing() { throw lacks(missing).at(end..<end) }
    let bindings = (walk.bound + loose).sorted { $0.span.lowerBound < $1.span.lowerBound }
    return Invocation(
      verb: verb, tag: tag, bindings: bindings, flags: sorter.flags, end: end)
  }

  private func check(_ word: Word, for place: Place) throws(Problem) {
    if place.isText || place.accepts(word.text) { return }
    throw misfit(word, for: place)
  }

  private func misfit(_ word: Word, for place: Place) -> Problem {
    .mistyped(
      "'\(word.text)' is no \(place.slot.label)", at: word.span,
      hint: place.slot.hint(for: word.text))
  }

  private func bindFree(_ word: Word) throws(Problem) -> Binding {
    guard let pattern = free.first(where: { $0.accepts(word.text) }) else {
      if let problem = refusal(word.text) { throw problem.at(word.span) }
      if free.isEmpty, let last = places.last, last.isMany { throw misfit(word, for: last) }
      throw homeless(word)
    }
    guard let read = pattern.read else {
      return Binding(pattern.name, word.text, of: word, source: .free)
    }
    let text = read(word.text)
    let isTail = word.text.utf8.reversed().starts(with: text.utf8.reversed())
    let offset = isTail ? word.text.unicodeScalars.count - text.unicodeScalars.count : 0
    return Binding(pattern.name, text, of: word, offset: offset, source: .free)
  }

  private func homeless(_ word: Word) -> Problem {
    .mistyped(
      "no place for '\(word.text)'", at: word.span,
      hint: "a text of several words stands in quotes; usage: \(usage)")
  }

  private func lacks(_ place: Place) -> Problem {
    let meaning = place.slot.meaning
    return .mistyped(
      "\(place.slot.label) is missing" + (meaning.isEmpty ? "" : ": \(meaning)"),
      hint: "usage: \(usage)")
  }
}
