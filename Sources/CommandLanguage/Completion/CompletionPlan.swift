/// What Tab does to a line.
public struct CompletionPlan: Hashable, Sendable {
  /// How many scalars before the cursor are replaced.
  public let replaced: Int
  /// What stands there instead; empty where only candidates are shown.
  public let text: String
  /// The candidates to choose from; empty where one was taken, or all agree on more letters.
  public let shown: [Candidate]

  /// Plans for a cursor between `before`, one logical line, and `after`.
  ///
  /// Words are quoted where they must be, a quote stays open while the word may go on, and a blank
  /// follows only what is complete. `places` are words of any kind that may stand there too: they are
  /// shown, and none of the candidates is taken for them.
  public init?(
    before: String, after: String = "", _ candidates: [Candidate], places: [Candidate] = []
  ) {
    let draft = Lexer.draft(of: before)
    let prefix = draft.unfinished?.text ?? ""
    if prefix.isEmpty, !places.isEmpty {
      (replaced, text, shown) = (0, "", places + candidates)
      return
    }
    guard let first = candidates.first else { return nil }
    let typed = draft.unfinished.map { $0.span.count } ?? 0
    if candidates.count == 1 {
      let blank = first.isFinal && after.unicodeScalars.first != " " ? " " : ""
      replaced = typed
      text = first.isFinal ? Quoting.word(first.value) + blank : Quoting.beginning(first.value)
      shown = []
      return
    }
    let common = candidates.dropFirst().reduce(first.value) { $0.commonPrefix(with: $1.value) }
    let grows =
      common.count > prefix.count && common.lowercased().hasPrefix(prefix.lowercased())
    replaced = grows ? typed : 0
    text =
      grows
      ? Quoting.beginning(common, isQuoted: draft.unfinished?.isQuoted ?? false) : ""
    shown = grows ? [] : candidates
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
