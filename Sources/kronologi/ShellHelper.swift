import CaseShell
import CommandLanguage
import Groundwork
import Terminal

/// Helps at the shell's prompt with what the language and the open case know.
final class ShellHelper: LineHelper {
  private let session: Session
  private let aid: TypingAid
  private static let longest = 20_000

  init(_ session: Session) {
    self.session = session
    aid = TypingAid(session)
  }

  func completion(before: String, after: String) -> LineCompletion? {
    aid.plan(before: before, after: after).map(LineCompletion.init)
  }

  func explanation(before: String) -> [String] {
    aid.explanation(before: before).split(separator: "\n", omittingEmptySubsequences: false)
      .map { Display.escaped(String($0)) }
  }

  func look(of line: String, cursor: Int) -> LineLook {
    var look = LineLook()
    // What is as long as that was pasted, and takes longer to colour than anybody looks at it.
    guard line.utf8.count <= ShellHelper.longest, !line.hasPrefix("!") else { return look }
    look.ranges = aid.highlights(of: line).map { StyledRange($0.range, Palette.style($0.role)) }
    look.remark = aid.warning(of: line).map { "⚠ \($0)" } ?? ""
    return look
  }

  func needsMore(_ line: String) -> Bool { Lexer.needsMore(line) }

  func news() -> [String] { session.news() }
}

extension LineCompletion {
  init(_ plan: CompletionPlan) {
    self.init()
    replaced = plan.replaced
    text = plan.text
    rows = plan.shown.map {
      CandidateTable.Row(Display.escaped($0.value), Display.escaped($0.description))
    }
    isOpen = plan.shown.count >= TypingAid.most
  }
}
