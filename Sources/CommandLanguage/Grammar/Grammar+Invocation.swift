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
    var bindings = walk.bound + loose
    if !sorter.bindings.isEmpty { bindings.sort { $0.span.lowerBound < $1.span.lowerBound } }
    return Invocation(
      verb: verb, tag: tag, bindings: bindings, flags: sorter.flags, end: end)
  }

  /// `words`, the command's own among them, without the options `names` and their values.
  public func words(_ words: [Word], without names: Set<Name>) -> [Word] {
    var sorter = OptionSorter(self)
    return words.prefix(verb.count)
      + words.dropFirst(verb.count).filter { word in
        try? sorter.take(word)
        return sorter.current.map { !names.contains($0) } ?? true
      }
  }

  private func check(_ word: Word, for place: Place) throws(Problem) {
    if place.isText || place.accepts(word.text) { return }
    throw misfit(word, for: place)
  }

  private func misfit(_ word: Word, for place: Place) -> Problem {
    // What fits another place was meant for something: the command may know what.
    if places.contains(where: { $0.accepts(word.text) && !$0.isText }),
      let problem = refusal(word.text)
    {
      return problem.at(word.span)
    }
    return .mistyped(
      "\(Problem.shown(word.text)) is no \(place.slot.label)", at: word.span,
      hint: place.slot.hint(for: word.text))
  }

  private func bindFree(_ word: Word) throws(Problem) -> Binding {
    guard let number = free.firstIndex(where: { $0.accepts(word.text) }) else {
      if let problem = refusal(word.text) { throw problem.at(word.span) }
      if free.isEmpty, let last = places.last, last.isMany { throw misfit(word, for: last) }
      throw homeless(word)
    }
    let name = free[number].name
    guard let read = free[number].read else {
      return Binding(name, word.text, of: word, source: .free)
    }
    let text = read(word.text)
    let isTail = word.text.utf8.reversed().starts(with: text.utf8.reversed())
    let offset = isTail ? word.text.unicodeScalars.count - text.unicodeScalars.count : 0
    return Binding(name, text, of: word, offset: offset, source: .free)
  }

  private func homeless(_ word: Word) -> Problem {
    .mistyped(
      "no place for \(Problem.shown(word.text))", at: word.span,
      hint: "a text of several words stands in quotes; usage: \(usage)")
  }

  private func lacks(_ place: Place) -> Problem {
    let meaning = place.slot.meaning
    return .mistyped(
      "\(place.slot.label) is missing" + (meaning.isEmpty ? "" : ": \(meaning)"),
      hint: "usage: \(usage)")
  }
}
