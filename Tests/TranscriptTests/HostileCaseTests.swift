import Foundation
import Testing

/// A case that somebody forged so that every text in it tries to act, shown in every way there is.
///
/// The texts are those of Tests/Hostile/forge.py: escape sequences, characters that turn the direction
/// of writing or are not seen, NUL, ends of lines, HTML and Markdown, formulas, paths, a megabyte.
@Suite struct HostileCaseTests {
  private func check(_ output: String, _ texts: String) throws -> Transcript.Step {
    let tools = "$REPOSITORY/Tests/Hostile"
    let command =
      "for t in \(texts); do python3 \(tools)/forge.py $PWD/$t $t; done; "
      + "KRONOLOGI_NOW=2026-11-23T08:00:00Z python3 \(tools)/inert.py \(output) \(texts)"
    return try Transcript("$ \(command)").replayed(program: program).steps[0]
  }

  private static let isLong = ProcessInfo.processInfo.environment["KRONOLOGI_TORTURE"] != nil

  /// One after another in the long form; in the short one, all that go together in one text.
  private static let texts =
    isLong ? "escapes directions controls lines markup cells paths" : "all cells"

  @Test(arguments: [
    "show", "lists", "tables", "timeline", "claims", "log-and-history", "problems", "verify",
    "completion",
    "help", "json-documents", "reports", "files",
  ])
  func `nothing of it acts`(_ output: String) throws {
    let step = try check(output, Self.texts)
    #expect(step.output == [] && step.errors == [] && step.code == 0, "\(step.text)")
  }

  @Test(arguments: isLong ? texts.split(separator: " ").map(String.init) : ["all"])
  func `the prompt, the candidates, the questions and the history of the shell don't either`(
    _ text: String
  ) throws {
    let step = try check("shell", text)
    #expect(step.output == [] && step.errors == [] && step.code == 0, "\(step.text)")
  }

  @Test(arguments: ["timeline", "claims", "completion"])
  func `a title of a megabyte stands in nobody's way`(_ output: String) throws {
    let step = try check(output, "long")
    #expect(step.output == [] && step.errors == [] && step.code == 0, "\(step.text)")
  }
}
