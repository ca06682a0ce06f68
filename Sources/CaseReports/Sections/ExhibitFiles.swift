import CaseModel
import Groundwork

/// The files of an exhibit with all that tells them from others.
enum ExhibitFiles {
  static func block(_ exhibit: Record, _ file: CaseFile) -> Block {
    let files = exhibit.exhibitFiles
    guard !files.isEmpty else { return .paragraph([.emphasis([.text(file.say(none))])]) }
    return .list(files.map { item($0, file) })
  }

  /// A name or a type as it is shown; a dash where it is unknown or stays here.
  static func shown(_ text: String) -> String { text.isEmpty ? "–" : text }

  private static func item(_ one: ExhibitFile, _ file: CaseFile) -> [Inline] {
    let bytes = Phrase(id: "\(one.size) bita", en: one.size == 1 ? "1 byte" : "\(one.size) bytes")
    var out: [Inline] = [
      one.name.isEmpty ? .text(shown("")) : .code(one.name),
      .text(", \(shown(one.media)), \(file.say(bytes)), SHA-256 "), .code(one.sha256.hex),
    ]
    for (label, digest) in [("SHA-1", one.sha1), ("MD5", one.md5)] {
      if let digest { out += [.text(", \(label) "), .code(digest)] }
    }
    if !one.isKept { out.append(.text(", " + file.say(away))) }
    return out + [.text(".")]
  }
}

private let none = Phrase(id: "Tidak ada berkas.", en: "No files.")
private let away = Phrase(
  id: "hanya sidiknya yang dicatat, berkas tidak disimpan",
  en: "only its digests were taken, the file is not kept")
