import Groundwork

extension Grammar {
  /// The command and all that may follow it: `add event [%label] WHEN TEXT [#tag]…`.
  public var usage: String {
    let rest = synopsis.map { [$0] } ?? (placeUsage + free.map { "[\($0.slot.usage)]…" })
    let options = self.options.isEmpty ? [] : ["[--option …]…"]
    return (verb + rest + options).joined(separator: " ")
  }

  /// An optional place that stands only once another is bound is drawn within the other's brackets.
  private var placeUsage: [String] {
    let nothing = Bound(bindings: [], given: [:])
    var shown: [String] = []
    for place in places {
      let text = place.slot.usage + (place.isMany ? "…" : "")
      guard place.isOptional else {
        shown.append(text)
        continue
      }
      let depends = place.stands.map { !$0(nothing) } ?? false
      if depends, let host = shown.last, host.hasSuffix("]") {
        shown[shown.count - 1] = host.dropLast() + " [\(text)]]"
      } else {
        shown.append("[\(text)]")
      }
    }
    return shown
  }
}

extension Slot {
  /// The label with what may follow it behind a colon: `@actor[:role]`.
  var usage: String { label + (suffix.map { "[:\($0.label)]" } ?? "") }

  /// What the slot takes, for whoever typed something else.
  var expectation: String {
    if choices.isEmpty { return meaning.isEmpty ? "a \(label)" : "\(label): \(meaning)" }
    return "one of " + choices.map(\.word).joined(separator: ", ")
  }

  /// The expectation, preceded by what `text` may have been meant for.
  func hint(for text: String) -> String {
    Problem.hints(Problem.meant(text, among: choices.map(\.word)), expectation) ?? expectation
  }
}
