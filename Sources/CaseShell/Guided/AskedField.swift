import CommandLanguage
import Groundwork

/// The field for which somebody is being asked: what Tab offers then.
struct AskedField {
  let step: GuidedStep
  let choices: [Slot.Choice]

  /// What `prefix` may become.
  func candidates(_ prefix: String, _ limit: Int, from world: some Candidates) -> [Candidate] {
    let folded = prefix.lowercased()
    let closed = choices.filter { $0.word.lowercased().hasPrefix(folded) }
      .map { Candidate($0.word, $0.meaning) }
    let slot = step.field.slot
    if slot.topic.isEmpty { return closed }
    return closed + world.candidates(topic: slot.topic, prefix: prefix, limit: limit)
  }
}
