import Groundwork

extension EDTFReader {
  /// Reads `a/b`, with an end that may be `..` or nothing.
  mutating func interval() throws(Problem) -> DateForm {
    let start = try end(before: "/")
    guard take("/") else { throw unexpected() }
    let finish = try end(before: nil)
    guard start.point != nil || finish.point != nil else {
      throw refusal("is an interval without any date", hint: "Where no date is known: `undated`")
    }
    try inOrder(start.point, finish.point)
    return .interval(start, finish)
  }

  /// Reads the members of a set and its brackets.
  mutating func set(until close: Unicode.Scalar, oneOf: Bool) throws(Problem) -> DateForm {
    _ = take(oneOf ? "[" : "{")
    var members = [try member()]
    while take(",") { members.append(try member()) }
    guard take(close) else { throw unexpected() }
    return .set(members, oneOf: oneOf)
  }

  private mutating func end(before stop: Unicode.Scalar?) throws(Problem) -> DateForm.End {
    if next == stop { return .unknown }
    return takeDots() ? .open : .at(try point())
  }

  private mutating func member() throws(Problem) -> DateForm.Member {
    if takeDots() { return .range(nil, try point()) }
    let from = try point()
    guard takeDots() else { return .single(from) }
    if next == "," || next == "]" || next == "}" { return .range(from, nil) }
    let to = try point()
    try inOrder(from, to)
    return .range(from, to)
  }

  private func inOrder(_ from: DatePoint?, _ to: DatePoint?) throws(Problem) {
    guard let from, let to, let start = from.bounds(in: .utc).earliest,
      let end = to.bounds(in: .utc).latest
    else { return }
    // A time with an offset beside a date without one: which is first can depend on the zone.
    let slack: Int64 = from.needsZone == to.needsZone ? 0 : 93_600
    guard start > end + slack else { return }
    throw refusal("runs backwards", hint: "The earlier date stands first: `2021-06-08/2021-06-10`")
  }
}
