import CaseModel
import CommandLanguage
import Groundwork

/// The command line that says what was answered field by field.
struct GuidedLine {
  let kind: Kind
  let answers: [Name: [String]]
  /// What a standing `with` fills.
  let given: [Name: String]

  /// The words of the line: as somebody would type it, where that is understood as it is meant, else
  /// with every field by its name.
  var words: [String] {
    let grammar = kind.adding
    let typed = typedWords
    return says(typed, grammar) ? typed : namedWords
  }

  private var verb: [String] { ["add", kind.word] }

  /// Whether the line, once it is read, has every answer in its field.
  private func says(_ words: [String], _ grammar: Grammar) -> Bool {
    let line = Word.words(arguments: words)
    guard let invocation = try? grammar.invocation(of: line, given: given) else { return false }
    var found: [Name: [String]] = [:]
    for binding in invocation.bindings { found[binding.name, default: []].append(binding.text) }
    return found == expected(from: words)
  }

  /// What the bindings of the line should be: a free `%label` has no field yet.
  private func expected(from words: [String]) -> [Name: [String]] {
    var expected: [Name: [String]] = [:]
    for (name, texts) in answers {
      for text in texts {
        let isFree = isFree(name) && text.hasPrefix("%")
        let shown = name == "label" && isPlaced(name) ? sigil(text) : text
        expected[isFree ? .anyReference : name, default: []].append(shown)
      }
    }
    // Several fields may share the free labels: their order is that of the line.
    if let labels = expected[.anyReference] {
      expected[.anyReference] = words.filter { labels.contains($0) }
    }
    return expected
  }

  private var typedWords: [String] {
    let placed = kind.places.filter { answers[$0.field] != nil }.flatMap { place in
      (answers[place.field] ?? []).map { place.field == "label" ? sigil($0) : $0 }
    }
    let free = kind.free.filter { !isPlaced($0) }.flatMap { name in
      (answers[name] ?? []).map { name == "tags" ? "#\($0)" : $0 }
    }
    let rest = kind.fields.map(\.name).filter { !isPlaced($0) && !isFree($0) }
    return verb + placed + free + rest.flatMap(option)
  }

  private var namedWords: [String] { verb + kind.fields.map(\.name).flatMap(option) }

  private func option(_ name: Name) -> [String] {
    answers[name].map { SaidField(name, $0).options } ?? []
  }

  private func isPlaced(_ name: Name) -> Bool { kind.places.contains { $0.field == name } }

  private func isFree(_ name: Name) -> Bool { kind.free.contains(name) && !isPlaced(name) }

  /// The record's own name as its kind bears it.
  private func sigil(_ label: String) -> String {
    Sigils.labelling(kind)(label) ? label : "\(Sigils.own(kind.word))\(label)"
  }
}
