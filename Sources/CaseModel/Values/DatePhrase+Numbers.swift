import Groundwork

extension DatePhrase {
  /// Reads dates that are all numbers: `21/5/2021`, `2021-5-21`, `5/2021`, `8/6` before a range.
  mutating func numeric() throws(Problem) -> DateDraft? {
    guard let first = peek(), let mark = separator(1), let second = peek(2),
      second.kind == .number
    else { return nil }
    if separator(3) == mark, let third = peek(4), third.kind == .number {
      at += 5
      return try threeNumbers(first, second, third)
    }
    return try twoNumbers(first, second, mark)
  }

  private func threeNumbers(
    _ first: DateToken, _ second: DateToken, _ third: DateToken
  ) throws(Problem) -> DateDraft {
    let yearFirst = first.digits == 4
    let (year, day) = yearFirst ? (first, third) : (third, first)
    guard year.digits == 4 else { throw wrongYear(year) }
    guard second.digits <= 2, day.digits <= 2, let month = second.number else {
      throw .mistyped("day and month have one or two digits", hint: DateReader.examples)
    }
    if !yearFirst, month > 12, let number = day.number, number <= 12 {
      throw .mistyped(
        "there is no month \(month): the day stands before the month",
        hint: "Write `\(month)/\(number)/\(year.text)`")
    }
    return DateDraft(year: year.number, month: month, day: day.number)
  }

  private mutating func twoNumbers(
    _ first: DateToken, _ second: DateToken, _ mark: String
  ) throws(Problem) -> DateDraft? {
    if mark != ".", first.digits <= 2, second.digits == 4 {
      at += 3
      return DateDraft(year: second.number, month: first.number)
    }
    if mark != ".", first.digits == 4, second.digits <= 2 {
      at += 3
      return DateDraft(year: first.number, month: second.number)
    }
    guard mark == "/", first.digits <= 2, second.digits <= 2 else { return nil }
    at += 3
    return DateDraft(month: second.number, day: first.number)
  }

  private func separator(_ ahead: Int) -> String? {
    guard let token = peek(ahead), token.kind == .mark, ["/", "-", "."].contains(token.text) else {
      return nil
    }
    return token.text
  }
}
