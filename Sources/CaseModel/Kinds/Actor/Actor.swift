import Groundwork

/// A person, organization, account or group that acts, speaks or is affected.
public enum Actor {
  /// Its word.
  public static let word = "actor"

  /// What sort of actor it is.
  public enum Sort: String, Vocabulary {
    case person, organization, account, group, platform, unknown

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .person: "one human being"
      case .organization: "a company, ministry, agency, outlet"
      case .account: "an account or nickname, whoever is behind it"
      case .group: "people without legal form"
      case .platform: "a forum, network or service where others act"
      case .unknown: "not known yet"
      }
    }
  }

  /// Its full name; absent where it may never enter the ledger.
  public static let name = Field(
    "name", .text, Phrase(id: "nama", en: "name"), "its full name")
  /// What sort of actor it is.
  public static let type = Field(
    "type", .choice(Sort.self), Phrase(id: "jenis", en: "type"), "what sort of actor it is")
  /// What it is in the case.
  public static let roles = Field(
    "roles", .set(of: .open("role")), Phrase(id: "peran", en: "roles"),
    "what it is in the case: seller, controller, regulator, media, …")
  /// Its other names, the first being the short one.
  public static let aliases = Field(
    "aliases", .set(of: .text), Phrase(id: "alias", en: "aliases"),
    "its other names; reports use the first as the short one")
  /// Its identifiers as `scheme:value`.
  public static let identifiers = Field(
    "identifiers", .set(of: .text), Phrase(id: "pengenal", en: "identifiers"),
    "its identifiers as scheme:value")
  /// Whether it must not be named.
  public static let protected = Field(
    "protected", .flag, Phrase(id: "dilindungi", en: "protected"), "it is never named in a report")

  static let kind = Kind(
    word, "A", Phrase(id: "pihak", en: "actor"),
    "a person, organization, account or group that acts, speaks or is affected",
    fields: [
      name.erased, type.erased, roles.erased, aliases.erased, identifiers.erased, protected.erased,
    ],
    required: [["name", "label"]], title: "name",
    places: [Kind.Place("name", isOptional: true), Kind.Place("label", isOptional: true)],
    free: ["tags"],
    examples: [
      #"add actor "BPJS Kesehatan" @bpjs --type organization --roles controller --aliases BPJS"#,
      #"add actor "Dedy Permadi" @dedy --type person --post "Juru Bicara" --of @kominfo"#,
    ])
}
