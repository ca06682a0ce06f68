import CaseStore

/// The case that is open in a session, and what holds as long as it is.
struct Visit {
  var casebook: Casebook?
  var standing: Standing?
  var past: Int?
  /// What others did that was told already.
  var tidings: Tidings?
  /// What the right prompt says.
  var glanced: Glance?
}

extension Session {
  /// What holds for the `add` lines to come.
  public internal(set) var standing: Standing? {
    get { visit.standing }
    set { visit.standing = newValue }
  }

  /// The entry after which the session looks at the case; nil for the present.
  public internal(set) var past: Int? {
    get { visit.past }
    set { visit.past = newValue }
  }
}
