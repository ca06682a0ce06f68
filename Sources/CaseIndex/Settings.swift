import CaseModel
import Groundwork

/// What the index as a whole was made with.
struct Settings {
  let connection: Connection

  /// The case's zone by name, as the days were reckoned.
  func zoneName() throws -> String? {
    let statement = try connection.statement("SELECT value FROM setting WHERE key = 'zone'")
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return statement.text(0)
  }

  /// The case's zone; UTC where the case names none that is known.
  func zone(_ zones: (String) -> Zone?) throws -> Zone {
    try zoneName().flatMap(zones) ?? .utc
  }

  /// Notes the zone in which the days are reckoned.
  func setZone(_ name: String?) throws {
    let statement = try connection.statement(
      name == nil
        ? "DELETE FROM setting WHERE key = 'zone'"
        : "INSERT OR REPLACE INTO setting(key, value) VALUES ('zone', ?)")
    if let name { statement.bind(1, text: name) }
    try statement.run()
  }
}
