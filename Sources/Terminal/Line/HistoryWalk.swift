/// Up and Down through the lines that begin as the one that is being typed.
struct HistoryWalk {
  private var typed: String?
  private var shown = ""
  private var at = 0

  /// The line that Up brings where `line` stands; nil where there is none.
  mutating func older(_ line: String, in lines: [String]) -> String? {
    begin(line, lines)
    let typed = typed ?? ""
    guard let found = lines[..<at].lastIndex(where: { begins($0, typed) }) else { return nil }
    at = found
    shown = lines[found]
    return shown
  }

  /// The line that Down brings: at last the one that was typed.
  mutating func newer(_ line: String, in lines: [String]) -> String? {
    begin(line, lines)
    guard at < lines.count, let typed else { return nil }
    at = lines[(at + 1)...].firstIndex { begins($0, typed) } ?? lines.count
    shown = at < lines.count ? lines[at] : typed
    return shown
  }

  /// A line that was changed begins a walk of its own.
  private mutating func begin(_ line: String, _ lines: [String]) {
    if typed != nil, line == shown { return }
    typed = line
    shown = line
    at = lines.count
  }

  private func begins(_ line: String, _ start: String) -> Bool {
    line != shown && line.utf8.starts(with: start.utf8)
  }
}
