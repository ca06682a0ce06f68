import Groundwork

/// Finds the questions whose answers are in dispute by reading as few claims as it can.
///
/// A position is the latest claim of its holder, so what clashes among all claims from some moment
/// on clashes among all claims, too. The newest are looked at first, then ever more of the past:
///
///     claims  · ·· · ·· ···· · ·│· ·· ·· ···│·· · ·│·
///                                    32 days ┘ 8 days ┘ and whatever reaches into it
///
/// Each window is as much longer as the questions that are still open had too few claims in it.
/// What has shown no clash by then is read whole, question by question.
struct DisputeFinder {
  private let reading: any CaseReading
  private let zone: Zone
  private let elsewhere: Contest.Elsewhere
  private let read: (Name) throws -> Contest
  /// The questions of which it is not known yet.
  private var open: Set<Name>
  private var claims: [Name: [Filed]] = [:]
  /// The questions in dispute.
  private(set) var found: Set<Name> = []

  /// As many of the claims entered last tell where the newest lie.
  var sample = 200
  /// More claims than this are not kept together.
  var most = 4000

  /// Makes it for `questions`, which live.
  ///
  /// - Parameter read: reads one question with all claims on it.
  init(
    among questions: [Name], _ reading: any CaseReading, zone: Zone,
    _ elsewhere: Contest.Elsewhere, read: @escaping (Name) throws -> Contest
  ) {
    open = Set(questions)
    self.reading = reading
    self.zone = zone
    self.elsewhere = elsewhere
    self.read = read
  }

  /// Looks until each question is known to be in dispute or not.
  mutating func run() throws {
    if open.isEmpty { return }
    let newest = try claims([], by: .entered, limit: sample + 1)
    if newest.count <= sample { return try judgeAll(newest) }
    try lookBack(from: newest)
    if open.isEmpty { return }
    let all = try claims([], by: .number, limit: most + 1)
    if all.count <= most { return try judgeAll(all) }
    for question in open where try read(question).isContested { found.insert(question) }
  }

  private func claims(
    _ terms: [Query.Term], by order: RecordOrder, limit: Int
  ) throws -> [Filed] {
    try reading.filed(
      Query([Query.Term(.kind([Claim.word]))] + terms), by: order, limit: limit)
  }

  /// Takes windows that end where the claims do, each longer than the one before.
  private mutating func lookBack(from sample: [Filed]) throws {
    let ends = sample.compactMap { $0.record.date?.bounds(in: zone).latest }
    guard let end = try ends.max().map(newest) else { return }
    var start: Int64?
    var days: Int64 = 8
    var count = 0
    while !open.isEmpty, days < 10_000 {
      let from = end.adding(clamped: -days * 86_400)
      var terms = [Query.Term(.since(from, certain: false))]
      if let start { terms.append(Query.Term(.since(start, certain: false), isNegated: true)) }
      let window = try claims(terms, by: .chronological, limit: most + 1 - count)
      if start == nil, days > 1, window.count > most {
        days = 1
        continue
      }
      count += window.count
      if count > most { return }
      // Of what has no bound at all nobody knows that it is so late; it counts as earliest.
      try judge(window.filter { $0.record.date?.bounds(in: zone) != .unknown })
      (start, days) = (from, days * growth)
    }
  }

  /// How much further to look: a few claims on each question that is open mostly tell.
  private var growth: Int64 {
    let seen = open.reduce(0) { $0 + (claims[$1]?.count ?? 0) }
    return max(2, min(4, Int64(6 * open.count / max(1, seen))))
  }

  /// The day, but for one, on which the last claims begin, of which one is known to reach to `known`.
  private func newest(after known: Int64) throws -> Int64 {
    var (low, step): (Int64, Int64) = (known, 1)
    while step < 100_000, try isAny(from: low.adding(clamped: step * 86_400)) {
      low = low.adding(clamped: step * 86_400)
      step *= 2
    }
    while step > 1 {
      step /= 2
      let middle = low.adding(clamped: step * 86_400)
      if try isAny(from: middle) { low = middle }
    }
    return low
  }

  private func isAny(from second: Int64) throws -> Bool {
    try !claims([Query.Term(.since(second, certain: true))], by: .chronological, limit: 1).isEmpty
  }

  /// Takes further claims to those there are.
  private mutating func judge(_ window: [Filed]) throws {
    var touched: Set<Name> = []
    for claim in window {
      guard let question = claim.record[Claim.question], open.contains(question) else { continue }
      claims[question, default: []].append(claim)
      touched.insert(question)
    }
    for question in touched where try isContested(question, claims[question] ?? []) {
      found.insert(question)
      open.remove(question)
      claims[question] = nil
    }
  }

  /// Takes all claims that there are.
  private mutating func judgeAll(_ all: [Filed]) throws {
    claims = [:]
    try judge(all)
    open = []
  }

  private func isContested(_ question: Name, _ claims: [Filed]) throws -> Bool {
    guard claims.count > 1, let record = try reading.filed(question)?.record else { return false }
    return Contest.of(record, claims: claims, elsewhere: elsewhere, zone: zone).isContested
  }
}
