import CaseModel
import Groundwork

/// What does not agree among the answers to one question: sides, differing reports, moves, Ralat.
struct Conflict {
  let file: CaseFile
  private let inquiring: Inquiring

  init(_ file: CaseFile) {
    self.file = file
    inquiring = Inquiring(file: file)
  }

  /// A line for each way in which the answers to `inquiry` do not agree; of moves and corrections
  /// those that touch one of `asked`.
  func lines(_ inquiry: Inquiry, among asked: Set<Name>) throws -> [[Inline]] {
    var lines: [[Inline]] = []
    let known = Set(inquiry.differ.flatMap { $0 })
    let byID = Dictionary(
      inquiry.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    if !inquiry.differ.isEmpty {
      lines.append(line(clash, try sides(inquiry.differ, inquiry, byID)))
    }
    let reports = inquiry.reportsDiffer.filter { !known.isSuperset(of: $0) }
    for group in reports {
      lines.append(line(reported, try sides(group.map { [$0] }, inquiry, byID)))
    }
    for trail in trails(inquiry) where !asked.isDisjoint(with: trail) {
      lines.append(line(moved, try words(trail.compactMap { byID[$0] }, inquiry)))
    }
    return lines + (try corrections(inquiry, asked))
  }

  /// All that is held on a contested question, in one line: `1 juta menurut Kotz; …`.
  func sides(_ inquiry: Inquiry) throws -> String {
    try inquiry.versions.compactMap { statements in
      guard let first = statements.first else { return nil }
      var names: [String] = []
      for statement in statements {
        for name in try voices(statement, inquiry) where !names.contains(name) {
          names.append(name)
        }
      }
      return try side(first, file.list(names), inquiry)
    }.joined(separator: "; ")
  }

  private func side(_ first: Statement, _ who: String, _ inquiry: Inquiry) throws -> String {
    let version = try plain(first, inquiry)
    return file.say(Phrase(id: "\(version) menurut \(who)", en: "\(version) according to \(who)"))
  }

  private func line(_ label: Phrase, _ text: String) -> [Inline] {
    [.strong([.text(file.say(label) + ":")]), .text(" \(text).")]
  }

  /// `1 juta menurut Kotz (C6) dan Dukcapil (C14); 100.002 menurut Kominfo (C20)`.
  private func sides(
    _ groups: [[Name]], _ inquiry: Inquiry, _ byID: [Name: Statement]
  ) throws -> String {
    try groups.compactMap { group in
      let statements = group.compactMap { byID[$0] }
      guard let first = statements.first else { return nil }
      let who = try statements.map {
        "\(file.list(try voices($0, inquiry))) (\($0.id))"
      }
      return try side(first, file.list(who), inquiry)
    }.joined(separator: "; ")
  }

  /// On whose word an answer is known: the claimant's; where reports of it differ, the reporters'.
  private func voices(_ statement: Statement, _ inquiry: Inquiry) throws -> [String] {
    let reporters = inquiry.isRetold(statement) ? try file.reporters(of: statement) : []
    return reporters.isEmpty ? [try file.party(statement.principal).shortWithin] : reporters
  }

  /// Chains of moves: what one claimant said, then, then.
  private func trails(_ inquiry: Inquiry) -> [[Name]] {
    let starts = Set(inquiry.moves.values).subtracting(inquiry.moves.keys)
    let next = Dictionary(grouping: inquiry.moves.keys) { inquiry.moves[$0] ?? $0 }
    var trails: [[Name]] = []
    var open = starts.sorted { $0.rank < $1.rank }.map { [$0] }
    while !open.isEmpty {
      let trail = open.removeFirst()
      let steps = (trail.last.flatMap { next[$0] } ?? []).filter { !trail.contains($0) }
      if steps.isEmpty { trails.append(trail) }
      open += steps.sorted { $0.rank < $1.rank }.map { trail + [$0] }
    }
    return trails
  }

  /// `Kotz, dari 279 juta (12 Mei, C2) menjadi lebih dari 200 juta (…, C30), lalu …`.
  private func words(_ trail: [Statement], _ inquiry: Inquiry) throws -> String {
    guard let first = trail.first else { return "" }
    let isShift = Set(trail.map { "\($0.stance) \($0.hedge ?? "")" }).count > 1
    let steps = try trail.map { statement in
      let day = Days.worded(statement.said, file)
      let words =
        isShift || statement.value == nil
        ? "\"\(try Utterance(file: file, asked: inquiry.id).words(statement))\""
        : try plain(statement, inquiry)
      return "\(words) (\(day), \(statement.id))"
    }
    var text = try file.party(first.principal).short
    for (index, step) in steps.enumerated() {
      switch index {
      case 0: text += file.say(Phrase(id: ", dari \(step)", en: ", from \(step)"))
      case 1: text += file.say(Phrase(id: " menjadi \(step)", en: " to \(step)"))
      default: text += file.say(Phrase(id: ", lalu \(step)", en: ", then \(step)"))
      }
    }
    return text
  }

  private func corrections(_ inquiry: Inquiry, _ asked: Set<Name>) throws -> [[Inline]] {
    try inquiry.corrected.compactMap { old in
      guard let new = inquiry.claims.first(where: { $0.supersedes.contains(old.id) }),
        asked.contains(new.id)
      else { return nil }
      let label = Inline.strong([.text(file.say(corrected) + ":")])
      return [label, .text(" ")] + (try Rewording(file: file).words(old, by: new))
    }
  }

  private func plain(_ statement: Statement, _ inquiry: Inquiry) throws -> String {
    let inlines = try inquiring.version(statement, of: inquiry)
    guard case .text(let text)? = inlines.first else { return statement.id.text }
    return text == statement.words ? "\"\(text)\"" : text
  }
}

private let clash = Phrase(id: "Bertentangan", en: "In conflict")
private let reported = Phrase(id: "Laporan berbeda", en: "Reports differ")
private let moved = Phrase(id: "Berubah", en: "Changed")
private let corrected = Phrase(id: "Dibetulkan dalam berkas", en: "Corrected in the file")
