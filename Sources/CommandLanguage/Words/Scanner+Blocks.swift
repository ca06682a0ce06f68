import Groundwork

extension Scanner {
  /// `END` of `<<END`; nil where `text` begins no block.
  static func blockTag(of text: some Collection<UInt8>) -> [UInt8]? {
    guard text.starts(with: [0x3C, 0x3C]) else { return nil }
    let tag = Array(text.dropFirst(2))
    guard let first = tag.first, first > 0x39, tag.allSatisfy(\.isNamePart) else { return nil }
    return tag
  }

  /// Reads the blocks that the line just ended has announced.
  mutating func readBlocks() {
    for (index, tag) in blocks { readBlock(of: index, tag: tag) }
    blocks.removeAll()
  }

  private mutating func readBlock(of index: Int, tag: [UInt8]) {
    let (first, start) = (at, column)
    while !isAtEnd {
      let line = at
      while let byte = peek(), byte != .newline { advance() }
      let isEnd = bytes[line..<at].elementsEqual(tag)
      if !isAtEnd { advance() }
      if isEnd { return fill(index, with: bytes[first..<max(first, line - 1)], from: start) }
    }
    isOpen = true
    let name = String(decoding: tag, as: UTF8.self)
    note(
      .mistyped(
        "the block that <<\(name) opens is never closed", at: words[index].span,
        hint: "end it with a line that is exactly \(name)"))
  }

  private mutating func fill(_ index: Int, with body: ArraySlice<UInt8>, from start: Int) {
    words[index] = Word(
      text: String(decoding: body, as: UTF8.self), span: words[index].span, isQuoted: true,
      stretches: [Word.Stretch(text: 0, line: start)])
  }
}
