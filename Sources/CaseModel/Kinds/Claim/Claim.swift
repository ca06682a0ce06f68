import Groundwork

/// What somebody said: the speaker, the stance, the words, and where it stands.
public enum Claim {
  /// Its word.
  public static let word = "claim"

  /// Who said it.
  public static let claimant = Field(
    "claimant", .reference("actor"), Phrase(id: "penutur", en: "claimant"), "who said it")
  /// Whom the speaker speaks for.
  public static let speaksFor = Field(
    "for", .reference("actor"), Phrase(id: "atas nama", en: "for"), "whom the speaker speaks for")
  /// How the speaker stands to it.
  public static let stance = Field(
    "stance", .choice(Stance.self), Phrase(id: "sikap", en: "stance"),
    "how the speaker stands to it")
  /// The speaker's own hedge.
  public static let hedge = Field(
    "hedge", .text, Phrase(id: "kadar", en: "hedge"), #"the speaker's own word: "diduga kuat""#)
  /// What it answers.
  public static let question = Field(
    "question", .reference("question"), Phrase(id: "pertanyaan", en: "question"), "what it answers")
  /// The answer, with its unit.
  public static let value = Field(
    "value", .value, Phrase(id: "nilai", en: "value"), "the answer, with its unit")
  /// When it is said to be so.
  public static let holds = Field(
    "holds", .date, Phrase(id: "berlaku", en: "holds"), "when it is said to be so; always if absent"
  )
  /// The clause that follows "bahwa".
  public static let words = Field(
    "words", .text, Phrase(id: "isi", en: "words"),
    #"a clause that can follow "bahwa" or "that"; of a denial, what is denied"#)
  /// Verbatim.
  public static let quote = Field(
    "quote", .text, Phrase(id: "kutipan", en: "quote"), "what was said, word for word")
  /// When it was said.
  public static let said = Field(
    "said", .date, Phrase(id: "diucapkan", en: "said"), "when it was said")
  /// Where it stands.
  public static let exhibits = Field(
    "exhibits", .set(of: .citation), Phrase(id: "sumber", en: "exhibits"),
    #"where it stands, X3:"par. 9""#)
  /// Through whom it came, nearest the speaker first.
  public static let via = Field(
    "via", .list(of: .reference("actor")), Phrase(id: "melalui", en: "via"),
    "through whom it came, nearest the speaker first")
  /// The event or claim that it speaks of.
  public static let about = Field(
    "about", .reference("event", "claim"), Phrase(id: "tentang", en: "about"),
    "the event or claim it speaks of; what a retraction takes back")
  /// How far source and content are trusted.
  public static let grade = Field(
    "grade", .grade, Phrase(id: "nilai", en: "grade"),
    "Admiralty grade: A–F for the source, 1–6 for the content")

  static let kind = Kind(
    word, "C", Phrase(id: "pernyataan", en: "claim"), "what somebody said",
    fields: [
      claimant.erased, speaksFor.erased, stance.erased, hedge.erased, question.erased,
      value.erased, holds.erased, words.erased, quote.erased, said.erased, exhibits.erased,
      via.erased, about.erased, grade.erased,
    ],
    required: [["claimant"], ["stance"]], title: "words", dated: "said",
    places: [
      Kind.Place("label", isOptional: true), Kind.Place("claimant"), Kind.Place("stance"),
      Kind.Place("question", isOptional: true),
      Kind.Place("value", isOptional: true, stands: takesValue),
      Kind.Place("words", isOptional: true),
    ],
    free: ["exhibits", "tags"],
    examples: [
      #"add claim @dedy suspects ?origin "BPJS Kesehatan" "sampel itu identik dengan data BPJS" --hedge "diduga kuat" --said 2021-05-21"#,
      #"add claim @iqbal asserts "tim khusus sedang melacak sumber data itu" --said 2021-05-20"#,
    ])

  /// A value answers a question, and only a stance that commits itself gives one.
  @Sendable private static func takesValue(_ bound: [Name: String]) -> Bool {
    guard bound["question"] != nil else { return false }
    return bound["stance"].flatMap(Stance.init(rawValue:))?.takesValue ?? true
  }
}
