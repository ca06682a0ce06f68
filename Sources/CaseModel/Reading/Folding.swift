/// Makes words comparable where a person looks something up; the ledger itself compares bytes.
public enum Folding {
  /// `text` in lower case, without marks.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &out) }
    return String(out)
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    guard scalar.value >= 0x80 else {
      return out.append(contentsOf: String(scalar).lowercased().unicodeScalars)
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars
    where lower.properties.generalCategory != .nonspacingMark {
      out.append(latin[lower] ?? lower)
    }
  }

  /// The letter under the marks.
  ///
  /// The standard library can't take a scalar apart.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, family) in families {
      for scalar in family.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
