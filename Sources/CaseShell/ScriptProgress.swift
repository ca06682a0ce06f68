import CaseStore

/// A script that is being carried out.
final class ScriptProgress {
  /// The change that all its lines make together.
  let transaction: Transaction
  /// What its reading commands have printed.
  var output = ""
  /// What was remarked by the way, with the line.
  var notices: [String] = []
  /// What was done for its lines before the case was locked, by their number.
  let prepared: [Int: Prepared]

  init(_ transaction: Transaction, _ prepared: [Int: Prepared] = [:]) {
    self.transaction = transaction
    self.prepared = prepared
  }
}
