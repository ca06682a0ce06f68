/// What somebody typed where a date is wanted, as it was understood.
public struct TypedDate: Hashable, Sendable {
  /// The date; nil where `undated` was typed.
  public let date: CaseDate?
  /// The words as typed, where they differ from the date's EDTF; never for `undated`.
  public let typed: String?
  /// What should be looked at again, in one sentence without a full stop; the date stands.
  public let warning: String?

  /// Makes a typed date.
  public init(date: CaseDate?, typed: String? = nil, warning: String? = nil) {
    self.date = date
    self.typed = typed
    self.warning = warning
  }
}
