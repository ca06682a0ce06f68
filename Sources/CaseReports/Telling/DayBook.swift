import CaseModel
import Groundwork

/// The entries of a chronicle under the days on which they stand.
struct DayBook {
  /// What stands under one heading.
  struct Page {
    /// The date of the heading; nil for what has none.
    let date: CaseDate?
    var entries: [Entry]
  }

  private(set) var pages: [Page] = []
  private(set) var events: [Happening] = []
  private(set) var statements: [Statement] = []

  init(_ file: CaseFile) throws {
    events = try file.asked(Event.word).map { Happening($0, in: file) }
    statements = try file.asked(Claim.word).map { Statement($0, in: file) }
    pages = DayBook.pages(DayBook.entries(events, statements), file)
  }

  /// Every event with the claims about it; claims about nothing that is told stand alone.
  private static func entries(_ events: [Happening], _ statements: [Statement]) -> [Entry] {
    let known = Set(events.map(\.id))
    let targets = Dictionary(
      statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var about: [Name: [Statement]] = [:]
    var alone: [Statement] = []
    for statement in statements {
      if let home = home(of: statement, known, targets) {
        about[home, default: []].append(statement)
      } else {
        alone.append(statement)
      }
    }
    return events.map { Entry($0, about[$0.id] ?? []) } + grouped(alone)
  }

  /// The event in whose entry a claim stands; a claim about a claim stands there only undated.
  private static func home(
    of statement: Statement, _ known: Set<Name>, _ targets: [Name: Statement]
  ) -> Name? {
    var about = statement.about
    for _ in 0..<8 {
      guard let target = about else { return nil }
      if known.contains(target) { return target }
      guard statement.said == nil else { return nil }
      about = targets[target]?.about
    }
    return nil
  }

  /// Claims of one speaker on one day make one entry.
  private static func grouped(_ alone: [Statement]) -> [Entry] {
    struct Turn: Hashable {
      let date: CaseDate?
      let speaker: Name
    }
    var order: [Turn] = []
    var groups: [Turn: [Statement]] = [:]
    for statement in alone {
      let turn = Turn(date: statement.said, speaker: statement.claimant)
      if groups[turn] == nil { order.append(turn) }
      groups[turn, default: []].append(statement)
    }
    return order.compactMap { groups[$0].map { Entry($0) } }
  }
}

extension DayBook {
  /// The last second that anything in it certainly reaches.
  func latest(in zone: Zone) -> Int64? {
    (events.map(\.date) + statements.map(\.said)).compactMap { $0?.certainReach(in: zone) }.max()
  }

  /// Certain days first, then what is vaguer but may begin on them; what is undated at the end.
  private static func pages(_ entries: [Entry], _ file: CaseFile) -> [Page] {
    let heads = entries.map { head(of: $0.date, file) }
    let keys = zip(entries, heads).map { Key($0, head: $1, file) }
    var pages: [Page] = []
    for index in entries.indices.filter({ entries[$0].date != nil }).sorted(by: {
      keys[$0] < keys[$1]
    }) {
      if let last = pages.indices.last, pages[last].date == heads[index] {
        pages[last].entries.append(entries[index])
      } else {
        pages.append(Page(date: heads[index], entries: [entries[index]]))
      }
    }
    for index in pages.indices { pages[index].entries = settled(pages[index].entries) }
    let undated = entries.filter { $0.date == nil }
    return undated.isEmpty ? pages : pages + [Page(date: nil, entries: undated)]
  }

  /// The day of a time; any other date as it is.
  private static func head(of date: CaseDate?, _ file: CaseFile) -> CaseDate? {
    guard let date, date.bounds(in: file.zone).span == 0 else { return date }
    return Days.day(of: date, file) ?? date
  }

  /// Claims without a time of day follow the last event of those for whom they were said.
  private static func settled(_ entries: [Entry]) -> [Entry] {
    var out = entries.filter { $0.event != nil || $0.order?.bounds.span == 0 }
    for entry in entries where entry.event == nil && entry.order?.bounds.span != 0 {
      let speakers = Set(entry.statements.map(\.claimant))
      let last =
        out.lastIndex { !speakers.isDisjoint(with: $0.statements.map(\.claimant)) }
        ?? out.lastIndex { !entry.principals.isDisjoint(with: $0.principals) }
      out.insert(entry, at: last.map { $0 + 1 } ?? out.count)
    }
    return out
  }
}
