/// Finds what Indonesian prefixes and suffixes were put to: panggil, memanggil and dipanggil are one.
///
/// Light: it need not find the dictionary's root, only the same rest for words of one root.
/// After the affixes of Tala's stemmer (2003), without its measures of syllables.
public enum Stem {
  /// The stem of a folded word.
  public static func of(_ word: String) -> String {
    guard word.utf8.count > 4, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return word
    }
    var rest = word[...]
    for ending in ["lah", "kah", "pun", "nya"] where strip(&rest, suffix: ending) { break }
    var stem = stripped(rest)
    for ending in ["kan", "an", "i"] where stem.utf8.count - ending.utf8.count >= 4 {
      if stem.hasSuffix(ending) {
        stem = String(stem.dropLast(ending.count))
        break
      }
    }
    return stem
  }

  private static func strip(_ word: inout Substring, suffix: String) -> Bool {
    guard word.hasSuffix(suffix), word.utf8.count - suffix.utf8.count >= 4 else { return false }
    word = word.dropLast(suffix.count)
    return true
  }

  /// The word without its prefixes; a nasal that stands for the root's first letter is put back.
  private static func stripped(_ word: Substring) -> String {
    for (prefix, initial) in prefixes where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      guard rest.utf8.count >= 3, let first = rest.first else { continue }
      guard !initial.isEmpty else { return String(rest) }
      if "aiueo".contains(first) { return initial + rest }
    }
    return String(word)
  }

  /// Longest first; the second is the root's letter that the nasal swallowed before a vowel.
  private static let prefixes: [(String, String)] = [
    ("memper", ""), ("diper", ""), ("meny", "s"), ("peny", "s"), ("meng", "k"), ("peng", "k"),
    ("meng", ""), ("peng", ""), ("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"),
    ("mem", ""), ("pem", ""), ("men", ""), ("pen", ""), ("ber", ""), ("ter", ""), ("per", ""),
    ("me", ""), ("di", ""), ("ke", ""), ("se", ""),
  ]
}
