import Groundwork

extension Discreet {
  /// The zone in which the days of dates without a time are reckoned.
  public var zone: Zone { get throws { try base.zone } }

  /// The newest act for which `holds` is true.
  public func newestAct(where holds: (Act) throws -> Bool) throws -> Act? {
    try base.newestAct { try holds(veiled($0)) }.map(veiled)
  }

  /// The acts that were made from a file of this digest.
  public func acts(from source: Digest) throws -> [Act] {
    try base.acts(from: source).map(veiled)
  }

  /// What an act did to each record that may be seen.
  public func effects(of act: Act) throws -> [Effect] {
    try base.effects(of: act).compactMap { effect in
      guard try shows(effect.id) else { return nil }
      return try Effect(
        id: effect.id, kind: effect.kind, before: effect.before.map(veiled),
        after: effect.after.map(veiled))
    }
  }
}
