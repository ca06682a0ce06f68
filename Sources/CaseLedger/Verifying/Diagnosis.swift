import CaseModel
import Groundwork

/// Tells what is wrong with what follows the last sound line of a ledger.
///
///     sound   1 ─ 2 ─ … ─ 80
///     rest                 └─ 81 ─ 82 …     follows, in other bytes: reformatted
///                          └─ no entry      altered; inserted, where 81 comes after it
///                          └─ 84            missing; reordered, where 81 comes later
///                     └───── 80′            forked: it follows 79 too
///
/// It goes on to the end of the file, so that each place is named; reading ends all the same at
/// the last sound line.
struct Diagnosis {
  private let ledger: Ledger
  private let head: Head
  private var findings: [Verdict.Finding] = []
  /// The number that comes next, and the hash that it must follow; nil where that can't be known.
  private var expected: Int
  private var link: Digest?
  /// Lines that are no entry, of which it is not yet clear whether they stand in the place of one.
  private var faults: [(row: Int, kind: Verdict.Kind, what: String)] = []
  /// The entries of the rest that follow, and where.
  private var taken: [Int: (hash: Digest, row: Int)] = [:]
  /// The last entries of histories that were put aside.
  private var branches: Set<Digest> = []
  /// Where a merge left its marks.
  private var mark: (row: Int, entry: Int)?
  private var sound: [Digest]?
  /// What stands where, as soon as an entry lacks.
  private var rest: RestIndex?
  private let progress: Progress

  private init(_ ledger: Ledger, _ head: Head, _ progress: Progress) {
    self.ledger = ledger
    self.head = head
    self.progress = progress
    (expected, link) = (head.entry + 1, head.hash)
  }

  /// What is wrong after `position`, at least one thing.
  static func findings(
    in ledger: Ledger, after position: LedgerPosition, _ progress: Progress
  ) throws -> [Verdict.Finding] {
    var diagnosis = Diagnosis(ledger, position.head, progress)
    var reader = RestReader(ledger.file, from: position.offset, row: position.head.entry + 1)
    let size = try ledger.size()
    while let line = try reader.next() {
      try progress.report(line.end, size)
      if try diagnosis.take(line) == .enough { break }
    }
    diagnosis.settleFaults()
    diagnosis.settleMark()
    return diagnosis.findings
  }

  private enum Going { case on, enough }

  private mutating func take(_ line: RestLine) throws -> Going {
    switch line.content {
    case .mark: mark = mark ?? (line.row, expected)
    case .fault(let kind, let what): faults.append((line.row, kind, what))
    case .entry(let entry):
      settleFaults(before: entry)
      if follows(entry) { accept(entry, line.row) } else { return try stray(entry, line) }
    }
    return .on
  }

  private func follows(_ entry: RestLine.Link) -> Bool {
    guard let link else { return entry.number > head.entry }
    return entry.number == expected && entry.previous == link
  }

  private mutating func accept(_ entry: RestLine.Link, _ row: Int) {
    if let form = entry.form {
      note(.init(entry: entry.number, .reformatted, what: form.words))
    }
    taken[entry.number] = (entry.hash, row)
    (expected, link) = (entry.number + 1, entry.hash)
  }

  /// An entry that does not follow the one before it.
  private mutating func stray(_ entry: RestLine.Link, _ line: RestLine) throws -> Going {
    if branches.remove(entry.previous) != nil {
      branches.insert(entry.hash)
    } else if let twin = try hash(of: entry.number), twin == entry.hash {
      let what = "stands again in line \(line.row)"
      note(.init(entry: entry.number, .repeated, what: what, doubtFrom: expected))
    } else if entry.number < expected, try hash(of: entry.number - 1) == entry.previous {
      note(fork(entry.number, line.row))
      branches.insert(entry.hash)
    } else if entry.number > expected {
      return try gap(before: entry, line)
    } else {
      let isNext = entry.number == expected
      let what =
        isNext
        ? "does not follow entry \(expected - 1): its 'previous' is another hash"
        : "line \(line.row) calls itself entry \(entry.number)"
      note(.init(entry: expected, .foreign, what: what))
      if isNext { accept(entry, line.row) } else { branches.insert(entry.hash) }
    }
    return .on
  }

  private func fork(_ number: Int, _ row: Int) -> Verdict.Finding {
    let other = taken[number]?.row ?? number
    let marks = mark.map { ", with a merge's marks from line \($0.row) on" } ?? ""
    return .init(
      entry: number, .forked,
      what: "forked: lines \(other) and \(row) both follow entry \(number - 1)\(marks)")
  }

  /// Entries lack before this one: they come later, or nowhere.
  private mutating func gap(before entry: RestLine.Link, _ line: RestLine) throws -> Going {
    let rest = try rest ?? RestIndex(from: entry, line, in: ledger, progress)
    self.rest = rest
    if let row = rest.row(of: expected, after: link, behind: line.row) {
      let whole =
        rest.isComplete(from: expected, after: link, in: line.row) ? "; no entry is missing" : ""
      let what = "comes later, in line \(row): entry \(entry.number) stands in its place\(whole)"
      note(.init(entry: expected, .reordered, what: what))
      return .enough
    }
    let last = entry.number - 1 > expected ? entry.number - 1 : nil
    let what = "missing: line \(line.row) goes on with entry \(entry.number)"
    note(.init(entry: expected, last: last, .missing, what: what))
    accept(entry, line.row)
    return .on
  }

  /// What stood in no entry's place was put in; else it was an entry.
  private mutating func settleFaults(before entry: RestLine.Link? = nil) {
    guard let first = faults.first else { return }
    defer { faults = [] }
    if let entry, link != nil, follows(entry) {
      let what = "line \(first.row) stands before it, and is no entry"
      return note(.init(entry: expected, .inserted, what: what))
    }
    let last = faults.count > 1 ? expected + faults.count - 1 : nil
    note(.init(entry: expected, last: last, first.kind, what: first.what))
    (expected, link) = (expected + faults.count, nil)
  }

  private mutating func settleMark() {
    guard let mark, !findings.contains(where: { $0.kind == .forked }) else { return }
    let what = "line \(mark.row) is a mark that a merge left"
    findings.insert(.init(entry: mark.entry, .forked, what: what), at: 0)
  }

  /// Adds a finding; one that says the same of the next entry makes the last one longer.
  private mutating func note(_ finding: Verdict.Finding) {
    if let before = findings.last, before.kind == finding.kind, finding.kind.runsOn,
      (before.last ?? before.entry) + 1 == finding.entry
    {
      findings[findings.count - 1].last = finding.last ?? finding.entry
    } else {
      findings.append(finding)
    }
  }

  /// The hash of an entry that has been seen.
  private mutating func hash(of number: Int) throws -> Digest? {
    if number == 0 { return .zero }
    if number > head.entry { return taken[number]?.hash }
    if sound == nil {
      var found: [Digest] = []
      let last = head.entry
      try ledger.eachHead {
        found.append($0.hash)
        return $0.entry < last
      }
      sound = found
    }
    return sound.flatMap { $0.indices.contains(number - 1) ? $0[number - 1] : nil }
  }
}

extension Verdict.Kind {
  /// Whether many entries one after another have it together.
  fileprivate var runsOn: Bool { self == .reformatted || self == .repeated }
}
