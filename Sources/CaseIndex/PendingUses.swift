/// How often words are used and when records last were, as far as it is not written yet: one actor
/// may be named in every line of a script.
struct PendingUses {
  /// By how much more living records bear a keyword.
  var terms: [Int64: Int64] = [:]
  /// The records with names that were made or changed: their kind.
  var named: [Int64: Int64] = [:]
  /// The act that last used a record.
  var used: [Int64: Int64] = [:]

  /// Whether there is so much of it that it should be written now.
  var isMuch: Bool { terms.count + used.count > 50_000 }
}
