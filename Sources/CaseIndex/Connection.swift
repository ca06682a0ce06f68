import GRDB
import GRDBSQLite
import Glibc
import Groundwork

/// One connection to one database, with the statements prepared on it.
final class Connection {
  private var statements: [String: Statement] = [:]
  private var depth = 0
  /// What was counted in this transaction: one question about a case counts the same more than once.
  private var counts: [String: Int] = [:]
  let queue: DatabaseQueue

  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Opens the database at `path`; in memory where there is none.
  convenience init(path: String?) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    // SQLite would let everybody read it, and gives its log the mode of the database.
    if let path { Glibc.close(open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)) }
    do {
      try self.init(
        path.map { try DatabaseQueue(path: $0, configuration: configuration) }
          ?? DatabaseQueue(configuration: configuration))
    } catch let error as DatabaseError {
      throw Problem.index(error.extendedResultCode.rawValue, on: nil)
    }
  }

  /// Runs `body` in a transaction; inside another one, as part of it.
  func inTransaction<T>(
    _ kind: Database.TransactionKind, _ body: (OpaquePointer) throws -> T
  ) throws -> T {
    try queue.unsafeReentrantWrite { database in
      guard let handle = database.sqliteConnection else {
        throw Problem(.internalError, "the index is closed")
      }
      if depth > 0 { return try body(handle) }
      counts = [:]
      depth += 1
      defer { depth -= 1 }
      do {
        try database.beginTransaction(kind)
        do {
          let result = try body(handle)
          try database.commit()
          return result
        } catch {
          if database.isInsideTransaction { try database.rollback() }
          throw error
        }
      } catch let error as DatabaseError {
        throw Problem.index(error.extendedResultCode.rawValue, on: nil)
      }
    }
  }

  /// Whether a transaction is under way.
  var isInTransaction: Bool { depth > 0 }

  /// The statement for `sql`, prepared once.
  ///
  /// Whoever takes it must run it to its end, or reset it, before anybody else asks for the same.
  func statement(_ sql: String) throws -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try fresh(sql)
    statements[sql] = statement
    return statement
  }

  /// A statement of one's own, for walking through rows while others are read.
  func fresh(_ sql: String) throws -> Statement {
    try queue.unsafeReentrantWrite { database in
      guard let handle = database.sqliteConnection else {
        throw Problem(.internalError, "the index is closed")
      }
      return try Statement(sql, on: handle)
    }
  }

  /// Runs several statements that give no rows.
  func execute(_ sql: String) throws {
    try queue.unsafeReentrantWrite { database in
      let code = sqlite3_exec(database.sqliteConnection, sql, nil, nil, nil)
      guard code == SQLITE_OK else { throw Problem.index(code, on: database.sqliteConnection) }
    }
  }

  /// The first column of the first row, where there is one.
  func integer(_ sql: String, _ values: Int64...) throws -> Int64? {
    let statement = try statement(sql)
    for (at, value) in values.enumerated() { statement.bind(Int32(at + 1), value) }
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return statement.optional(0)
  }

  /// How many rows a query has; what was counted before in this transaction is not counted again,
  /// so that of rows that have come since nothing may hang on it but the way that is taken.
  func roughCount(_ sql: String) throws -> Int {
    if let known = counts[sql] { return known }
    let row = try fresh("SELECT count(*) FROM (\(sql))")
    let count = try row.step() ? Int(row.integer(0)) : 0
    if counts.count < 100 { counts[sql] = count }
    return count
  }

  /// Drops all statements and closes.
  func close() {
    statements = [:]
    try? queue.close()
  }
}
