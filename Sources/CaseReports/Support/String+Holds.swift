extension String {
  /// Whether `part` stands somewhere in the text, byte for byte.
  ///
  /// The library's own search takes equal spellings for one, and a chronology looks up thousands of
  /// names: it would take longer than all the rest.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard part.count <= text.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
          var at = 1
          while at < part.count, text[start + at] == part[at] { at += 1 }
          if at == part.count { return true }
        }
        return false
      }
    }
  }

  /// Whether all bytes are printable ASCII but for those in `special`, and no blanks double.
  func isPlain(but special: Set<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && before == 0x20) { return false }
      if byte != 0x20, byte < 0x30 || byte > 0x39, byte | 0x20 < 0x61 || byte | 0x20 > 0x7A,
        special.contains(byte)
      {
        return false
      }
      before = byte
    }
    return true
  }
}
