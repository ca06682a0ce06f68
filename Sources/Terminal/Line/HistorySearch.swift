/// Ctrl-R: looks for lines that hold what is typed, in whatever case and script.
struct HistorySearch {
  enum Step: Equatable {
    case letter(Unicode.Scalar)
    case erase
    case older
  }

  private let original: String
  private var at: Int?
  private(set) var wanted = ""
  /// Whether no line holds it.
  private(set) var isLost = false

  init(from line: String) { original = line }

  /// What stands in the line meanwhile.
  func shown(in history: LineHistory) -> String { at.map { history.distinct[$0] } ?? original }

  /// What stands in the prompt's place.
  var label: String { isLost ? "(not found) \(wanted): " : "(search) \(wanted): " }

  mutating func take(_ step: Step, in history: LineHistory) {
    switch step {
    case .letter(let letter):
      wanted.unicodeScalars.append(letter)
      look(history, before: at.map { $0 + 1 })
    case .erase:
      if !wanted.isEmpty { wanted.unicodeScalars.removeLast() }
      at = nil
      isLost = false
      if !wanted.isEmpty { look(history, before: nil) }
    case .older: look(history, before: at)
    }
  }

  private mutating func look(_ history: LineHistory, before end: Int?) {
    let found = history.search(wanted, before: end)
    isLost = found == nil
    at = found ?? at
  }
}
