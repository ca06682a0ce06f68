import CaseModel
import CommandLanguage
import Groundwork

/// The claims on a question as a matrix: whose claims they are down, when they were said across;
/// below it in words who differs, who moved, and where reports differ.
///
///     ?sample  Berapa isi sampel itu?  contested
///
///                 12 May 2021      21 May 2021
///     @kotz       asserts 1 juta
///                 C2 ⚠
///     @kominfo                     asserts 100.002
///                                  C4 ⚠ by @dedy
struct MatrixView {
  let view: RecordView
  let screen: Screen
  let contest: Contest
  /// The claims that are shown: the last ones said, where there are many.
  private let shown: [Record]
  private let differing: Set<Name>
  private let replaced: Set<Name>

  /// No column of the matrix is wider.
  private static let widest = 28

  init(_ contest: Contest, _ view: RecordView, _ screen: Screen, limit: Int?) {
    self.contest = contest
    self.view = view
    self.screen = screen
    shown = contest.claims.suffix(limit ?? .max).map(\.record)
    differing = Set(contest.differ.joined()).union(contest.reportsDiffer.joined())
    replaced = Set(contest.claims.flatMap { $0.record[Common.supersedes] })
  }

  func lines() throws -> [Ink] {
    let left = contest.claims.count - shown.count
    let remark = left > 0 ? [Ink("  \(left) earlier claims are not drawn; --limit N", .dim)] : []
    let words = try words()
    return try [
      head().wrapped(columns: screen.tableColumns), grid() + remark, words.isEmpty ? [] : words,
    ].filter { !$0.isEmpty }
      .joined(separator: [Ink()]).map { $0 }
  }

  private func head() throws -> Ink {
    let isContested = contest.isContested
    var states = [Ink]()
    if contest.state != .contested { states.append(Ink(contest.state.rawValue, .dim)) }
    if isContested { states.append(Ink("⚠ contested", .contested)) }
    let answer = try contest.question[Question.answer].map { try Ink("= ") + view.shown($0) }
    return try [
      view.name(contest.question.id), Ink(contest.question[Question.text] ?? "", .head),
      answer ?? Ink(), states.joined(", "),
    ].joined("  ")
  }

  // MARK: The matrix

  private func grid() throws -> [Ink] {
    if shown.isEmpty { return [Ink("  no claims", .dim)] }
    var days: [String] = []
    var holders: [Name] = []
    var cells: [Name: [String: [Ink]]] = [:]
    for claim in shown {
      let day = day(of: claim)
      let holder = claim[Claim.speaksFor] ?? claim[Claim.claimant] ?? "?"
      if !days.contains(day) { days.append(day) }
      if !holders.contains(holder) { holders.append(holder) }
      cells[holder, default: [:]][day, default: []].append(try cell(claim, holder))
    }
    let names = try holders.map(view.name)
    let grid = Grid(
      corner: "", columns: days.map { Ink($0, .date) },
      rows: zip(names, holders).map { name, holder in
        (name, days.map { cells[holder]?[$0] ?? [] })
      })
    return grid.lines(columns: screen.columns, widest: MatrixView.widest)
  }

  /// When it was said, to the day: the head of its column.
  private func day(of claim: Record) -> String {
    guard let date = claim.date else { return "undated" }
    let words = date.worded(.english, zone: view.zone, .plain)
    return date.edtf.contains("T") ? String(words.split(separator: ",").first ?? "") : words
  }

  private func cell(_ claim: Record, _ holder: Name) throws -> Ink {
    let isReplaced = replaced.contains(claim.id)
    var parts = [try saying(claim), Ink(claim.id.text, .id)]
    if differing.contains(claim.id) { parts.append(Ink("⚠", .contested)) }
    if let speaker = claim[Claim.claimant], speaker != holder {
      parts.append(Ink("by ", .dim) + (try view.name(speaker)))
    }
    if isReplaced { parts.append(Ink("superseded", .dim)) }
    let ink = parts.joined()
    return isReplaced ? ink.all(.dim) : ink
  }

  /// The stance and the answer; the words where there is no answer.
  private func saying(_ claim: Record) throws -> Ink {
    let stance = claim[Claim.stance]
    let value = try claim[Claim.value].map(view.shown)
    let words = claim[Claim.words].map { Ink("“\($0)”").shortened(columns: 60) }
    return [Ink(stance?.rawValue ?? "?", stance?.style ?? .plain), value ?? words ?? Ink()].joined()
  }

  // MARK: The words below

  private func words() throws -> [Ink] {
    let records = Dictionary(
      contest.claims.map { ($0.record.id, $0.record) }, uniquingKeysWith: { first, _ in first })
    var lines: [Ink] = []
    if !contest.differ.isEmpty {
      lines.append(Ink("They differ:", .contested))
      lines += try contest.differ.map { try group($0.compactMap { records[$0] }) }
    }
    lines += try contest.moved.map { try move($0, records) }
    lines += try contest.reportsDiffer.map { ids in
      let claims = ids.compactMap { records[$0] }
      let sayings = try claims.map { claim in
        try [saying(claim), Ink(claim.id.text, .id), view.sources(claim)].joined()
      }
      let day = claims.first?.date == nil ? ", undated: " : " on \(day(of: claims[0])): "
      return Ink("Reports differ", .contested) + Ink(day) + sayings.joined("; ")
    }
    return lines.flatMap { indented($0) }
  }

  private func indented(_ line: Ink) -> [Ink] {
    line.wrapped(columns: max(20, screen.tableColumns - 4)).enumerated().map {
      $0.offset == 0 ? $0.element : Ink("    ") + $0.element
    }
  }

  /// Those who hold one value: `1 juta: @kotz (C2), @dukcapil (C3)`.
  private func group(_ claims: [Record]) throws -> Ink {
    guard let first = claims.first else { return Ink() }
    let value = try first[Claim.value].map(view.shown) ?? "?"
    let denial = first[Claim.stance] == .denies ? "not " : ""
    let shown = claims.prefix(8)
    let who = try shown.map { claim in
      let holder = claim[Claim.speaksFor] ?? claim[Claim.claimant] ?? "?"
      return try view.name(holder) + " (" + Ink(claim.id.text, .id) + ")"
    }
    let more = claims.count > shown.count ? " and \(claims.count - shown.count) more" : ""
    return Ink("  ") + denial + value + ": " + who.joined(", ") + more
  }

  private func move(_ move: Contest.Move, _ records: [Name: Record]) throws -> Ink {
    func told(_ id: Name) throws -> Ink {
      guard let claim = records[id] else { return Ink(id.text, .id) }
      return try saying(claim) + " (" + Ink(id.text, .id) + ", \(day(of: claim)))"
    }
    return try view.name(move.claimant) + Ink(" moved: ", .unsure) + told(move.from)
      + Ink(" → ", .dim) + told(move.to)
  }
}
