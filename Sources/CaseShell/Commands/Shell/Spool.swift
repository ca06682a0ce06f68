import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `spool FILE|off`.
  static let spool = Command.session(
    Grammar(
      "spool", summary: "keep a transcript of this session in a file",
      details: """
        From now on what is typed and what comes of it is added to the file, line by line and with \
        the time, until `spool off`. What the file holds already stays.
        """,
      places: [
        Place(
          "file",
          Slot(
            "FILE|off", topic: "file", choices: [.init("off", "end the transcript")],
            meaning: "the file; alone: which it is"), isOptional: true, accepts: { _ in true })
      ],
      examples: ["spool session.log", "spool off"])
  ) { session, invocation in
    guard session.isShell else { throw Problem.refused("spool is for a session of the shell") }
    guard let file = invocation.binding("file") else {
      return .note(session.spool.map { "The transcript goes to \($0.name)." } ?? "No transcript.")
    }
    let before = session.spool
    session.endSpool()
    if file.text == "off" {
      return .note(before.map { "The transcript in \($0.name) has ended." } ?? "No transcript.")
    }
    do throws(Problem) {
      let spool = try SpoolFile(file.text, at: session.folders.target(file.text))
      let head = session.current?.head.description ?? "no case"
      try spool.begin(session.current?.name ?? "kronologi", head, session.surroundings.clock())
      session.spool = spool
    } catch { throw error.at(file.span) }
    return .note("The transcript goes to \(file.text), until `spool off`.")
  }
}
