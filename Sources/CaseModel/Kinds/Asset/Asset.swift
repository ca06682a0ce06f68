import Groundwork

/// A thing that the case is about: a dataset, a system, an address.
public enum Asset {
  /// Its word.
  public static let word = "asset"

  /// What sort of asset it is.
  public enum Sort: String, Vocabulary {
    case dataset, system, website, url, device, credential, document

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .dataset: "a body of data"
      case .system: "an information system"
      case .website: "a site"
      case .url: "one address"
      case .device: "a machine or a medium"
      case .credential: "a key, password or account"
      case .document: "a document"
      }
    }
  }

  /// What it is called.
  public static let name = Field("name", .text, Phrase(id: "nama", en: "name"), "what it is called")
  /// What sort of asset it is.
  public static let type = Field(
    "type", .choice(Sort.self), Phrase(id: "jenis", en: "type"), "what sort of asset it is")
  /// Its address, serial number or the like.
  public static let identifier = Field(
    "identifier", .text, Phrase(id: "pengenal", en: "identifier"), "its address or serial number")
  /// What a dataset exposes.
  public static let exposes = Field(
    "fields", .set(of: .text), Phrase(id: "isi", en: "fields"), "what a dataset exposes")
  /// Who is answerable for it.
  public static let custodian = Field(
    "custodian", .reference("actor"), Phrase(id: "pengelola", en: "custodian"),
    "who is answerable for it")

  static let kind = Kind(
    word, "D", Phrase(id: "objek", en: "asset"), "a thing that the case is about",
    fields: [
      name.erased, type.erased, identifier.erased, exposes.erased, custodian.erased,
    ],
    required: [["name"]], title: "name",
    places: [Kind.Place("label", isOptional: true), Kind.Place("name")],
    free: ["custodian", "tags"],
    examples: [
      #"add asset %sample "Sampel data" --type dataset --fields NIK --fields alamat @bpjs"#
    ])
}
