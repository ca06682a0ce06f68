extension Display {
  /// `text` without the sequences that only colour it (SGR).
  ///
  /// What comes from a case is escaped before it is coloured, so no other sequence can stand there.
  public static func withoutStyles(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(0x1B) else { return String(text) }
    var bare = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}", rest.first == "[" else {
        bare.unicodeScalars.append(scalar)
        continue
      }
      while let next = rest.popFirst(), next != "m" {}
    }
    return bare
  }
}
