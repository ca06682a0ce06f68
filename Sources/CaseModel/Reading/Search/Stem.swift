/// Finds what Indonesian prefixes and suffixes were put to: panggil, memanggil and dipanggil are one.
///
/// Light: it need not find the dictionary's root, only the same rest for words of one root.
/// After the affixes of Tala's stemmer (2003), without its measures of syllables.
public enum Stem {
  /// The stem of a folded word.
  public static func of(_ word: String) -> String {
    var stem: [UInt8] = []
    var text = word
    let differs = text.withUTF8 { append(of: $0, to: &stem) }
    return differs ? String(decoding: stem, as: UTF8.self) : word
  }

  /// Appends the stem of a folded word to `out`, where it is not the word itself; says whether.
  public static func append(of word: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
    guard word.count > 4, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    var end = word.count
    for particle in particles where end - particle.count >= 4 && ends(word, end, particle) {
      end -= particle.count
      break
    }
    let (start, initial) = root(of: word, upTo: end)
    let length = end - start + (initial == nil ? 0 : 1)
    for suffix in suffixes where length - suffix.count >= 4 && ends(word, end, suffix) {
      end -= suffix.count
      break
    }
    guard start > 0 || end < word.count else { return false }
    if let initial { out.append(initial) }
    out.append(contentsOf: word[start..<end])
    return true
  }

  /// Where the word begins without its prefix, and the root's letter that a nasal swallowed.
  private static func root(
    of word: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> (start: Int, initial: UInt8?) {
    guard mayBegin[Int(word[0])] else { return (0, nil) }
    for (prefix, initial) in prefixes where end - prefix.count >= 3 && begins(word, prefix) {
      guard let initial else { return (prefix.count, nil) }
      if isVowel(word[prefix.count]) { return (prefix.count, initial) }
    }
    return (0, nil)
  }

  private static func begins(_ word: UnsafeBufferPointer<UInt8>, _ affix: [UInt8]) -> Bool {
    for at in 0..<affix.count where word[at] != affix[at] { return false }
    return true
  }

  private static func ends(
    _ word: UnsafeBufferPointer<UInt8>, _ end: Int, _ affix: [UInt8]
  ) -> Bool {
    for at in 0..<affix.count where word[end - affix.count + at] != affix[at] { return false }
    return true
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }

  private static let particles = ["lah", "kah", "pun", "nya"].map { Array($0.utf8) }
  private static let suffixes = ["kan", "an", "i"].map { Array($0.utf8) }

  /// Longest first; the second is the root's letter that the nasal swallowed before a vowel.
  private static let prefixes: [(prefix: [UInt8], initial: UInt8?)] = [
    ("memper", ""), ("diper", ""), ("meny", "s"), ("peny", "s"), ("meng", "k"), ("peng", "k"),
    ("meng", ""), ("peng", ""), ("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"),
    ("mem", ""), ("pem", ""), ("men", ""), ("pen", ""), ("ber", ""), ("ter", ""), ("per", ""),
    ("me", ""), ("di", ""), ("ke", ""), ("se", ""),
  ].map { (Array($0.utf8), $1.utf8.first) }

  private static let mayBegin: [Bool] = (0..<256).map { byte in
    prefixes.contains { $0.prefix.first.map { Int($0) } == byte }
  }
}
