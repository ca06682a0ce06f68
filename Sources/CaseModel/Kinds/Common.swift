import Groundwork

/// What records of all kinds share.
public enum Common {
  /// Who may see it (Traffic Light Protocol 2.0, FIRST).
  public enum TLP: String, Vocabulary {
    case red
    case amberStrict = "amber+strict"
    case amber
    case green
    case clear

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .red: "for the named recipients only"
      case .amberStrict: "for the recipients' organisation only"
      case .amber: "for the organisation and its clients, as needed"
      case .green: "for the community, not for publication"
      case .clear: "for everybody"
      }
    }
  }

  /// A name to use instead of the number, unique in the case.
  public static let label = Field(
    "label", .label, Phrase(id: "label", en: "label"),
    "a name of its own, used as %label, @handle or ?name")
  /// Free keywords.
  public static let tags = Field(
    "tags", .set(of: .tag), Phrase(id: "tag", en: "tags"), "free keywords, typed as #tag")
  /// Who may see it.
  public static let tlp = Field(
    "tlp", .choice(TLP.self), Phrase(id: "TLP", en: "TLP"), "who may see it (TLP 2.0)")
  /// The records of this kind that it corrects.
  public static let supersedes = Field(
    "supersedes", .set(of: .reference()), Phrase(id: "menggantikan", en: "supersedes"),
    "records of the same kind that this one corrects")
  /// Its prose in other languages, by `field.language`.
  public static let translations = Field(
    "translations", .map, Phrase(id: "terjemahan", en: "translations"),
    "its texts in another language, given as --text.en")
  /// The dates as they were typed, where EDTF differs.
  public static let typed = Field(
    "typed", .map, Phrase(id: "seperti diketik", en: "as typed"),
    "dates as they were typed, where the stored form differs")
  /// Foreign columns.
  public static let other = Field(
    "other", .list(of: .pair), Phrase(id: "kolom lain", en: "other columns"),
    "columns of an import that no field takes")

  /// The names of these fields.
  public static let names: [Name] = fields.map(\.name)

  static let fields: [AnyField] = [
    label.erased, tags.erased, tlp.erased, supersedes.erased, translations.erased, typed.erased,
    other.erased,
  ]
}
