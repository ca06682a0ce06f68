import CaseShell
import CommandLanguage
import Groundwork
import Terminal

/// The shell on a terminal: reads a line, carries it out, prints what it came to.
struct Shell {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The lines above the one that is being typed, where a quote or block is still open.
  private final class Opening {
    var text = ""
  }

  func run() -> Int32 {
    let completion = Completion(session)
    let opening = Opening()
    let reader = LibeditReader(name: "kronologi") { before in
      LineCompletion(opening.text + before, completion)
    }
    guard let reader else {
      Output.show(Problem(.refused, "this terminal can't be used"))
      return Problem.Kind.refused.rawValue
    }
    session.asking = Asker(reader: reader)
    Interrupt.catchFromNowOn()
    Output.notice("\(session.greeting) `help` explains, `quit` leaves.")
    while true {
      switch reader.read(prompt: opening.text.isEmpty ? session.prompt : "… ") {
      case .end: return 0
      case .cancelled: opening.text = ""
      case .line(let line):
        let text = opening.text + line
        opening.text = Lexer.needsMore(text) ? text + "\n" : ""
        guard opening.text.isEmpty else { continue }
        if !text.hasPrefix(" ") { reader.remember(text) }
        if carryOut(text) { return 0 }
      }
    }
  }

  /// Carries a line out; whether the shell should end.
  private func carryOut(_ line: String) -> Bool {
    do {
      let outcome = try Runner(session).run(line: line)
      Output.show(outcome)
      return outcome.isEnd
    } catch {
      Output.show(Output.problem(error), line: line)
      return false
    }
  }
}

extension LineCompletion {
  /// What Tab does to the text before the cursor: as far as all candidates agree, else they are shown.
  init?(_ before: String, _ completion: Completion) {
    let draft = Lexer.draft(of: before)
    let prefix = draft.unfinished?.text ?? ""
    let candidates = completion.candidates(after: draft.words, prefix: prefix)
    guard let first = candidates.first else { return nil }
    let typed =
      before.unicodeScalars.count
      - (draft.unfinished?.span.lowerBound ?? before.unicodeScalars.count)
    if candidates.count == 1 {
      self.init(
        count: typed, text: Quoting.word(first.value) + (first.isFinal ? " " : ""), shown: [])
      return
    }
    let common = candidates.dropFirst().reduce(first.value) { $0.commonPrefix(with: $1.value) }
    let grows = common.count > prefix.count
    self.init(
      count: grows ? typed : 0, text: grows ? Quoting.word(common) : "",
      shown: grows
        ? []
        : candidates.prefix(40).map {
          $0.description.isEmpty ? $0.value : "\($0.value)  \($0.description)"
        })
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
