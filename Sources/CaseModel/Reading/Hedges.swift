import Groundwork

/// The words by which a text says itself that it is not certain: no second hedge is put to it.
public enum Hedges {
  /// Whether `text` hedges itself.
  public static func stand(in text: String, _ language: Language) -> Bool {
    first(in: text, language) != nil
  }

  /// The first word by which `text` hedges itself, in lower case.
  ///
  /// - Parameter attributes: whether words count that only say whose word it is.
  public static func first(
    in text: String, _ language: Language, attributes: Bool = true
  ) -> String? {
    let list = language == .indonesian ? indonesian : english
    // May is a month.
    let words = text.split { !$0.isLetter && $0 != "-" }.lazy.filter { $0 != "May" }
    return words.map { $0.lowercased() }
      .first { list.contains($0) && (attributes || !attributions.contains($0)) }
  }

  /// Where `hedge` stands in `text`, in whatever case.
  public static func range(of hedge: String, in text: String) -> Range<String.Index>? {
    let wanted = hedge.lowercased()
    guard !wanted.isEmpty else { return nil }
    var at = text.startIndex
    while at < text.endIndex {
      let rest = text[at...]
      let end = text.index(at, offsetBy: hedge.count, limitedBy: text.endIndex) ?? text.endIndex
      if rest[..<end].lowercased() == wanted { return at..<end }
      at = text.index(after: at)
    }
    return nil
  }

  /// Those that only say whose word it is.
  private static let attributions: Set<String> = [
    "menurut", "disebut", "disebut-sebut", "klaim", "diklaim", "mengklaim", "mengeklaim", "said",
    "claim", "claims", "claimed", "according",
  ]

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
