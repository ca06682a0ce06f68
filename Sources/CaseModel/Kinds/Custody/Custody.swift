import Groundwork

/// What was done with an exhibit: who had it, from whom, when.
///
/// Never changed, never taken back.
public enum Custody {
  /// Its word.
  public static let word = "custody"

  /// What was done.
  public enum Act: String, Vocabulary {
    case collected, received, transferred, examined, copied, returned, released, verified, destroyed

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .collected: "taken into the vault"
      case .received: "taken over from somebody"
      case .transferred: "handed on to somebody"
      case .examined: "looked into"
      case .copied: "a working copy was made"
      case .returned: "given back"
      case .released: "handed out for good"
      case .verified: "its digest was checked"
      case .destroyed: "destroyed by order; its digest stays"
      }
    }
  }

  /// What it was done with.
  public static let exhibit = Field(
    "exhibit", .reference("exhibit"), Phrase(id: "barang bukti", en: "exhibit"),
    "what it was done with")
  /// What was done.
  public static let act = Field(
    "act", .choice(Act.self), Phrase(id: "tindakan", en: "act"), "what was done")
  /// Who gave it.
  public static let from = Field(
    "from", .reference("actor"), Phrase(id: "dari", en: "from"), "who gave it")
  /// Who took it.
  public static let to = Field(
    "to", .reference("actor"), Phrase(id: "kepada", en: "to"), "who took it")
  /// When it was done.
  public static let when = Field("when", .date, Phrase(id: "waktu", en: "when"), "when it was done")
  /// Where it was done.
  public static let place = Field(
    "place", .text, Phrase(id: "tempat", en: "place"), "where it was done")
  /// How it was done.
  public static let method = Field(
    "method", .text, Phrase(id: "cara", en: "method"), "how it was done")
  /// What for.
  public static let purpose = Field(
    "purpose", .text, Phrase(id: "tujuan", en: "purpose"), "what for")
  /// In what state it was.
  public static let condition = Field(
    "condition", .text, Phrase(id: "keadaan", en: "condition"), "in what state it was")
  /// The digest at that time.
  public static let sha256 = Field(
    "sha256", .digest, Phrase(id: "SHA-256", en: "SHA-256"), "its digest at that time")

  static let kind = Kind(
    word, "K", Phrase(id: "catatan penguasaan", en: "custody record"),
    "what was done with an exhibit; never changed",
    fields: [
      exhibit.erased, act.erased, from.erased, to.erased, when.erased, place.erased,
      method.erased, purpose.erased, condition.erased, sha256.erased,
    ],
    required: [["exhibit"], ["act"]], title: "act", dated: "when",
    places: [Kind.Place("exhibit"), Kind.Place("act")], free: [],
    examples: [#"add custody X1 received --from @kominfo --place "Jakarta""#])
}
