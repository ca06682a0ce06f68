import CaseModel
import Groundwork

/// One sentence about a claim: who, with what verb, what.
struct Speech {
  /// What stands before it: `Pukul 20.00, `, `On Tuesday (25 May), `; empty, or ending in a blank.
  var lead = ""
  /// The speaker, as the sentence goes on with it: `Dedy`, `Ia`, `Menteri Kominfo Johnny G. Plate`.
  var speaker: String
  /// The speaker after "menurut" or "according to".
  var object: String
  var voice: Party.Voice
  var stance: Stance
  /// The day between commas, as Indonesian has it: `Selasa (25/5)`.
  var aside: String?
  /// What was said, as a clause that follows "bahwa" or "that".
  var clause: String?
  /// The verb with what was said, where that is a question or an exclamation: `membantah: "…?"`.
  var call: String?
  /// The speaker's hedge, where the clause lacks it.
  var hedge: String?
  /// The question that it answers: inside the sentence, or as a sentence of its own.
  var asked: Asked?
  /// By when a silent one had not answered.
  var until: String?
  /// How many sentences this speaker has had just before.
  var turn = 0
  /// Whether the last of them was of the same stance.
  var isSameStance = false
  /// Counts up through the report, so that the verbs take turns.
  var variety = 0
  /// Whether what is taken back is a denial.
  var isOfDenial = false
  /// Whether its words stand in the language of the case, for want of a translation.
  var isOriginal = false
  /// Whether the lead says already by whom it came, so that no second "menurut" is wanted.
  var isRelayed = false

  /// A question in a sentence about what answers it.
  struct Asked {
    let question: Phrase
    let answer: String?
  }

  /// The whole sentence without its full stop.
  var sentence: Phrase {
    let body = self.body
    return Phrase(id: lead + body.id, en: lead + body.en)
  }

  private var body: Phrase {
    if let call { return Phrase(id: "\(subject) \(call)", en: "\(subject) \(call)") }
    return switch stance {
    case .asserts: asserts
    case .suspects: suspects
    case .confirms: confirms
    case .denies: denies
    case .qualifies: qualifies
    case .undecided: undecided
    case .retracts: retracts
    case .declines: declines
    case .silent: silent
    }
  }

  /// The speaker, with the day behind it.
  var subject: String { aside.map { "\(speaker), \($0)," } ?? speaker }

  /// The same in the middle of a sentence.
  var within: String { aside.map { "\(speakerWithin), \($0)," } ?? speakerWithin }

  /// The speaker in the middle of a sentence.
  var speakerWithin: String {
    if let pronoun = ["It": "it", "Ia": "ia"][speaker] { return pronoun }
    return speaker == Opening.capitalised(object) ? object : speaker
  }

  /// `juga ` and `also `, where the same speaker goes on in the same way.
  var also: Phrase {
    turn > 0 && isSameStance ? Phrase(id: "juga ", en: "also ") : Phrase(id: "", en: "")
  }

  /// What was said; where no words are recorded, the answer given.
  var content: String { clause ?? asked?.answer ?? "" }

  /// The clause, with "bahwa" where a comma in it would make it hard to follow.
  var clauseOrThat: String { content.holds(", ") ? "bahwa \(content)" : content }

  /// "Menurut Dedy, …", "According to Dedy, …".
  var according: Phrase {
    let menurut = lead.isEmpty ? "Menurut" : "menurut"
    let according = lead.isEmpty ? "According" : "according"
    return Phrase(
      id: "\(menurut) \(object)\(aside.map { ", \($0)" } ?? ""), \(content)",
      en: "\(according) to \(object), \(content)")
  }

  /// One of several ways of saying the same, in turn.
  func oneOf(_ ways: [Phrase], _ index: Int) -> Phrase {
    ways.isEmpty ? Phrase(id: "", en: "") : ways[((index % ways.count) + ways.count) % ways.count]
  }
}
