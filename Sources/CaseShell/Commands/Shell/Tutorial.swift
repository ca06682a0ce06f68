import CommandLanguage
import Groundwork

extension Command {
  /// `tutorial`.
  static let tutorial = Command.session(
    Grammar(
      "tutorial", summary: "learn it in five minutes, in a made-up case",
      details: """
        The case lies in a scratch folder, which is removed when you leave with `quit`: nothing of \
        yours is touched. Typed again, it tells the task again. Outside the shell it is printed to \
        be read.
        """,
      examples: ["tutorial"])
  ) { session, _ in try session.beginTutorial() }
}
