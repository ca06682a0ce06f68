import CaseModel
import Groundwork

/// Why something was recorded, changed or taken back, in the words of whoever did it.
struct Reasons {
  let file: CaseFile

  init(_ file: CaseFile) { self.file = file }

  /// Why a record was made.
  func why(made id: Name) throws -> [Inline] { words(try file.reading.episodes(of: id).first) }

  /// Why a record was last touched, after entry `since`.
  func why(changed id: Name, since: Int) throws -> [Inline] {
    let episodes = try file.reading.episodes(of: id).filter { $0.act.last > since }
    return words(episodes.last { Reasons.own($0) != nil })
  }

  /// The reason given for this change: that of its line, else that of its act, which in a script is
  /// the title of all that it did.
  private static func own(_ episode: Episode) -> String? {
    let entry = episode.act.entry
    return episode.change.why ?? (entry.sources.isEmpty ? entry.why : nil)
  }

  /// `Alasan: "…"`, marked where it stands in another language than the report.
  private func words(_ episode: Episode?) -> [Inline] {
    guard let why = episode.flatMap(Reasons.own) else { return [] }
    let text: [Inline] = [.text(file.say(reason)), .quote(why)]
    return file.language == file.original ? text : text + [.text(" "), file.originalMark]
  }
}

private let reason = Phrase(id: "Alasan: ", en: "Reason: ")
