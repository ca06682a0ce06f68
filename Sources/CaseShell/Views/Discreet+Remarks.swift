import CaseModel

extension Discreet {
  /// What is said where words that go out may be protected actors' names.
  ///
  /// - Parameter count: in how many records, or lines, there is one.
  static func remarks(undecided count: Int, _ noun: String = "record") -> [String] {
    guard count > 0 else { return [] }
    let places = count == 1 ? "one \(noun)" : "\(count) \(noun)s"
    return ["In \(places) a word may name a protected actor, and stays: `check undecided-name`."]
  }
}
