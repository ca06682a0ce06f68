import Groundwork

extension DatePhrase {
  /// Reads one date, of which a part may be missing, with its time.
  mutating func draft() throws(Problem) -> DateDraft {
    let approximate = take(.about)
    var draft: DateDraft
    if let clock = try takeClock(afterDate: false) {
      draft = clock
      try takeDate(into: &draft)
    } else {
      if let day = try relative() { draft = day } else { draft = try named() }
      if let clock = try takeClock(afterDate: true) {
        guard draft.clock == nil else { throw unexpected() }
        (draft.clock, draft.offset) = (clock.clock, clock.offset)
      }
    }
    draft.isApproximate = approximate
    return draft
  }

  /// Reads the date after a time: `pukul 14.30 WIB, 21 Mei 2021`.
  private mutating func takeDate(into draft: inout DateDraft) throws(Problem) {
    let start = at
    _ = takeMark(",")
    guard let next = peek(),
      next.kind == .number || next.meaning?.roles.isDisjoint(with: .date) == false
    else {
      at = start
      return
    }
    var date: DateDraft
    if let day = try relative() { date = day } else { date = try named() }
    guard date.clock == nil else { throw unexpected() }
    (date.clock, date.offset) = (draft.clock, draft.offset)
    draft = date
  }

  /// Reads `kemarin` and the like.
  private mutating func relative() throws(Problem) -> DateDraft? {
    let start = at
    let isNow = take(.now)
    let days = isNow ? nil : takeNumber(.relative)
    guard isNow || days != nil else { return nil }
    guard let now else {
      let word = String(typed[tokens[start].range])
      throw .refused(
        "`\(word)` would be another day whenever the script runs",
        hint: "Write the date itself, such as `2021-05-21`")
    }
    let (today, second) = zone.local(at: now).flooredDivision(by: 86_400)
    let day = CivilDay(number: today + Int64(days ?? 0))
    var draft = DateDraft(year: Int(day.year), month: day.month, day: day.day)
    if isNow {
      let parts = [second / 3600, second / 60 % 60, second % 60]
      draft.clock = parts.map { DateText.twoDigits(Int($0)) }.joined(separator: ":")
    }
    return draft
  }

  /// Reads `Jumat (21/5/2021)` and the like.
  private mutating func named() throws(Problem) -> DateDraft {
    let someDay = take(.someDay)
    while take(.filling) {}
    var weekday = takeNumber(.weekday)
    if weekday != nil { _ = takeMark(",") }
    let opened = takeMark("(")
    while take(.filling) {}
    var draft = try core()
    if opened, !takeMark(")") { throw unexpected() }
    if weekday == nil, peek()?.isMark("(") == true, peek(2)?.isMark(")") == true {
      at += 1
      weekday = takeNumber(.weekday)
      at += weekday == nil ? -1 : 1
    }
    draft.weekday = weekday
    draft.isSomeDay = someDay
    return draft
  }

  private mutating func core() throws(Problem) -> DateDraft {
    if let month = takeMonth() { return try after(month: month) }
    guard let next = peek(), next.kind == .number else { throw unexpected() }
    if let draft = try numeric() { return draft }
    guard let number = next.number, next.digits != 3 else {
      throw wrongYear(next)
    }
    at += 1
    if next.digits == 4 {
      var draft = DateDraft(year: number)
      draft.isDecade = takeDecade(of: number)
      return draft
    }
    takeOrdinal()
    _ = takeWord("of")
    var draft = DateDraft(day: number)
    draft.month = takeMonth()
    draft.year = try takeYear(after: draft.month != nil)
    return draft
  }

  /// Reads what follows a month: `21, 2021`, `2021`, `21`.
  private mutating func after(month: Int) throws(Problem) -> DateDraft {
    var draft = DateDraft(month: month)
    if let next = peek(), let number = next.number, next.digits <= 2, !isClock(at: 0) {
      at += 1
      takeOrdinal()
      draft.day = number
    }
    draft.year = try takeYear(after: draft.day != nil)
    return draft
  }

  private mutating func takeYear(after complete: Bool) throws(Problem) -> Int? {
    let comma = peek()?.isMark(",") == true ? 1 : 0
    guard let next = peek(comma), next.kind == .number, !isClock(at: comma) else { return nil }
    guard next.digits == 4, let year = next.number else {
      if complete || next.digits > 2 { throw wrongYear(next) }
      return nil
    }
    at += comma + 1
    return year
  }

  private mutating func takeOrdinal() {
    if let next = peek(), next.touches, next.means(.ordinal) { at += 1 }
  }

  private mutating func takeDecade(of year: Int) -> Bool {
    let dash = peek()?.isMark("-") == true ? 1 : 0
    guard year % 10 == 0, let next = peek(dash), next.touches,
      next.text == "an" || (dash == 0 && next.text == "s")
    else { return false }
    at += dash + 1
    return true
  }

  /// Says that a year has four digits.
  func wrongYear(_ token: DateToken) -> Problem {
    .mistyped(
      "`\(DateReader.clip(token.text))` is no year: a year has four digits",
      hint: DateReader.examples)
  }
}
