import CaseStore

/// A script that is being carried out.
final class ScriptProgress {
  /// The change that all its lines make together.
  let transaction: Transaction
  /// What its reading commands have printed.
  var output = ""
  /// What was remarked by the way, with the line.
  var notices: [String] = []

  init(_ transaction: Transaction) { self.transaction = transaction }
}
