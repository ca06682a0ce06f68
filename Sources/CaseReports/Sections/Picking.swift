import CaseModel
import Groundwork

/// What a reader of a page may pick: the actors, states and questions of which it tells.
enum Picking {
  static let said = "said"
  static let disputed = "disputed"

  static func blocks(_ book: DayBook, _ file: CaseFile) throws -> [Block] {
    let facts = book.events.map { Facts($0) } + (try book.statements.map { try Facts([$0], file) })
    guard file.options.picks, facts.count > 1 else { return [] }
    let actors = Set(facts.flatMap(\.actors)).sorted()
    let names = try actors.map { Picker.Choice(value: $0, words: try file.party(Name($0)).short) }
    let states = Set(facts.flatMap(\.states))
    let questions = Set(facts.flatMap(\.questions)).map { Name($0) }
      .sorted { $0.rank < $1.rank }
    let asked = try questions.compactMap { id in
      try file.inquiry(id).map { Picker.Choice(value: id.text, words: $0.text) }
    }
    let lists = [
      Picker.List(
        part: .actors, name: file.say(who),
        choices: names.sorted {
          ($0.words.lowercased(), $0.value) < ($1.words.lowercased(), $1.value)
        }),
      Picker.List(
        part: .states, name: file.say(state),
        choices: order.filter(states.contains).map {
          Picker.Choice(value: $0, words: words($0, file))
        }),
      Picker.List(part: .questions, name: file.say(question), choices: asked),
    ]
    return [
      .picker(
        Picker(
          lists: lists.filter { $0.choices.count > 1 }, all: file.say(all), of: file.say(of),
          reset: file.say(reset)))
    ]
  }

  private static func words(_ state: String, _ file: CaseFile) -> String {
    switch state {
    case said: file.say(Phrase(id: "pernyataan", en: "statement"))
    case disputed: file.say(Phrase(id: "diperselisihkan", en: "disputed"))
    default: Values.term(state, file.language)
    }
  }

  private static let order = Event.Status.allCases.map(\.rawValue) + [said, disputed]
}

private let who = Phrase(id: "Pihak", en: "Actor")
private let state = Phrase(id: "Keadaan", en: "State")
private let question = Phrase(id: "Pertanyaan", en: "Question")
private let all = Phrase(id: "semua", en: "all")
private let of = Phrase(id: "dari", en: "of")
private let reset = Phrase(id: "Tampilkan semua", en: "Show all")
