import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `with …`.
  static let with = Command.session(
    Grammar(
      "with", summary: "fill fields of the add lines below, until a bare with",
      details: """
        It fills only fields that a line's kind has and the line leaves out. The ledger holds every \
        record in full.
        """,
      free: withFree, options: withOptions,
      examples: ["with X3 --said 2021-05-21 --claimant @dedy", "with"],
      synopsis: "[X3] [#tag] [--field VALUE]…"),
    inScripts: true
  ) { session, invocation in
    session.standing =
      invocation.bindings.isEmpty
      ? nil : Standing(bindings: invocation.bindings, line: Runner.line(of: invocation))
    return Outcome()
  }

  private static var withFree: [Free] {
    [
      Free("exhibits", Slot("X3", topic: Exhibit.word), accepts: Sigils.namingKind([Exhibit.word])),
      Free("actors", Slot("@ACTOR", topic: Actor.word), accepts: Sigils.namingKind([Actor.word])),
      Free("assets", Slot("D3", topic: Asset.word), accepts: Sigils.namingKind([Asset.word])),
      Free(
        "question", Slot("?QUESTION", topic: Question.word),
        accepts: Sigils.namingKind([Question.word])),
      Free("tags", Slot("#TAG", topic: "tag"), read: Sigils.bareTag, accepts: Sigils.isTag),
      Free(.anyReference, Slot("%LABEL", topic: "label"), accepts: Sigils.isLabel),
    ]
  }

  /// Every field that some kind has, once.
  private static var withOptions: [Option] {
    var seen: Set<Name> = ["label"]
    return Kinds.all.filter { $0.word != Case.word }.flatMap(\.fields).filter(\.isTyped)
      .filter { seen.insert($0.name).inserted }
      .map {
        Option($0.name, $0.slot, isMany: $0.shape.isMany, allowsTranslation: $0.shape.isProse)
      }
  }
}

extension Runner {
  /// The options of an invocation as one line, for the prompt.
  static func line(of invocation: Invocation) -> String {
    Quoting.line(
      invocation.bindings.flatMap { binding in
        binding.source == .option ? ["--\(binding.name)", binding.text] : [binding.text]
      })
  }
}
