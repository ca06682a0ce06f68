import CaseModel
import Groundwork

/// The steps of the tutorial: a made-up case, from the first actor to the chronology.
enum TutorialSteps {
  /// What the made-up case is called.
  static let title = "Dugaan kebocoran data Toko Mawar"

  /// What is said first.
  static let opening = """
    Five minutes with a made-up case: somebody offers the customers' data of a shop, Toko Mawar. \
    It lies in a scratch folder, so nothing of yours is touched. Type the line that stands behind \
    the arrow, or one of your own that does the same. Tab completes; `tutorial` shows the task \
    again; `quit` leaves.
    """

  /// What is said last.
  static let closing = """
    That was all. `quit` leaves the tutorial and removes its folder. Then \
    `new DIR --title "…"` makes a case of your own, `help` lists the commands, and \
    `help add claim` explains one of them.
    """

  /// The steps, in order.
  static let all = people + evidence + dispute + mistakes + telling

  private static let people: [TutorialStep] = [
    .change(
      "Whoever acts, speaks or is affected is an actor. Log the shop:",
      #"add actor "Toko Mawar" @mawar --type organization --roles controller"#,
      "A1 is its number, @mawar its handle: every later line can name it so."
    ) { try $0.stands("mawar", Actor.word) },
    .change(
      "Log the newspaper that wrote about it, too:",
      #"add actor "Koran Pagi" @koran --type organization --roles media"#,
      "Both were written to the ledger at once, one line each. Nothing in it is ever rewritten."
    ) { try $0.stands("koran", Actor.word) },
  ]

  private static let evidence: [TutorialStep] = [
    .change(
      "What a sentence rests on is an exhibit. Log the article, with a label to name it by:",
      #"add exhibit %koran-0503 "Data pelanggan Toko Mawar dijual" --publisher @koran --published 2021-05-03 --grade B2"#,
      "B2 is an Admiralty grade: how far the source is trusted, and what it says."
    ) { try $0.stands("koran-0503", Exhibit.word) },
    .change(
      "What happened is an event: when, what, then who took part and which exhibit says so.",
      #"add event "Senin (3/5/2021)" "Data pelanggan Toko Mawar ditawarkan." @mawar:affected %koran-0503 --status reported"#,
      """
      The date was understood as 2021-05-03, and the words that you typed are kept beside it. Had \
      that day been no Monday, you would have been warned.
      """
    ) { try $0.holds(Event.word) { !$0[Event.exhibits].isEmpty && $0[Event.when] != nil } },
  ]

  private static let dispute: [TutorialStep] = [
    .change(
      "What has to be found out is a question:",
      #"add question ?jumlah "Berapa data yang bocor?" --expects number"#,
      "Its state is computed from what is said in answer to it."
    ) { try $0.stands("jumlah", Question.word) },
    .change(
      "What somebody said is a claim: the speaker, the stance, the question, the value, the words.",
      #"add claim @koran asserts ?jumlah "10 ribu" "10 ribu data pelanggan ditawarkan" --said 2021-05-03 %koran-0503"#,
      "The words are a clause that can follow “that”: so the chronology can tell them."
    ) { try $0.holds(Claim.word) { $0[Claim.value] != nil } },
    .change(
      "The shop says something else:",
      #"add claim @mawar asserts ?jumlah 800 "hanya 800 data yang bocor" --said 2021-05-03 %koran-0503"#,
      "Nobody has to remember that the two don't agree."
    ) { try !$0.contestedQuestions().isEmpty },
    .look(
      "See who says what:", "claims ?jumlah",
      "⚠ marks the answers that clash. 10 ribu is 10.000: it is compared as a number."),
  ]

  private static let mistakes: [TutorialStep] = [
    .change(
      "Log something that is only alleged, and that nothing bears out yet:",
      #"add event undated "Data itu disalin orang dalam." --status alleged"#,
      "What has no date is `undated`; it is never given one."
    ) { try $0.holds(Event.word) { $0[Event.exhibits].isEmpty } },
    .look(
      "Ask what a careful case would not have:", "check",
      "It is silent where all is fine. Here it found an event without a source."),
    .change(
      "You would rather not have that in the case. Take it back:", "undo",
      """
      The ledger has another line, which does the contrary: `log` shows both, `redo` would bring \
      it back, and `history E2` tells its story.
      """
    ) { try $0.acts(limit: 1).first?.entry.reverses != nil },
  ]

  private static let telling: [TutorialStep] = [
    .look(
      "See all that happened and was said, in order of time:", "timeline",
      "`timeline actor:mawar` would show what concerns one actor; `help query` lists conditions."),
    .look(
      "Now let it be told:", "report chronology",
      """
      Every sentence has its speaker and its source, and ⚠ where it is disputed. `--lang en` tells \
      it in English. At the foot stands the ledger's head: who has it can prove that nothing was \
      changed since.
      """),
  ]
}

extension CaseReading {
  /// Whether a record of `kind` bears this label.
  fileprivate func stands(_ label: String, _ kind: String) throws -> Bool {
    try id(labelled: label).flatMap(living)?.kind == kind
  }

  /// Whether some record of `kind` fulfils a condition.
  fileprivate func holds(_ kind: String, _ condition: (Record) -> Bool) throws -> Bool {
    try filed(Query([Query.Term(.kind([kind]))]), by: .number, limit: nil)
      .contains { condition($0.record) }
  }
}
