/// How much a date says when it is put into words.
public enum DateStyle: Sendable {
  /// `Jumat, 21 Mei 2021 pukul 20.00 WIB`, `Friday, 21 May 2021, 20:00 WIB`.
  case full
  /// The same without the day of the week.
  case plain
  /// `Jumat (21/5)`, `Friday (21 May)`: the day alone, in a text from which the year is known.
  case short
  /// `Jumat (21/5/2021)`, `Friday (21 May 2021)`: the same where the year is not known.
  case dated
  /// `pukul 20.00`, `at 20:00`; the plain date where it has no time.
  case time
}
