import CaseModel
import Groundwork

/// An exhibit as marks and the list of sources need it.
struct Paper {
  /// A file of it.
  struct File {
    /// Its name; nil where that must not go out.
    let name: String?
    let size: Int64?
    let media: String?
    let digest: String

    init?(_ members: JSONObject) {
      guard let digest = members["sha256"]?.asText else { return nil }
      self.digest = digest
      name = members["name"]?.asText
      size = members["size"]?.asInteger
      media = members["media"]?.asText
    }
  }

  let id: Name
  let title: String
  let isOriginal: Bool
  let publisher: Name?
  let byline: String?
  let published: CaseDate?
  let url: String?
  let archived: String?
  let grade: String?
  let derives: [Name]
  /// What sort of exhibit it is.
  let sort: Exhibit.Sort?
  /// Its files in the vault.
  let files: [File]
  /// The digests of its files.
  var digests: [String] { files.map(\.digest) }
  /// Whether it may not be seen: only its id goes out.
  let isWithheld: Bool

  init(_ record: Record, in file: CaseFile) {
    isWithheld = record.body.isEmpty
    id = record.id
    let title = file.prose(record, Exhibit.title)
    self.title = title?.text ?? record.id.text
    isOriginal = title?.isOriginal ?? false
    publisher = record[Exhibit.publisher]
    byline = record[Exhibit.byline]
    published = record[Exhibit.published]
    url = record[Exhibit.url]
    archived = record[Exhibit.archived]
    grade = record[Exhibit.grade]
    derives = record[Exhibit.derives]
    sort = record[Exhibit.type]
    files = record[Exhibit.files].compactMap(File.init)
  }
}
