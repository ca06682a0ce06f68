import Groundwork

extension Grammars {
  /// What may stand behind `words`, where `unfinished` is being typed.
  public func expectation(
    words: [Word], unfinished: String = "", given: [Name: String] = [:]
  ) -> Expectation {
    var expectation = Expectation()
    let verbs = verbChoices(after: words)
    if !verbs.isEmpty { expectation.add(Slot("COMMAND", choices: verbs), prefix: unfinished) }
    grammar(of: words)?.expect(
      after: words, prefix: unfinished, given: given, in: &expectation)
    return expectation
  }

  /// The words that `prefix` behind `words` may become; at most `limit`.
  public func complete(
    _ words: [Word], _ prefix: String, given: [Name: String] = [:],
    from world: some Candidates, limit: Int = 200
  ) -> [Candidate] {
    var found: [Candidate] = []
    var seen: Set<Name> = []
    for part in expectation(words: words, unfinished: prefix, given: given).parts {
      let folded = part.prefix.lowercased()
      let closed = part.slot.choices.filter { $0.word.lowercased().hasPrefix(folded) }
        .map { Candidate($0.word, $0.meaning) }
      let wanted = limit - found.count
      let open =
        part.slot.topic.isEmpty || wanted <= 0
        ? [] : world.candidates(topic: part.slot.topic, prefix: part.prefix, limit: wanted)
      for candidate in closed + open where found.count < limit {
        let value = part.front + candidate.value
        guard seen.insert(Name(value)).inserted else { continue }
        found.append(Candidate(value, candidate.description, isFinal: candidate.isFinal))
      }
    }
    return found
  }

  /// What may stand next behind `words` where any word may: `NAME`, `@HANDLE`; none where there are
  /// words to choose from.
  ///
  /// - Parameter isOpen: whether there is nothing to choose from in a slot.
  public func openPlaces(
    behind words: [Word], given: [Name: String] = [:], isOpen: (Slot) -> Bool
  ) -> [Candidate] {
    let slots = grammar(of: words)?.nextSlots(after: words, given: given) ?? []
    guard slots.allSatisfy(isOpen) else { return [] }
    return slots.map { Candidate($0.label, $0.meaning) }
  }

  /// The command words that may stand behind `words`.
  private func verbChoices(after words: [Word]) -> [Slot.Choice] {
    if words.isEmpty {
      return firsts.map { first in
        let others = seconds[Name(first), default: []].joined(separator: ", ")
        return .init(first, self[first]?.summary ?? others)
      }
    }
    guard words.count == 1, let seconds = seconds[Name(words[0].text)] else { return [] }
    return seconds.map { .init($0, self["\(words[0].text) \($0)"]?.summary ?? "") }
  }
}
