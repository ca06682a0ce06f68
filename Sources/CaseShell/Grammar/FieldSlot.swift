import CaseModel
import CommandLanguage
import Groundwork

extension AnyField {
  /// What may stand where this field is typed.
  var slot: Slot {
    Slot(
      slotLabel, topic: shape.element.topic, choices: shape.element.choices, meaning: meaning,
      suffix: shape.element.suffixSlot)
  }

  private var slotLabel: String {
    switch shape.element {
    case .reference(let kinds):
      switch kinds {
      case [Actor.word]: "@ACTOR"
      case [Question.word]: "?QUESTION"
      default: "ID"
      }
    case .participation: "@ACTOR"
    case .citation: "X3"
    case .tag: "#TAG"
    case .date: "DATE"
    default: name.text.uppercased()
    }
  }
}

extension Shape {
  /// What completion asks the case for.
  var topic: String {
    switch self {
    case .reference(let kinds): kinds.isEmpty ? "record" : kinds.joined(separator: "|")
    case .citation: Exhibit.word
    case .participation: Actor.word
    case .open(let topic): topic
    case .tag: "tag"
    case .zone: "zone"
    case .date: "date"
    default: ""
    }
  }

  /// The words of a closed list.
  var choices: [Slot.Choice] {
    switch self {
    case .term(let terms): terms.map { Slot.Choice($0.word, $0.meaning) }
    case .flag: [Slot.Choice("yes"), Slot.Choice("no")]
    default: []
    }
  }

  /// What may follow a colon.
  var suffixSlot: Slot? {
    switch self {
    case .participation: Slot("ROLE", topic: "role", meaning: "the role played")
    case .citation: Slot("PLACE", meaning: "the place in it")
    default: nil
    }
  }
}
