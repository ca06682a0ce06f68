import Groundwork

/// The words by which a text says itself that it is not certain: no second hedge is put to it.
public enum Hedges {
  /// Whether `text` hedges itself.
  public static func stand(
    in text: String, _ language: Language, strictly: Bool = false
  ) -> Bool {
    first(in: text, language, strictly: strictly) != nil
  }

  /// The first word by which `text` hedges itself, in lower case.
  ///
  /// - Parameter strictly: whether only words count that hedge the sentence, and none that say whose
  ///   word it is, or name a suspicion of which it speaks.
  public static func first(
    in text: String, _ language: Language, strictly: Bool = false
  ) -> String? {
    let list = language == .indonesian ? indonesian : english
    var before = ""
    // May is a month.
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) where word != "May" {
      let small = word.lowercased()
      // "tidak mungkin" is no doubt.
      if list.contains(small), !negations.contains(before), !strictly || !loose.contains(small) {
        return small
      }
      before = small
    }
    return nil
  }

  /// Where `hedge` stands in `text` as whole words, in whatever case.
  public static func range(of hedge: String, in text: String) -> Range<String.Index>? {
    let wanted = hedge.lowercased()
    guard !wanted.isEmpty else { return nil }
    var at = text.startIndex
    while at < text.endIndex {
      let rest = text[at...]
      let end = text.index(at, offsetBy: hedge.count, limitedBy: text.endIndex) ?? text.endIndex
      let isBegun = at == text.startIndex || !text[text.index(before: at)].isLetter
      let isOver = end == text.endIndex || !text[end].isLetter
      if isBegun, isOver, rest[..<end].lowercased() == wanted { return at..<end }
      at = text.index(after: at)
    }
    return nil
  }

  /// Those that say whose word it is, or are the name of a suspicion and of one who is suspected.
  private static let loose: Set<String> = [
    "menurut", "disebut", "disebut-sebut", "klaim", "diklaim", "mengklaim", "mengeklaim", "dugaan",
    "menduga", "terduga", "indikasi", "tuduhan", "dituduh", "dicurigai", "said",
    "claim", "claims", "claimed", "according", "alleged", "allegation", "allegations", "suspected",
    "suspects", "suspicion", "indications",
  ]
  private static let negations: Set<String> = ["tidak", "tak", "bukan"]

  private static let indonesian: Set<String> = [
    "diduga", "dugaan", "menduga", "terduga", "disinyalir", "ditengarai", "dikabarkan", "kabarnya",
    "konon", "kemungkinan", "kemungkinannya", "mungkin", "diklaim", "klaim", "mengklaim",
    "mengeklaim", "menurut", "tampaknya", "agaknya", "indikasi", "dituduh", "tuduhan", "disebut",
    "disebut-sebut", "dicurigai",
  ]

  private static let english: Set<String> = [
    "alleged", "allegedly", "allegation", "allegations", "suspected", "suspects", "suspicion",
    "reportedly", "apparently", "possibly", "probably", "likely", "claimed", "claims", "claim",
    "according", "may", "might", "rumoured", "rumored", "indications", "perhaps", "said",
  ]
}
