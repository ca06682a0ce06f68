/// A line with a cursor in it, and where keys take that.
///
/// It steps by the characters that a person sees, where libedit steps by code points.
struct LineText: Equatable {
  var scalars: [Unicode.Scalar]
  var cursor: Int

  init(_ scalars: [Unicode.Scalar] = [], cursor: Int? = nil) {
    self.scalars = scalars
    self.cursor = cursor ?? scalars.count
  }

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  var text: String { String(String.UnicodeScalarView(scalars)) }
  var beforeCursor: String { String(String.UnicodeScalarView(scalars[..<cursor])) }
  var isAtEnd: Bool { cursor == scalars.count }

  /// One character to the left.
  var left: Int {
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    if start == cursor { return max(0, cursor - 1) }
    return boundaries(of: start..<cursor).dropLast().last ?? start
  }

  /// One character to the right.
  var right: Int {
    let end = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
    if end == cursor { return min(scalars.count, cursor + 1) }
    return boundaries(of: cursor..<end).dropFirst().first ?? end
  }

  /// The start of the word before the cursor.
  var wordLeft: Int {
    var at = cursor
    while at > 0, !isWord(at - 1) { at -= 1 }
    while at > 0, isWord(at - 1) { at -= 1 }
    return at
  }

  /// The end of the word behind the cursor.
  var wordRight: Int {
    var at = cursor
    while at < scalars.count, !isWord(at) { at += 1 }
    while at < scalars.count, isWord(at) { at += 1 }
    return at
  }

  /// The start of what blanks part from the text before the cursor.
  var blankLeft: Int {
    var at = cursor
    while at > 0, isBlank(at - 1) { at -= 1 }
    while at > 0, !isBlank(at - 1) { at -= 1 }
    return at
  }

  /// The start of the row; from there, of the whole text.
  var home: Int {
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start == cursor ? 0 : start
  }

  /// The end of the row; from there, of the whole text.
  var end: Int {
    let end = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
    return end == cursor ? scalars.count : end
  }

  /// The same place in the row above; nil in the first.
  var up: Int? {
    guard let newline = scalars[..<cursor].lastIndex(of: "\n") else { return nil }
    let start = scalars[..<newline].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return min(start + cursor - newline - 1, newline)
  }

  /// The same place in the row below; nil in the last.
  var down: Int? {
    guard let newline = scalars[cursor...].firstIndex(of: "\n") else { return nil }
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[(newline + 1)...].firstIndex(of: "\n") ?? scalars.count
    return min(newline + 1 + cursor - start, end)
  }

  /// Where the characters of `range` begin, and where the last one ends.
  private func boundaries(of range: Range<Int>) -> [Int] {
    let text = String(String.UnicodeScalarView(scalars[range]))
    var at = range.lowerBound
    var found = [at]
    for character in text {
      at += character.unicodeScalars.count
      found.append(at)
    }
    return found
  }

  private func isBlank(_ at: Int) -> Bool { scalars[at] == " " || scalars[at] == "\n" }

  private func isWord(_ at: Int) -> Bool {
    let properties = scalars[at].properties
    return properties.isAlphabetic || properties.numericType != nil || scalars[at] == "_"
      || properties.generalCategory == .nonspacingMark
  }
}
