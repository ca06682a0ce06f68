/// What is pasted is text and nothing else: it may not act, and runs nothing by itself.
enum PastedText {
  /// The text of `bytes`: line ends as newlines, tabs as blanks, no control characters, and no
  /// newline at its end, so that Return is still to come.
  static func cleaned(_ bytes: some Collection<UInt8>) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !isAfterReturn { text.append("\n") }
      case 0x09: text.append(" ")
      case 0x20..<0x7F, 0xA0...: text.append(scalar)
      default: break
      }
      isAfterReturn = scalar.value == 0x0D
    }
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
