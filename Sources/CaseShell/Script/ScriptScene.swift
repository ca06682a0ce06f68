import CaseModel
import CommandLanguage
import Groundwork

/// The case as it stands at some line of a script that is being written: what is called how, what
/// is retired, in which zone days are reckoned.
struct ScriptScene {
  private let before: any CaseReading
  private let zones: @Sendable (String) -> Zone?
  /// What the script has touched; nil where it was retired.
  private var touched: [Name: (record: Record, isRetired: Bool)] = [:]
  /// What bears a label that the script has given.
  private var labelled: [Name: Name] = [:]
  /// The zone of the case's days.
  private(set) var zone: Zone

  /// The case after line `line` of `reading`.
  init(
    _ reading: any CaseReading, after line: Int, zones: @escaping @Sendable (String) -> Zone?
  ) throws {
    before = try reading.asOf(line)
    self.zones = zones
    zone = try before.zone
  }

  /// The record of this id, also a retired one.
  func record(_ id: Name) throws -> Record? {
    try touched[id]?.record ?? before.filed(id)?.record
  }

  /// Whether there is no such record that stands.
  func isGone(_ id: Name) throws -> Bool {
    if let touched = touched[id] { return touched.isRetired }
    return try before.living(id) == nil
  }

  /// How a script names a record: by its label where it has one, else by its number.
  func name(_ id: Name) throws -> String {
    guard let record = try record(id), let label = record[Common.label] else { return id.text }
    return "\(Sigils.own(record.kind))\(label)"
  }

  /// The kind of the record that `%label` or another reference names here.
  func kind(of text: String) throws -> String? {
    guard let reference = Reference(text) else { return nil }
    switch reference.target {
    case .id(let id): return try record(id)?.kind
    case .label(let label, let kind):
      if let kind { return kind }
      let id = try labelled[Name(label)] ?? before.id(labelled: label)
      return try id.flatMap(record)?.kind
    }
  }

  /// The record as a change leaves it.
  func record(after change: Change) throws -> Record {
    let old = try record(change.id)
    guard let now = change.now else {
      return old ?? Record(id: change.id, kind: change.kind, body: change.was ?? JSONObject())
    }
    guard change.was != nil, var record = old else {
      return Record(id: change.id, kind: change.kind, body: now)
    }
    for member in now { record.body[member.key] = member.value == .null ? nil : member.value }
    return record
  }

  /// Goes on to what stands after a change.
  mutating func take(_ change: Change) throws {
    let record = try record(after: change)
    touched[change.id] = (record, change.now == nil)
    if let label = record[Common.label] { labelled[Name(label)] = change.id }
    if change.id == Case.id { zone = record[Case.zone].flatMap(zones) ?? .utc }
  }
}
