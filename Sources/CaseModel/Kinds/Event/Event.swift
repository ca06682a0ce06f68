import Groundwork

/// Something that happened, or is said to have happened.
public enum Event {
  /// Its word.
  public static let word = "event"

  /// What sort of event it is.
  public enum Sort: String, Vocabulary {
    case offence, discovery, disclosure, response, legal, technical

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .offence: "the wrong itself"
      case .discovery: "somebody came to know"
      case .disclosure: "it was made known"
      case .response: "what those concerned did"
      case .legal: "what police, courts and regulators did"
      case .technical: "what was done to systems"
      }
    }
  }

  /// How sure it is that it happened.
  public enum Status: String, Vocabulary {
    case alleged, reported, corroborated, confirmed, refuted

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .alleged: "somebody says so"
      case .reported: "a source reports it as fact"
      case .corroborated: "several sources report it"
      case .confirmed: "two independent sources, or the one who did it, bear it out"
      case .refuted: "it did not happen"
      }
    }
  }

  /// When it happened.
  public static let when = Field("when", .date, Phrase(id: "waktu", en: "when"), "when it happened")
  /// What happened, in a sentence.
  public static let text = Field(
    "text", .text, Phrase(id: "uraian", en: "text"), "what happened, as a sentence")
  /// What sort of event it is.
  public static let type = Field(
    "type", .choice(Sort.self), Phrase(id: "jenis", en: "type"), "what sort of event it is")
  /// Who took part.
  public static let actors = Field(
    "actors", .set(of: .participation), Phrase(id: "pihak", en: "actors"),
    "who took part, @who:role")
  /// What it happened to.
  public static let assets = Field(
    "assets", .set(of: .reference("asset")), Phrase(id: "objek", en: "assets"),
    "what it happened to")
  /// What bears it out.
  public static let exhibits = Field(
    "exhibits", .set(of: .citation), Phrase(id: "sumber", en: "exhibits"),
    #"what bears it out, X3:"par. 9""#)
  /// How sure it is.
  public static let status = Field(
    "status", .choice(Status.self), Phrase(id: "status", en: "status"), "how sure it is")
  /// Where it happened.
  public static let place = Field(
    "place", .text, Phrase(id: "tempat", en: "place"), "where it happened")
  /// Its place within the day.
  public static let sequence = Field(
    "sequence", .integer, Phrase(id: "urutan", en: "sequence"), "its place within the day")
  /// Whether the brief names it.
  public static let highlight = Field(
    "highlight", .flag, Phrase(id: "sorotan", en: "highlight"), "one of the few that matter most")

  static let kind = Kind(
    word, "E", Phrase(id: "peristiwa", en: "event"),
    "something that happened, or is said to have happened",
    fields: [
      when.erased, text.erased, type.erased, actors.erased, assets.erased, exhibits.erased,
      status.erased, place.erased, sequence.erased, highlight.erased,
    ],
    required: [["text"]], title: "text", dated: "when",
    places: [Kind.Place("label", isOptional: true), Kind.Place("when"), Kind.Place("text")],
    free: ["actors", "exhibits", "assets", "tags"],
    examples: [
      #"add event 2021-05-21 "Kominfo memanggil direksi BPJS Kesehatan." @kominfo:regulator @bpjs #response --status confirmed"#,
      #"add event undated "Data itu disalin." --status alleged"#,
    ])
}
