import Groundwork

extension Scanner {
  mutating func readWord() {
    beginWord()
    if let quote = Quote.opens(at: at, of: bytes) { readQuoted(quote) }
    while let byte = peek(), !byte.isBlank {
      if byte == .backslash {
        readEscape()
      } else {
        keep()
        if byte == .colon || byte == .equals, let quote = Quote.opens(at: at, of: bytes) {
          readQuoted(quote)
        }
      }
    }
    finishWord()
  }

  /// Outside quotes a backslash speaks for what would else be no part of the word.
  private mutating func readEscape() {
    switch peek(1) {
    case nil:
      isOpen = true
      keep()
    case .newline?: advance(2)
    case let next? where next.isBlank || next == .hash || next == .backslash: keepEscaped(1)
    default:
      if let quote = Quote.opens(at: at + 1, of: bytes) {
        keepEscaped(quote.opening.count)
      } else {
        keep()
      }
    }
  }

  private mutating func keepEscaped(_ count: Int) {
    reading.isQuoted = true
    advance()
    keep(count)
  }

  private mutating func readQuoted(_ quote: Quote) {
    let start = column
    reading.isQuoted = true
    advance(quote.opening.count)
    while let byte = peek() {
      if quote.hasEscapes, byte == .backslash,
        peek(1) == .backslash || stands(quote.closing, ahead: 1)
      {
        keepEscaped(peek(1) == .backslash ? 1 : quote.closing.count)
      } else if closes(quote) {
        return close(quote)
      } else {
        keep()
      }
    }
    isOpen = true
    note(
      .mistyped(
        "the quote that opens here is never closed", at: start..<start + 1,
        hint: "close it with \(String(decoding: quote.closing, as: UTF8.self))"))
  }

  /// A curly closing mark is also the apostrophe of Ma’ruf.
  private func closes(_ quote: Quote) -> Bool {
    guard stands(quote.closing, ahead: 0) else { return false }
    guard quote == .curlySingle, let next = peek(quote.closing.count) else { return true }
    return !next.isNamePart && (next < 0x80 || next == 0xE2)
  }

  private mutating func close(_ quote: Quote) {
    let mark = column
    advance(quote.closing.count)
    guard let next = peek(), !next.isBlank, next != .colon, next != .equals else { return }
    note(
      .mistyped(
        "the quote ends here, but the word goes on", at: mark..<mark + 1,
        hint: "put a blank behind it; a quote within \"…\" is written \\\""))
  }

  private func stands(_ mark: [UInt8], ahead: Int) -> Bool {
    bytes.dropFirst(at + ahead).starts(with: mark)
  }

  mutating func note(_ problem: Problem) { self.problem = self.problem ?? problem }

  private mutating func beginWord() {
    reading.text.removeAll(keepingCapacity: true)
    reading.count = 0
    reading.start = column
    reading.lead = column
    reading.stretches = []
    reading.isQuoted = false
  }

  private mutating func finishWord() {
    if !reading.isQuoted, let tag = Scanner.blockTag(of: reading.text) {
      blocks.append((words.count, tag))
    }
    words.append(
      Word(
        text: String(decoding: reading.text, as: UTF8.self), span: reading.start..<column,
        isQuoted: reading.isQuoted, stretches: reading.stretches))
  }
}
