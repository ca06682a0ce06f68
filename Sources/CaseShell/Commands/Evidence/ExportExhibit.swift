import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `export exhibit X1 DIR`.
  static let exportExhibit = Command.reading(
    Grammar(
      "export exhibit", summary: "write working copies of an exhibit's files into a folder",
      details: """
        Their digests are checked while they are copied. A copy is named after the exhibit and its \
        file, without anything in it that could act; where the name is taken it gets a number. \
        DIR is made where it lacks.
        """,
      places: [
        Place(
          "exhibit", Slot("X1", topic: Exhibit.word, meaning: "the exhibit: X1, %label"),
          accepts: Sigils.naming([Exhibit.word])),
        Place(
          "folder", Slot("DIR", topic: "file", meaning: "the folder to write to"), isText: true),
      ],
      options: Option.reading, examples: ["export exhibit X1 salinan"])
  ) { desk in
    guard let binding = desk.invocation.binding("exhibit"),
      let folder = desk.invocation.binding("folder")
    else { return Outcome() }
    let exhibit: Record
    do {
      exhibit = try desk.entry.record(binding.text, kinds: [Exhibit.word])
    } catch let problem as Problem { throw problem.at(binding.span) }
    guard !exhibit.exhibitFiles.isEmpty else {
      throw Problem.refused("\(exhibit.id) has no files", at: binding.span)
    }
    let path: String
    do throws(Problem) { path = try desk.session.folders.outsideBags(folder.text) } catch {
      throw error.at(folder.span)
    }
    let copies = try desk.session.casebook().copyFiles(of: exhibit, to: path)
    let shown = copies.map { "\(folder.text)/\($0.name)" }
    guard desk.wantsJSON else { return .lines(shown) }
    return .json(
      .list(
        zip(copies, shown).map { copy, path in
          .object([
            "name": .text(copy.file.name), "path": .text(path),
            "sha256": .text(copy.file.sha256.hex),
          ])
        }))
  }
}
