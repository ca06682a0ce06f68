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
    let isDotted = peek(1)?.isMark(".") == true && peek(2)?.text == "m"
    let half = isDotted ? next.text + "m" : next.text
    guard half == "am" || half == "pm" else { return hours }
    guard (1...12).contains(hours) else {
      throw .mistyped("with `\(half)` an hour runs from 1 to 12", hint: "Write `14:30`")
    }
    at += isDotted ? 3 : 1
    if isDotted, peek()?.touches == true { _ = takeMark(".") }
    return hours % 12 + (half == "pm" ? 12 : 0)
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

  /// Passes `+7`, `+07:00`, `+0700`, and after `UTC` also `-5`.
  ///
  /// Elsewhere a dash leads to another time, unless four digits follow as in a mail's `-0500`.
  private mutating func takeHours(afterUTC: Bool) -> String? {
    guard let sign = peek(), let hours = peek(1), hours.touches, let number = hours.number else {
      return nil
    }
    let isMail = hours.digits == 4
    guard sign.isMark("+") || (sign.isMark("-") && (afterUTC || isMail)), isMail || number < 100
    else { return nil }
    at += 2
    if isMail {
      return sign.text + DateText.twoDigits(number / 100) + ":" + DateText.twoDigits(number % 100)
    }
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
