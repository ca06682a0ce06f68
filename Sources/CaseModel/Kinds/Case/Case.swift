import Groundwork

/// The case itself: one record, made by `new`, changed by `edit case`.
public enum Case {
  /// Its word, which is also its id.
  public static let word = "case"
  /// Its id.
  public static let id: Name = "case"

  /// What the case is called.
  public static let title = Field(
    "title", .text, Phrase(id: "judul", en: "title"), "what the case is called")
  /// The file number.
  public static let reference = Field(
    "reference", .text, Phrase(id: "nomor", en: "reference"), "the file number")
  /// What it is about, in a few sentences.
  public static let summary = Field(
    "summary", .text, Phrase(id: "ringkasan", en: "summary"),
    "what it is about: the lead of its reports")
  /// The time zone of dates and days.
  public static let zone = Field(
    "zone", .zone, Phrase(id: "zona waktu", en: "time zone"), "the time zone of its days (IANA)")
  /// The language in which its texts are written.
  public static let language = Field(
    "language",
    .term([Term("id", "Indonesian"), Term("en", "English")]),
    Phrase(id: "bahasa", en: "language"), "the language of its texts and reports")
  /// Who investigates.
  public static let investigators = Field(
    "investigators", .set(of: .reference("actor")), Phrase(id: "penyelidik", en: "investigators"),
    "who investigates")
  /// When it was closed.
  public static let closed = Field(
    "closed", .date, Phrase(id: "ditutup", en: "closed"),
    "when it was closed; nothing more is written until it is cleared")

  static let kind = Kind(
    word, "-", Phrase(id: "perkara", en: "case"), "the case itself",
    fields: [
      title.erased, reference.erased, summary.erased, zone.erased, language.erased,
      investigators.erased, closed.erased,
    ],
    required: [["title"]], title: "title", places: [], free: [], examples: [])
}
