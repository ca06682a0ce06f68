import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension CollectLine {
  /// Makes or fills the exhibit, and logs that it was collected.
  func write(_ files: [Collected], _ desk: WritingDesk) throws {
    let exhibit = try exhibit(with: files.map(\.file), desk)
    _ = try desk.custody(of: exhibit, .collected, custodyBindings) { editor in
      if files.count == 1 {
        try editor.fill(Custody.sha256.name, with: files[0].file.sha256.hex)
      }
      if invocation.has("reference") {
        let (words, language) = (CollectLine.byReference, try desk.transaction.reading.language)
        if let method = editor.body["method"]?.asText {
          try editor.fill(Custody.method.name, with: "\(method); \(words[language])")
        } else {
          try editor.fill(Custody.method.name, with: words, in: language)
        }
      }
    }
    for file in files where file.wasKept {
      desk.session.warn(["\(file.file.name): the vault had these bytes already"])
    }
    for file in files { warnOfPersonalData(file.file.name, desk.session) }
  }

  private static let byReference = Phrase(
    id: "hanya dicatat sidiknya, berkas tetap di tempatnya",
    en: "by its digests alone, the file stays where it is")

  private func exhibit(with files: [ExhibitFile], _ desk: WritingDesk) throws -> Record {
    let items = files.map { $0.json }
    guard let kind = Kinds.named(Exhibit.word) else { return Record(id: "", kind: Exhibit.word) }
    switch goal {
    case .into(let binding):
      let old = try desk.record(binding, kinds: [Exhibit.word])
      let new = old.adding(files)
      if new == old, !files.isEmpty {
        throw Problem.refused("\(old.id) has these files already", at: binding.span)
      }
      try desk.transaction.edit(old, to: new)
      return new
    case .exhibit(let title):
      var editor = RecordEditor(kind, at: try desk.entry)
      try editor.fill(Exhibit.title.name, with: title)
      try editor.take(exhibitBindings)
      desk.session.warn(editor.warnings)
      var body = editor.body
      body["files"] = items.isEmpty ? nil : .list(items.map { .object($0) })
      return try desk.transaction.create(kind, body)
    }
  }

  private func warnOfPersonalData(_ name: String, _ session: Session) {
    let warning = EntryWarning.keptForEver(PersonalDataTally(name), "the file's name")
    if let warning { session.warn([warning]) }
  }
}

extension Record {
  /// The exhibit with `files`, but for those that it has under the same name.
  fileprivate func adding(_ files: [ExhibitFile]) -> Record {
    var copy = self
    for file in files {
      let isThere = copy.exhibitFiles.contains {
        $0.sha256 == file.sha256 && $0.name.isSame(as: file.name)
      }
      if !isThere { copy[Exhibit.files] = copy[Exhibit.files] + [file.json] }
    }
    return copy
  }
}
