import CaseModel
import CaseShell
import CaseStore
import Groundwork
import Terminal

/// The lines that were typed, those of each case by themselves.
final class ShellMemory {
  private let session: Session
  private var folder: String?
  private var lines = LineHistory()

  init(_ session: Session) {
    self.session = session
    session.typedLines = { [weak self] in
      self?.history().lines.map { TypedRecord(time: $0.stamp, line: $0.text) } ?? []
    }
  }

  /// The lines of the case that is open now.
  func history() -> LineHistory {
    let open = session.current?.indexFolder
    if open != folder {
      folder = open
      lines = LineHistory(open.map { HistoryFile("\($0)/history") })
    }
    lines.isKept = session.settings.remembers
    return lines
  }

  func remember(_ line: String) {
    history().remember(line, stamp: DateText.utc(session.surroundings.clock()))
  }

  /// The line that `!12` or `!!` names; nil where `text` names none.
  func recall(_ text: String) throws(Problem) -> String? {
    guard text.hasPrefix("!") else { return nil }
    let name = text.dropFirst()
    let history = history()
    let number = name == "!" ? history.lines.count : Int(name)
    guard let number else {
      throw .mistyped(
        "'\(text)' names no line", at: 0..<text.unicodeScalars.count,
        hint: "`!12` is line 12, `!!` the last one; `set history` lists them")
    }
    guard let line = history[number] else {
      throw .refused(
        "no line \(number) was typed in this case", at: 0..<text.unicodeScalars.count,
        hint: "`set history` lists them")
    }
    return line
  }
}
