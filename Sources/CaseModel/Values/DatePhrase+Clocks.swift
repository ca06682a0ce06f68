import Groundwork

extension DatePhrase {
  /// Whether a time such as `14.30` stands `ahead`.
  func isClock(at ahead: Int) -> Bool {
    guard let hour = peek(ahead), let mark = peek(ahead + 1), let minute = peek(ahead + 2) else {
      return false
    }
    guard hour.kind == .number, hour.digits <= 2, minute.digits == 2, mark.touches, minute.touches
    else { return false }
    // `21.5.2021` is no time, though `21.05` might be one.
    let isDate =
      mark.isMark(".") && peek(ahead + 3)?.isMark(".") == true
      && peek(ahead + 4)?.digits == 4
    return mark.isMark(":") || (mark.isMark(".") && !isDate)
  }

  /// Passes a time, the words before it and the zone after it.
  mutating func takeClock(afterDate: Bool) throws(Problem) -> DateDraft? {
    let start = at
    if afterDate { _ = takeMark(",") }
    let announced = take(.clock)
    if announced { _ = takeMark(".") }
    guard isClock(at: 0), let hour = peek(), let minute = peek(2) else {
      if announced { throw needsMinutes() }
      at = start
      return nil
    }
    let mark = peek(1)?.text ?? ":"
    at += 3
    var draft = DateDraft()
    let seconds = takeSeconds(mark)
    let hours = try twelveHours(hour)
    draft.clock = DateText.twoDigits(hours) + ":" + minute.text + seconds
    draft.offset = takeOffset()
    return draft
  }

  private mutating func takeSeconds(_ mark: String) -> String {
    guard peek()?.isMark(mark) == true, peek()?.touches == true, let second = peek(1),
      second.digits == 2, second.touches
    else { return "" }
    at += 2
    // A fraction of a second is left to the words as typed.
    if let dot = peek(), dot.touches, dot.isMark(".") || dot.isMark(","), let rest = peek(1),
      rest.touches, rest.kind == .number
    {
      at += 2
    }
    return ":" + second.text
  }

  private mutating func twelveHours(_ hour: DateToken) throws(Problem) -> Int {
    let hours = hour.number ?? 0
    guard let next = peek(), next.kind == .word else { return hours }
    if next.means(.daypart) {
      throw .mistyped(
        "`\(next.text)` doesn't say clearly which hour is meant",
        hint: "Write hours from 0 to 23: `pukul 20.00`")
    }
    guard next.means(.half) else { return hours }
    guard (1...12).contains(hours) else {
      throw .mistyped("with `\(next.text)` an hour runs from 1 to 12", hint: "Write `14:30`")
    }
    at += 1
    return hours % 12 + (next.text == "pm" ? 12 : 0)
  }

  private mutating func takeOffset() -> String? {
    let start = at
    let opened = takeMark("(")
    var offset: String?
    if let next = peek(), next.kind == .word, let zone = Zone.named(next.text) {
      at += 1
      let seconds = zone.offset(at: 0)
      let hours = seconds == 0 ? takeHours(afterUTC: true) : nil
      offset = hours ?? (seconds == 0 ? "Z" : DateText.offset(seconds))
    } else {
      offset = takeHours(afterUTC: false)
    }
    if offset == nil || (opened && !takeMark(")")) {
      at = start
      return nil
    }
    return offset
  }

  /// Passes `+7`, `+07:00`, and after `UTC` also `-5`; elsewhere a dash leads to another time.
  private mutating func takeHours(afterUTC: Bool) -> String? {
    guard let sign = peek(), sign.isMark("+") || (afterUTC && sign.isMark("-")), sign.touches,
      let hours = peek(1), let number = hours.number, hours.digits <= 2, hours.touches
    else { return nil }
    at += 2
    var minutes = "00"
    if peek()?.isMark(":") == true, let next = peek(1), next.digits == 2 {
      minutes = next.text
      at += 2
    }
    return sign.text + DateText.twoDigits(number) + ":" + minutes
  }

  private func needsMinutes() -> Problem {
    guard peek()?.kind == .number else { return unexpected() }
    return .mistyped("a time needs its minutes", hint: "Write `pukul 14.00`, or leave the time out")
  }
}
