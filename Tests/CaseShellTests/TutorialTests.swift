import CaseModel
import CaseStore
import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

@Suite struct TutorialTests {
  /// A session in a case of the user's own, in which the tutorial has begun.
  private func begun() throws -> (Desk, Session, Runner) {
    let desk = try Desk()
    let session = desk.session(isShell: true)
    let runner = Runner(session)
    _ = try runner.run(line: "new own --title Sendiri")
    let outcome = try runner.run(line: "tutorial")
    #expect(outcome.notices.first == "")
    #expect(outcome.notices.last == "  → " + TutorialSteps.all[0].line)
    return (desk, session, runner)
  }

  private func isThere(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder)
  }

  @Test func `each line that is shown does its step, and leads on to the next`() throws {
    let (_, session, runner) = try begun()
    let steps = TutorialSteps.all
    for (number, step) in steps.enumerated() {
      let said = try runner.run(line: step.line).notices.joined(separator: " ")
      let lesson = step.lesson.split(separator: " ").prefix(4).joined(separator: " ")
      #expect(said.contains(lesson), "\(step.line)")
      let next = number + 1 < steps.count ? steps[number + 1].line : "`quit` leaves the tutorial"
      #expect(said.contains(next), "\(step.line)")
    }
    let entries = try #require(session.current?.head.entry)
    #expect(entries > 9)
  }

  @Test func `another line that does the same will do, and what does not is no mistake`() throws {
    let (_, _, runner) = try begun()
    var said = try runner.run(line: "status").notices
    #expect(
      said.suffix(2) == [
        "That is allowed, too. The task is still:", "  → " + TutorialSteps.all[0].line,
      ])
    #expect(throws: Problem.self) { try runner.run(line: "add acter Mawar") }
    said = try runner.run(line: "tutorial").notices
    #expect(said.last == "  → " + TutorialSteps.all[0].line)
    said = try runner.run(line: "add actor Mawar @mawar").notices
    #expect(said.last == "  → " + TutorialSteps.all[1].line)
    #expect(try runner.run(line: "").notices == [])
  }

  @Test func `quit goes back to the own case, which nothing has touched`() throws {
    let (desk, session, runner) = try begun()
    let scratch = try #require(session.current?.folder)
    #expect(scratch.hasPrefix("/tmp/kronologi-") && isThere(scratch))
    _ = try runner.run(line: TutorialSteps.all[0].line)
    for line in ["open own", "new another --title Lain"] {
      #expect(throws: Problem.self) { try runner.run(line: line) }
    }
    let outcome = try runner.run(line: "quit")
    #expect(!outcome.isEnd && !isThere(scratch))
    #expect(session.current?.name == "own" && session.current?.head.entry == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) == ["own"])
    #expect(try runner.run(line: "quit").isEnd)
  }

  @Test func `quit goes back to what stood and to the moment that was looked at`() throws {
    let desk = try Desk()
    let session = desk.session(isShell: true)
    let runner = Runner(session)
    for line in ["new own --title Sendiri", "add note satu", "with --said 2021-05-21", "as-of 1"] {
      _ = try runner.run(line: line)
    }
    let before = session.prompt.map(\.text)
    _ = try runner.run(line: "tutorial")
    #expect(session.standing == nil && session.past == nil)
    _ = try runner.run(line: "quit")
    #expect(session.prompt.map(\.text) == before)
    #expect(session.past == 1 && session.standing?.line == "--said 2021-05-21")
  }

  @Test func `the scratch folder goes with the session, too`() throws {
    var scratch = ""
    do {
      let desk = try Desk()
      let session = desk.session(isShell: true)
      _ = try Runner(session).run(line: "tutorial")
      scratch = try #require(session.current?.folder)
      #expect(isThere(scratch))
    }
    #expect(!isThere(scratch))
  }

  @Test func `outside the shell it is printed to be read`() throws {
    let outcome = try Runner(try Desk().session()).run(line: "tutorial")
    for step in TutorialSteps.all { #expect(outcome.result.contains("  → \(step.line)\n")) }
  }

  @Test func `it is short, and its lines fit a screen`() {
    #expect((8...14).contains(TutorialSteps.all.count))
    for step in TutorialSteps.all {
      #expect(step.line.count <= 140 && !step.task.isEmpty && !step.lesson.isEmpty)
    }
  }
}
