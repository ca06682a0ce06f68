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
      if width > columns {
        let pieces = word.cut(every: columns)
        lines += pieces.dropLast()
        word = pieces.last ?? Ink()
        width = word.width
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
    var kept = start(columns: columns - 1)
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

  /// In pieces of at most `columns` columns, at least one letter in each: in one go, since a word
  /// may have a megabyte.
  private func cut(every columns: Int) -> [Ink] {
    var pieces: [Ink] = []
    var (piece, used) = (Ink(), 0)
    for run in runs {
      var text = ""
      for character in run.text {
        let width = Display.width(of: String(character))
        if used > 0, used + width > columns {
          piece.append(Run(text: text, style: run.style))
          pieces.append(piece)
          (piece, used, text) = (Ink(), 0, "")
        }
        text.append(character)
        used += width
      }
      piece.append(Run(text: text, style: run.style))
    }
    return pieces + [piece]
  }

  /// What fits into `columns` columns, at least one letter of it where there is any room.
  private func start(columns: Int) -> Ink {
    var (head, used) = (Ink(), 0)
    guard columns > 0 else { return head }
    for run in runs {
      for character in run.text {
        let width = Display.width(of: String(character))
        guard used + width <= columns || head.isEmpty else { return head }
        head.append(Run(text: String(character), style: run.style))
        used += width
      }
    }
    return head
  }
}
