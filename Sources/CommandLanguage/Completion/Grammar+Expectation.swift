import Groundwork

extension Grammar {
  /// What may follow `words`, the command's own among them, where `prefix` is being typed.
  func expect(
    after words: [Word], prefix: String, given: [Name: String], in expectation: inout Expectation
  ) {
    var sorter = OptionSorter(self)
    for word in words.dropFirst(verb.count) { try? sorter.take(word) }
    if let slot = sorter.waiting?.option.slot { return expectation.add(slot, prefix: prefix) }
    let isOption = !sorter.isOver && prefix.hasPrefix("--")
    if isOption, let equals = prefix.unicodeScalars.firstIndex(of: "=") {
      return expectValue(of: prefix, after: equals, in: &expectation)
    }
    var walk = PlaceWalk(self, given: given, options: sorter.bindings)
    for word in sorter.plain { _ = walk.place(for: word) }
    let isComplete = walk.missing() == nil
    if !isOption {
      for place in walk.expected() {
        expectation.add(place.slot, prefix: prefix, isComplete: place.accepts)
      }
      for pattern in free where isComplete {
        expectation.add(pattern.slot, prefix: prefix, isComplete: pattern.accepts)
      }
    }
    guard isOption || isComplete && !sorter.isOver && "--".hasPrefix(prefix) else { return }
    let choices = optionChoices(prefix: prefix, typed: sorter)
    if !choices.isEmpty { expectation.add(Slot("--option", choices: choices), prefix: prefix) }
  }

  /// The slots that come next in order: of the option that waits for its value, else the places.
  func nextSlots(after words: [Word], given: [Name: String]) -> [Slot] {
    var sorter = OptionSorter(self)
    for word in words.dropFirst(verb.count) { try? sorter.take(word) }
    if let option = sorter.waiting?.option { return [option.slot].compactMap(\.self) }
    var walk = PlaceWalk(self, given: given, options: sorter.bindings)
    for word in sorter.plain { _ = walk.place(for: word) }
    return walk.expected().map(\.slot)
  }

  private func expectValue(
    of prefix: String, after equals: String.Index, in expectation: inout Expectation
  ) {
    let typed = prefix.unicodeScalars
    // The name alone: an empty value is no reason to refuse while it is being typed.
    let name = Word(text: String(typed[..<equals]), span: 0..<0)
    guard let slot = try? OptionWord(name, in: self).option.slot else { return }
    expectation.add(
      slot, front: String(typed[...equals]), prefix: String(typed[equals...].dropFirst()))
  }

  private func optionChoices(prefix: String, typed: OptionSorter) -> [Slot.Choice] {
    options.flatMap { option in
      let name = "--\(option.name)"
      var choices: [Slot.Choice] = []
      if option.isMany || !typed.has(option) { choices.append(.init(name, option.meaning)) }
      // What may be tied to a name is offered only to whoever has typed the name.
      guard prefix.hasPrefix(name) else { return choices }
      if option.allowsTranslation {
        choices += Language.allCases.filter { !typed.has(option, in: $0) }
          .map { .init("\(name).\($0.rawValue)", option.meaning) }
      }
      if option.allowsEdit, option.isMany {
        choices += [.init(name + "+", "add one"), .init(name + "-", "take one away")]
      }
      return choices
    }
  }
}
