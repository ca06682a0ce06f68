import Groundwork

extension Change {
  /// Why a change does not fit the record to which it should apply.
  public enum Misfit: Error, Hashable, Sendable {
    /// The id was used before.
    case used
    /// There is no such record, or it is retired.
    case missing
    /// The record is of another kind.
    case kind
    /// These fields are not as `was` says, or break the rules of `was` and `now`.
    case fields([Name])
  }

  /// The record as it is after the change.
  ///
  /// - Parameters:
  ///   - living: the record as it stands, nil where there is none.
  ///   - tombstone: the record as it was when it was retired.
  /// - Returns: the new record, nil where the change retires it.
  public func applied(to living: Record?, tombstone: Record?) throws(Misfit) -> Record? {
    if let kind = (living ?? tombstone)?.kind, !kind.isSame(as: self.kind) { throw .kind }
    guard let now else {
      guard let living else { throw .missing }
      guard was == living.body else { throw .fields(differing(from: living.body)) }
      return nil
    }
    guard let was else { return try created(now, over: living, tombstone) }
    guard var record = living else { throw .missing }
    let keys = was.map(\.key)
    guard keys == now.map(\.key), !keys.isEmpty else { throw .fields(keys) }
    let misfits = keys.filter { key in
      (record.body[key] ?? .null) != was[key] || was[key] == now[key]
        || now[key] != .null && now[key]?.isEmpty == true
    }
    guard misfits.isEmpty else { throw .fields(misfits) }
    for member in now { record.body[member.key] = member.value == .null ? nil : member.value }
    return record
  }

  private func created(
    _ body: JSONObject, over living: Record?, _ tombstone: Record?
  ) throws(Misfit) -> Record {
    guard living == nil else { throw .used }
    if let tombstone {
      guard tombstone.body == body else { throw .fields(differing(from: tombstone.body)) }
    } else {
      let empty = body.filter(\.value.isEmpty).map(\.key)
      guard empty.isEmpty else { throw .fields(empty) }
    }
    return Record(id: id, kind: kind, body: body)
  }

  private func differing(from body: JSONObject) -> [Name] {
    let said = was ?? now ?? JSONObject()
    return Set(said.map(\.key)).union(body.map(\.key)).filter { said[$0] != body[$0] }.sorted()
  }
}
