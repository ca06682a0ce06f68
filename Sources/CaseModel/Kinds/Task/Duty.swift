import Groundwork

/// What has to be done: by us, or by law.
///
/// Its word is `task`; Swift has a `Task` of its own.
public enum Duty {
  /// Its word.
  public static let word = "task"

  /// How far it is.
  public enum State: String, Vocabulary {
    case open, done, dropped

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .open: "still to be done"
      case .done: "done"
      case .dropped: "no longer to be done"
      }
    }
  }

  /// What has to be done.
  public static let text = Field(
    "text", .text, Phrase(id: "tugas", en: "task"), "what has to be done")
  /// Who has to do it.
  public static let owner = Field(
    "owner", .reference("actor"), Phrase(id: "penanggung jawab", en: "owner"), "who has to do it")
  /// By when, where no rule says.
  public static let due = Field(
    "due", .date, Phrase(id: "tenggat", en: "due"), "by when; else computed from rule and starts")
  /// How far it is.
  public static let state = Field(
    "state", .choice(State.self), Phrase(id: "keadaan", en: "state"), "how far it is")
  /// To whom it is owed.
  public static let owed = Field(
    "for", .reference("actor"), Phrase(id: "kepada", en: "owed to"), "to whom it is owed")
  /// The law that demands it.
  public static let rule = Field(
    "rule", .term(LegalRule.all.map { Term($0.id, $0.name) }), Phrase(id: "aturan", en: "rule"),
    "the law that demands it")
  /// The event that starts its clock.
  public static let starts = Field(
    "starts", .reference("event"), Phrase(id: "dimulai oleh", en: "starts"),
    "the event that starts its clock")
  /// The event that met it.
  public static let met = Field(
    "met", .reference("event"), Phrase(id: "dipenuhi oleh", en: "met by"), "the event that met it")

  static let kind = Kind(
    word, "T", Phrase(id: "tugas", en: "task"), "what has to be done, by us or by law",
    fields: [
      text.erased, owner.erased, due.erased, state.erased, owed.erased, rule.erased,
      starts.erased, met.erased,
    ],
    required: [["text"]], title: "text", dated: "due",
    places: [Kind.Place("label", isOptional: true), Kind.Place("text")],
    free: ["owner", "tags"],
    examples: [
      #"add task "Pemberitahuan tertulis kepada pemilik data" --rule permenkominfo-20-2016-28c @bpjs"#
    ])
}
