import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What the shell can say of a line while it is being typed.
public struct TypingAid {
  private let session: Session
  /// How many candidates are asked for, so that what is not shown can be counted.
  public static let most = 500

  /// Makes an aid for `session`.
  public init(_ session: Session) { self.session = session }

  /// What Tab does with the cursor between `before` and `after`.
  public func plan(before: String, after: String) -> CompletionPlan? {
    let line = Lexer.lastLine(of: before)
    let draft = Lexer.draft(of: line)
    let candidates = Completion(session).candidates(
      after: draft.words, prefix: draft.unfinished?.text ?? "", limit: TypingAid.most)
    return CompletionPlan(
      before: line, after: after, candidates, places: places(of: draft))
  }

  /// What any word may fill where nothing is typed yet, so that Tab does not begin an option there.
  private func places(of draft: Draft) -> [Candidate] {
    guard session.asked == nil, draft.unfinished == nil, !draft.needsMore, !draft.words.isEmpty,
      !LineFilter.begins(in: draft.words)
    else { return [] }
    return grammars(for: draft.words).openPlaces(
      behind: draft.words, given: session.standing?.given ?? [:]
    ) { $0.choices.isEmpty && ["", "date"].contains($0.topic) }
  }

  /// What may come next behind `before`, and what it means.
  public func explanation(before: String) -> String {
    let draft = Lexer.draft(of: Lexer.lastLine(of: before))
    guard !draft.isBlank else {
      return HelpPage.overview(CommandCatalog.grammars, groups: CommandCatalog.groups)
    }
    return HelpPage.next(
      grammars(for: draft.words), draft.words, unfinished: draft.unfinished?.text ?? "",
      given: session.standing?.given ?? [:])
  }

  /// What the stretches of `text` are, in order, none over another.
  public func highlights(of text: String) -> [Highlight] {
    var roles: [Highlight.Role?] = Array(repeating: nil, count: text.unicodeScalars.count)
    for highlight in grammarHighlights(of: text) + personalHighlights(of: text) {
      for place in highlight.range.clamped(to: roles.indices) { roles[place] = highlight.role }
    }
    var found: [Highlight] = []
    var start = 0
    for place in 0...roles.count where place == roles.count || roles[place] != roles[start] {
      if start < place, let role = roles[start] { found.append(Highlight(start..<place, role)) }
      start = place
    }
    return found
  }

  /// A warning of what should not be written down; nil where there is nothing of the kind.
  public func warning(of text: String) -> String? {
    warning(of: findings(in: text))
  }

  /// A warning of what an answer should not hold.
  public func warning(ofAnswer text: String) -> String? {
    warning(of: PersonalData.findings(in: text))
  }

  private func warning(of findings: [PersonalData.Finding]) -> String? {
    var found = PersonalDataTally()
    found.add(findings)
    return found.total == 0 ? nil : "\(found.shortWords): the ledger never forgets"
  }

  private func grammarHighlights(of text: String) -> [Highlight] {
    let found = try? session.current?.read(asOf: session.past.map { .line($0) }) { reading in
      highlights(of: text, in: reading)
    }
    return found ?? highlights(of: text, in: nil)
  }

  private func highlights(of text: String, in reading: (any CaseReading)?) -> [Highlight] {
    let names = CaseNames(
      reading: reading, folders: session.folders, surroundings: session.surroundings)
    return CommandCatalog.grammars.highlights(
      of: text, given: session.standing?.given ?? [:], from: names
    ) { words in
      guard words.first?.text == "edit", words.count > 1, let reading else { return nil }
      return Completion(session).editing(words[1].text, reading)
    }
  }

  /// `edit` with the fields of the record that it names.
  private func grammars(for words: [Word]) -> Grammars {
    guard words.first?.text == "edit", words.count > 1,
      let grammar = try? session.current?.read({ reading in
        Completion(session).editing(words[1].text, reading)
      })
    else { return CommandCatalog.grammars }
    return Grammars([grammar])
  }

  private func personalHighlights(of text: String) -> [Highlight] {
    findings(in: text).map { finding in
      let scalars = text.unicodeScalars
      let lower = scalars.distance(from: scalars.startIndex, to: finding.range.lowerBound)
      let upper = scalars.distance(from: scalars.startIndex, to: finding.range.upperBound)
      return Highlight(lower..<upper, .personal)
    }
  }

  /// Personal data in a line that would write it down.
  private func findings(in text: String) -> [PersonalData.Finding] {
    let words = Lexer.draft(of: text).words
    guard CommandCatalog.command(of: words)?.isWriting(words) == true else { return [] }
    return PersonalData.findings(in: text)
  }
}
