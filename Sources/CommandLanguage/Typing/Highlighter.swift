import Groundwork

/// Finds out what the words of one logical line are, in the order of the parser.
struct Highlighter<World: Names> {
  let grammars: Grammars
  let draft: Draft
  let given: [Name: String]
  let world: World
  private(set) var found: [Highlight] = []

  init(_ grammars: Grammars, _ draft: Draft, given: [Name: String], _ world: World) {
    self.grammars = grammars
    self.draft = draft
    self.given = given
    self.world = world
  }

  private var words: [Word] { draft.words + (draft.unfinished.map { [$0] } ?? []) }

  mutating func run(_ grammar: Grammar?) -> [Highlight] {
    if let grammar {
      for word in words.prefix(grammar.verb.count) { note(word.span, .command) }
      highlight(words.dropFirst(grammar.verb.count), by: grammar)
    } else {
      highlightVerb()
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func highlightVerb() {
    guard let first = words.first else { return }
    guard let seconds = grammars.seconds[Name(first.text)] else {
      return noteUnknown(first, among: grammars.firsts)
    }
    note(first.span, .command)
    if words.count > 1 { noteUnknown(words[1], among: seconds) }
  }

  private mutating func highlight(_ words: some Sequence<Word>, by grammar: Grammar) {
    var sorter = OptionSorter(grammar)
    for word in words {
      // What filters the lines of the result is no part of the command.
      if word.text == "|", !word.isQuoted {
        note(word.span, .command)
        break
      }
      let waiting = sorter.waiting
      let bindings = sorter.bindings.count
      do { try sorter.take(word) } catch {
        noteUnknown(word, among: grammar.options.map { "--\($0.name)" })
        continue
      }
      guard sorter.bindings.count > bindings, let binding = sorter.bindings.last else {
        if word.text.hasPrefix("--"), sorter.plain.last != word { note(word.span, .option) }
        continue
      }
      let slot = grammar.option(binding.name)?.slot
      if waiting == nil {
        note(word.span.lowerBound..<binding.textSpan.lowerBound, .option)
      }
      note(waiting == nil ? binding.textSpan : word.span, word, binding.text, slot)
    }
    highlightPlain(sorter, by: grammar)
  }

  private mutating func highlightPlain(_ sorter: OptionSorter, by grammar: Grammar) {
    var walk = PlaceWalk(grammar, given: given, options: sorter.bindings)
    for word in sorter.plain {
      if let place = walk.place(for: word) {
        if place.isText || place.accepts(word.text) {
          note(word.span, word, word.text, place.slot)
        } else {
          noteUnknown(word, among: place.slot.choices.map(\.word), isOpen: true)
        }
      } else if let free = grammar.free.first(where: { $0.accepts(word.text) }) {
        note(word.span, word, word.text, free.slot)
      } else {
        noteUnknown(word, among: [], isOpen: true)
      }
    }
  }

  /// Notes a word of which the grammar knows where it belongs.
  private mutating func note(_ span: Range<Int>, _ word: Word, _ text: String, _ slot: Slot?) {
    guard let slot else { return }
    let isUnfinished = word == draft.unfinished
    if !slot.topic.isEmpty, !isUnfinished || !draft.needsMore {
      let role = world.role(of: text, topic: slot.topic, isUnfinished: isUnfinished)
      if let role { return note(span, role) }
    } else if !slot.choices.isEmpty {
      let folded = text.lowercased()
      if slot.choices.contains(where: { $0.word == folded }) { return note(span, .value) }
      let mayBecome = slot.choices.contains { $0.word.lowercased().hasPrefix(folded) }
      return isUnfinished && mayBecome ? () : note(span, .unknown)
    }
    guard word.isQuoted || isOpenBlock(word) else { return }
    note(span, isUnfinished && draft.needsMore || isOpenBlock(word) ? .openText : .text)
  }

  private func isOpenBlock(_ word: Word) -> Bool {
    !word.isQuoted && draft.needsMore && Scanner.blockTag(of: Array(word.text.utf8)) != nil
  }

  /// Notes a word that is not understood, unless more letters may mend that.
  ///
  /// - Parameter isOpen: whether a word that is being typed may become anything.
  private mutating func noteUnknown(_ word: Word, among known: [String], isOpen: Bool = false) {
    if word == draft.unfinished, isOpen || known.contains(where: { $0.hasPrefix(word.text) }) {
      return
    }
    note(word.span, .unknown)
  }

  private mutating func note(_ range: Range<Int>, _ role: Highlight.Role) {
    if !range.isEmpty { found.append(Highlight(range, role)) }
  }
}
