import CaseModel
import GRDB
import Glibc
import Groundwork

/// Builds an index in a new file: rows first, then what is sorted, then the indexes.
struct Rebuild {
  let path: String?
  let zones: @Sendable (String) -> Zone?

  init(at path: String?, zones: @escaping @Sendable (String) -> Zone?) {
    self.path = path
    self.zones = zones
  }

  /// Nobody else knows the file yet, and a broken attempt is thrown away: no journal is needed.
  private static let haste = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
    PRAGMA secure_delete = OFF; PRAGMA temp_store = FILE; PRAGMA locking_mode = EXCLUSIVE;
    """

  func run(
    progress: Progress, feed: (_ take: (CommittedAct, _ offset: Int) throws -> Void) throws -> Void
  ) throws -> Connection {
    do {
      let connection = try Connection(path: path)
      try connection.execute(path == nil ? "PRAGMA cache_size = -65536" : Rebuild.haste)
      try connection.inTransaction(.immediate) { _ in
        try connection.execute(Schema.tables)
        try fill(connection, progress.part(0..<40), feed)
        try sort(connection, progress.part(40..<100))
      }
      guard let path else { return connection }
      connection.close()
      let opened = try Connection(path: path)
      try opened.execute("PRAGMA journal_mode = WAL")
      return opened
    } catch {
      if let path { unlink(path) }
      throw error
    }
  }

  private func fill(
    _ connection: Connection, _ progress: Progress,
    _ feed: (_ take: (CommittedAct, _ offset: Int) throws -> Void) throws -> Void
  ) throws {
    try connection.execute(
      """
      INSERT INTO search(search, rank) VALUES ('hashsize', 33554432);
      INSERT INTO search(search, rank) VALUES ('automerge', 0);
      """)
    let bulk = Bulk()
    let writer = try IndexWriter(connection, zones: zones, bulk: bulk)
    // Whoever feeds tells how far it has come. What is left takes a while too, and can be stopped.
    try feed { act, offset in try writer.take(act, offset: offset) }
    try progress.report(0, 2)
    if bulk.hasMoved { try writer.reckonDays() }
    try writer.reckonAll(bulk.reversals)
    try bulk.write(to: connection)
    try writer.reckonSayings()
    try progress.report(1, 2)
    // Left in many pieces, they would all be merged at once by the next small change.
    try connection.execute(
      """
      INSERT INTO search(search) VALUES ('optimize');
      INSERT INTO search(search, rank) VALUES ('hashsize', 1048576);
      INSERT INTO search(search, rank) VALUES ('automerge', 4);
      """)
  }

  private func sort(_ connection: Connection, _ progress: Progress) throws {
    let statements = Schema.indexes.split(separator: ";\n")
    for (count, statement) in statements.enumerated() {
      try progress.report(count, statements.count)
      try connection.execute(String(statement))
    }
    try progress.report(statements.count, statements.count)
  }
}
