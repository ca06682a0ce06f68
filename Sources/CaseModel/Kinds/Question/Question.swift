import Groundwork

/// What the case has to find out; its state is computed from the claims on it.
public enum Question {
  /// Its word.
  public static let word = "question"

  /// What an answer must be.
  public enum Expected: String, Vocabulary {
    case number, text, date, boolean, choice, actor

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .number: "a number with its unit"
      case .text: "any words"
      case .date: "a date"
      case .boolean: "yes or no"
      case .choice: "one of --choices"
      case .actor: "an actor of the case"
      }
    }
  }

  /// The question itself.
  public static let text = Field(
    "text", .text, Phrase(id: "pertanyaan", en: "question"), "the question itself")
  /// What an answer must be.
  public static let expects = Field(
    "expects", .choice(Expected.self), Phrase(id: "jawaban berupa", en: "expects"),
    "what an answer must be")
  /// The possible answers.
  public static let choices = Field(
    "choices", .list(of: .text), Phrase(id: "pilihan", en: "choices"), "the possible answers")
  /// Whether several answers may hold together.
  public static let many = Field(
    "many", .flag, Phrase(id: "boleh lebih dari satu", en: "many"),
    "several answers may hold together")
  /// The unit of a number.
  public static let unit = Field(
    "unit", .text, Phrase(id: "satuan", en: "unit"), "the unit of a number")
  /// What we hold to be the answer.
  public static let answer = Field(
    "answer", .value, Phrase(id: "jawaban", en: "answer"), "what we hold to be the answer")
  /// The claims on which the answer rests.
  public static let because = Field(
    "because", .set(of: .reference("claim")), Phrase(id: "berdasarkan", en: "because"),
    "the claims on which the answer rests")

  static let kind = Kind(
    word, "Q", Phrase(id: "pertanyaan", en: "question"), "what the case has to find out",
    fields: [
      text.erased, expects.erased, choices.erased, many.erased, unit.erased, answer.erased,
      because.erased,
    ],
    required: [["text"]], title: "text",
    places: [Kind.Place("label"), Kind.Place("text")], free: [],
    examples: [
      #"add question ?origin "Dari mana data itu berasal?" --expects choice --choices "BPJS Kesehatan" --choices Dukcapil --choices lain"#,
      #"add question ?sample "Berapa isi sampel itu?" --expects number --unit data"#,
    ])
}
