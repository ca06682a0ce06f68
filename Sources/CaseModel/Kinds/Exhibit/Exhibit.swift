import Groundwork

/// A piece of evidence: what a sentence of the chronology rests on.
public enum Exhibit {
  /// Its word.
  public static let word = "exhibit"

  /// What sort of exhibit it is.
  public enum Sort: String, Vocabulary {
    case file
    case webPage = "web-page"
    case post, message, screenshot, image, recording, document, statement, dataset, report

    /// What the word means, in one line.
    public var meaning: String {
      switch self {
      case .file: "a file as found"
      case .webPage: "a page of the web"
      case .post: "a post in a forum or network"
      case .message: "a letter, mail or chat message"
      case .screenshot: "a picture of a screen"
      case .image: "a photograph or drawing"
      case .recording: "sound or film"
      case .document: "a document"
      case .statement: "a statement on the record"
      case .dataset: "a body of data"
      case .report: "a report, also one of ours"
      }
    }
  }

  /// What it is called.
  public static let title = Field(
    "title", .text, Phrase(id: "judul", en: "title"), "what it is called")
  /// What sort of exhibit it is.
  public static let type = Field(
    "type", .choice(Sort.self), Phrase(id: "jenis", en: "type"), "what sort of exhibit it is")
  /// Where it was found.
  public static let url = Field("url", .text, Phrase(id: "alamat", en: "URL"), "where it was found")
  /// Where a copy is kept by others.
  public static let archived = Field(
    "archived", .text, Phrase(id: "arsip", en: "archived"), "where others keep a copy")
  /// Who published it.
  public static let publisher = Field(
    "publisher", .reference("actor"), Phrase(id: "penerbit", en: "publisher"), "who published it")
  /// Who wrote it.
  public static let byline = Field(
    "byline", .text, Phrase(id: "penulis", en: "byline"), "who wrote it")
  /// When it was published.
  public static let published = Field(
    "published", .date, Phrase(id: "terbit", en: "published"), "when it was published")
  /// How far source and content are trusted.
  public static let grade = Field(
    "grade", .grade, Phrase(id: "nilai", en: "grade"),
    "Admiralty grade: A–F for the source, 1–6 for the content")
  /// What it reprints, mirrors, translates or was made from.
  public static let derives = Field(
    "derives", .set(of: .reference("exhibit")), Phrase(id: "bersumber dari", en: "derives from"),
    "the exhibits that it reprints, mirrors, translates or was made from")
  /// Its files in the vault.
  public static let files = Field(
    "files", .set(of: .file), Phrase(id: "berkas", en: "files"), "its files in the vault")

  static let kind = Kind(
    word, "X", Phrase(id: "barang bukti", en: "exhibit"),
    "a piece of evidence: what a sentence rests on",
    fields: [
      title.erased, type.erased, url.erased, archived.erased, publisher.erased, byline.erased,
      published.erased, grade.erased, derives.erased, files.erased,
    ],
    required: [["title"]], title: "title", dated: "published",
    places: [Kind.Place("label", isOptional: true), Kind.Place("title")],
    free: ["tags"],
    examples: [
      #"add exhibit %kompas-0522 "Kominfo blokir Raid Forums" --type web-page --published 2021-05-22 --grade B2"#
    ])
}
