import CaseModel
import CommandLanguage
import Groundwork

extension QueryReader {
  /// The words of a query as they say the same on any day, `since:kemarin` with the date that is
  /// meant; and with the id in place of a name that may not be shown.
  ///
  /// - Parameters:
  ///   - hides: whether the name of a record may not be shown.
  ///   - isShown: whether a word may be shown.
  func resolved(
    _ words: [String], hides: (Name) throws -> Bool, isShown: (String) -> Bool
  ) throws -> [String] {
    let line = words.joined(separator: " ")
    return try Lexer.words(in: "query " + line).dropFirst().map { word in
      let dated = try dated(word.text)
      guard let (ids, numbered) = try numbered(dated) else { return dated }
      return try ids.contains(where: hides) || !isShown(dated) ? numbered : dated
    }
  }

  /// A condition on dates with its date as EDTF.
  private func dated(_ word: String) throws -> String {
    let parts = word.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    let key = parts[0].drop { $0 == "-" }.lowercased()
    guard parts.count > 1, QueryReader.dateKeys.contains(key) else { return word }
    // A time has colons of its own.
    let isDouble = parts.count > 2 && (parts[1] == "since" || parts[1] == "until")
    let front = parts.prefix(isDouble ? 2 : 1).map { $0 + ":" }.joined()
    let typed = String(word.dropFirst(front.count))
    let date = try DateReader.read(typed, zone: desk.zone, now: desk.now).date
    return front + (date?.edtf ?? typed)
  }

  /// The records that a condition names, and the condition with their ids; nil for any other.
  private func numbered(_ word: String) throws -> ([Name], String)? {
    let isNegated = word.hasPrefix("-")
    var text = isNegated ? String(word.dropFirst()) : word
    if text.hasPrefix("?"), text.count > 1 { text = "question:" + text.dropFirst() }
    guard let colon = text.firstIndex(of: ":"),
      let kind = QueryReader.recordKeys[text[..<colon].lowercased()]
    else { return nil }
    let ids = try records(String(text[text.index(after: colon)...]), kind)
    return (ids, (isNegated ? "-" : "") + text[...colon] + ids.map(\.text).joined(separator: ","))
  }

  private static let dateKeys: Set<String> = ["since", "until", "on", "certainly", "known"]

  /// The conditions that name records, and of which kind.
  private static let recordKeys: [String: String?] = [
    "actor": Actor.word, "claimant": Actor.word, "publisher": Actor.word,
    "question": Question.word, "asset": Asset.word, "cites": Exhibit.word, "about": String?.none,
  ]
}
