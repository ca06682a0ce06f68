/// The moment of which a reading speaks.
enum Moment {
  /// Now, with all that the transaction under way has done.
  case present
  /// After line `line`, when versions up to `vid` were there.
  case past(line: Int, vid: Int64)

  /// The last line that counts.
  var line: Int {
    switch self {
    case .present: .max
    case .past(let line, _): line
    }
  }

  /// The condition on `alias` that it is what a reader sees of its record, living or not.
  func sees(_ alias: String) -> String {
    switch self {
    case .present: "\(alias).next IS NULL"
    case .past(_, let vid):
      "\(alias).vid <= \(vid) AND (\(alias).next IS NULL OR \(alias).next > \(vid))"
    }
  }

  /// The condition on `alias` that it is what a reader sees of its record, and that stands.
  func stands(_ alias: String) -> String { "\(sees(alias)) AND \(alias).retired IS NULL" }
}
