import Groundwork

extension Ink {
  /// In lines of at most `columns` columns, broken at blanks; a word that is too long is cut.
  func wrapped(columns: Int) -> [Ink] {
    let columns = Swift.max(1, columns)
    guard width > columns else { return [self] }
    var lines: [Ink] = []
    var line = Ink()
    var used = 0
    for (gap, word) in words {
      var word = word
      var width = word.width
      if used > 0, used + gap + width > columns {
        lines.append(line)
        (line, used) = (Ink(), 0)
      }
      while width > columns {
        let (head, rest) = word.split(at: columns)
        lines.append(head)
        (word, width) = (rest, rest.width)
      }
      // What a line is indented by stays with its first part.
      if used > 0 || lines.isEmpty {
        line.add(blanks: gap, before: word)
        used += gap
      }
      line.add(word)
      used += width
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// In lines of at most `columns` columns, the first behind `head`, the others indented as far.
  func wrapped(columns: Int, behind head: Ink) -> [Ink] {
    let margin = head.width
    return wrapped(columns: Swift.max(16, columns - margin)).enumerated().map {
      ($0.offset == 0 ? head : Ink().padded(to: margin)) + $0.element
    }
  }

  /// In at most `columns` columns; what is left out shows as `…`.
  func shortened(columns: Int) -> Ink {
    guard width > columns else { return self }
    var kept = split(at: Swift.max(0, columns - 1)).0
    kept.append(Run(text: "…", style: kept.runs.last?.style ?? .plain))
    return kept
  }

  /// The parts between blanks, and how many blanks stand before each.
  private var words: [(gap: Int, word: Ink)] {
    var words: [(gap: Int, word: Ink)] = []
    var gap = 0
    var word = Ink()
    for run in runs {
      for (at, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if at > 0 {
          if !word.isEmpty { words.append((gap, word)) }
          gap = word.isEmpty ? gap + 1 : 1
          word = Ink()
        }
        word.append(Run(text: String(piece), style: run.style))
      }
    }
    return word.isEmpty ? words : words + [(gap, word)]
  }

  /// Blanks have the style of both words where they agree, so that no run is cut for a blank.
  private mutating func add(blanks count: Int, before word: Ink) {
    let style = runs.last?.style == word.runs.first?.style ? runs.last?.style : nil
    append(Run(text: String(repeating: " ", count: count), style: style ?? .plain))
  }

  /// What fits into `columns` columns, at least one letter of it, and the rest.
  private func split(at columns: Int) -> (Ink, Ink) {
    var (head, rest) = (Ink(), Ink())
    var used = 0
    for run in runs {
      for character in run.text {
        let width = Display.width(of: String(character))
        let piece = Run(text: String(character), style: run.style)
        if rest.isEmpty, used + width <= columns || (head.isEmpty && columns > 0) {
          head.append(piece)
          used += width
        } else {
          rest.append(piece)
        }
      }
    }
    return (head, rest)
  }
}
