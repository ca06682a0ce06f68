import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `handover FILE --to @a`.
  static let handover = Command.preparing(
    Grammar(
      "handover", summary: "log that a report or a bag leaves the house, and keep what left",
      details: """
        The file is kept in the vault, as an exhibit of type `report` whose first custody record \
        says to whom it went. Of a report of ours the exhibit notes what its foot says: which \
        report, up to which entry, with which options; `verify` then sees to it that this entry \
        still stands. A bag is named by its folder: what is kept is its tagmanifest-sha256.txt, \
        which answers for all that is in it. A report of another case is refused, and so is one \
        of an entry that this ledger does not have.
        """,
      places: [
        Place(
          "path",
          Slot("FILE", topic: "file", meaning: "the report, or the folder of a bag"), isText: true)
      ],
      options: Option.collectedCustody
        + Option.options(of: Exhibit.word).filter { $0.name == Exhibit.title.name } + Option.common
        + Option.writing,
      examples: [#"handover laporan.pdf --to @kominfo --purpose "permintaan resmi""#],
      tag: Exhibit.word)
  ) { desk in
    let line = try HandoverLine(desk.invocation, desk.session.folders)
    try desk.rehearse { try line.write(nil, $0) }
    let casebook = try desk.session.casebook()
    let bytes = try line.open().bytes(atMost: HandoverLine.most)
    let leaving = try line.leaving(bytes, casebook)
    var how = Collecting()
    how.isDryRun = desk.isDryRun
    let kept = try casebook.collect([bytes.count], how) { _ in try line.open() }
    guard let file = kept.first, file.file.sha256 == Digest(of: bytes) else {
      throw Problem.refused("\(line.path.text) was changed while it was read", at: line.path.span)
    }
    return Prepared(command: line.told(desk.words)) { desk in
      try line.write((file.file, leaving), desk)
    }
  }
}
