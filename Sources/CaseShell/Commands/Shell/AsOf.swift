import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `as-of ENTRY|TIME|now`.
  static let asOf = Command.session(
    Grammar(
      "as-of", summary: "look at the case as it was recorded by then, until as-of now",
      details: """
        Everything is shown as it stood after that entry, or at that time, and nothing can be \
        changed meanwhile. For a single command there is --as-of.
        """,
      places: [
        Place(
          "moment",
          Slot(
            "ENTRY|TIME|now", topic: "moment", meaning: "an entry or a time; alone: where we are"),
          isOptional: true,
          accepts: { _ in true })
      ],
      examples: ["as-of 40", "as-of 2026-11-23T15:30", "as-of now"])
  ) { session, invocation in
    guard session.isShell else {
      throw Problem.refused(
        "as-of holds for a session of the shell", hint: "--as-of goes with a single command")
    }
    let casebook = try session.casebook()
    guard let moment = invocation.binding("moment") else {
      return .note(session.past.map { "As of entry \($0)." } ?? "The present.")
    }
    if moment.text == "now" {
      session.past = nil
      return .note("The present: \(casebook.head.entry) entries.")
    }
    do {
      let found = try session.moment(moment, zone: casebook.read { try $0.zone })
      let line = try casebook.read(asOf: found) { $0.head.entry }
      session.past = line
      return .note("As of entry \(line) of \(casebook.head.entry). `as-of now` comes back.")
    } catch let problem as Problem { throw problem.at(moment.span) }
  }
}
