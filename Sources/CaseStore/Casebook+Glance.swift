import CaseLedger

extension Casebook {
  /// How many bytes the ledger has: another number means that there is something new.
  public var size: Int { (try? ledger.size()) ?? 0 }
}
