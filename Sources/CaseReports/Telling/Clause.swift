import Groundwork

/// What an event says happened, looked at word by word to put a hedge into it, or to take it out.
struct Clause {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Before which word a hedge goes, if the text begins with one of `names` and goes on with a verb.
  func placeOfHedge(after names: [String], _ language: Language) -> String.Index? {
    var start = text.startIndex
    for noun in ["Akun ", "The account "] where text.hasPrefix(noun) {
      start = text.index(start, offsetBy: noun.count)
    }
    let rest = String(text[start...])
    let subjects = names.filter { Opening.begins(rest, with: $0) }
    guard let subject = subjects.max(by: { $0.count < $1.count }),
      let verb = text.index(start, offsetBy: subject.count + 1, limitedBy: text.endIndex)
    else { return nil }
    let word = text[verb...].prefix { $0.isLetter }
    guard language == .english, Clause.auxiliaries.contains(String(word)) else {
      return Clause.isVerb(String(word), language) ? verb : nil
    }
    // "was allegedly arrested"
    return text.index(verb, offsetBy: word.count + 1, limitedBy: text.endIndex)
  }

  /// The clause without the one word by which it hedges itself as a whole; nil where it has none, or
  /// where it can't be taken out.
  func unhedged(_ language: Language) -> String? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let hedge = Phrase(id: "diduga", en: "allegedly")[language]
    guard let place = words.firstIndex(of: hedge), place > 0, place + 1 < words.count,
      // In a clause of its own it says something of that alone.
      Clause.joints.isDisjoint(with: words[..<place])
    else { return nil }
    words.remove(at: place)
    if ["kuat", "keras"].contains(words[place]) { words.remove(at: place) }
    guard place < words.count, !["oleh", "bahwa"].contains(words[place]) else { return nil }
    return words.joined(separator: " ")
  }

  private static func isVerb(_ word: String, _ language: Language) -> Bool {
    guard word.first?.isLowercase == true else { return false }
    switch language {
    case .indonesian:
      if aspects.contains(word) { return true }
      return word.count > 4 && !nouns.contains(word)
        && ["me", "di", "ber", "ter"].contains { word.hasPrefix($0) }
    case .english: return (word.hasSuffix("ed") && word.count > 3) || irregular.contains(word)
    }
  }

  private static let joints: Set<String> = [
    "yang", "bahwa", "karena", "that", "which", "who", "because",
  ]
  /// Words before an Indonesian verb, to which a hedge comes first: `diduga telah menyalin`.
  private static let aspects: Set<String> = [
    "telah", "sudah", "pernah", "sempat", "sedang", "akan",
  ]
  private static let auxiliaries: Set<String> = ["was", "were", "had", "has", "have", "is", "are"]
  /// What begins as a verb does and is none.
  private static let nouns: Set<String> = [
    "berita", "berkas", "bersama", "dinas", "digital", "direksi", "direktorat", "direktur", "dirut",
    "distribusi", "divisi", "media", "melalui", "member", "menteri", "mereka", "terduga",
    "terhadap",
    "terkait", "tersangka", "tersebut",
  ]
  private static let irregular: Set<String> = [
    "began", "bought", "broke", "built", "came", "chose", "cut", "did", "drew", "fell", "fled",
    "forged", "fought", "found", "gave", "got", "held", "hid", "hit", "kept", "knew", "laid", "led",
    "left", "lent", "lost", "made", "met", "paid", "put", "ran", "rose", "said", "saw", "sent",
    "set",
    "shot", "sold", "spent", "spoke", "spread", "stole", "stood", "struck", "swore", "taught",
    "threw", "told", "took", "went", "withdrew", "won", "wrote",
  ]
}
