/// What a part of a result is; how that looks is for `Paint` to say.
enum Style: Hashable, Sendable {
  /// What the case says.
  case plain
  /// A number such as `E12`.
  case id
  /// An actor; the number keeps its colour the same from one result to the next.
  case actor(Int)
  /// A label or question's name.
  case label
  /// A date or time.
  case date
  /// A keyword.
  case tag
  /// The head of a day, a table, a part of the screen.
  case head
  /// What may be passed over: rails, remarks, names of fields.
  case dim
  /// In dispute.
  case contested
  /// As it should be: confirmed, done.
  case good
  /// Not settled: alleged, suspected.
  case unsure
  /// Refuted, overdue, lacking.
  case bad
}
