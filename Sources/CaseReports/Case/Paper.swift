import CaseModel
import Groundwork

/// An exhibit as marks and the list of sources need it.
struct Paper {
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
  /// Its files, in the vault or elsewhere.
  let files: [ExhibitFile]
  /// The digests of its files.
  var digests: [String] { files.map(\.sha256.hex) }
  /// Whether it may not be seen: only its id goes out.
  let isWithheld: Bool
  /// Whether it was withdrawn since it was cited.
  let isRetired: Bool

  init(_ record: Record, isRetired: Bool = false, in file: CaseFile) {
    self.isRetired = isRetired
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
    files = record.exhibitFiles
  }

  /// What it is for whoever asks how many bear something out.
  var source: Independence.Source {
    Independence.Source(id: id, publisher: publisher, derives: derives, isRetired: isRetired)
  }
}
