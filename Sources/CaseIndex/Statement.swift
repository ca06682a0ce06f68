import GRDBSQLite
import Groundwork

/// A prepared statement on the raw handle: GRDB's own cost five microseconds more a row.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: String, on connection: OpaquePointer) throws {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Problem.index(code, on: connection) }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row; false at the end, and the statement is then ready to run again.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw Problem.index(code, on: connection) }
    return false
  }

  /// Runs it to its end.
  func run() throws { while try step() {} }

  /// Makes it ready to run again.
  func reset() { sqlite3_reset(handle) }

  /// Binds the first arguments.
  @discardableResult
  func with(_ values: Int64?...) -> Statement {
    for (at, value) in values.enumerated() { bind(Int32(at + 1), value) }
    return self
  }

  func bind(_ at: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(handle, at, value) } else { sqlite3_bind_null(handle, at) }
  }

  func bind(_ at: Int32, text: String?) {
    guard var text else { return bind(at, nil) }
    text.withUTF8 { bind(at, utf8: $0) }
  }

  func bind(_ at: Int32, utf8 bytes: UnsafeBufferPointer<UInt8>) {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      // Without an address SQLite would take it for NULL.
      let count = Int32(clamping: characters.count)
      _ =
        characters.baseAddress.map { sqlite3_bind_text(handle, at, $0, count, Statement.copied) }
        ?? sqlite3_bind_text(handle, at, "", 0, Statement.copied)
    }
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optional(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// The bytes of a column, good until the next step.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, column)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// Tells SQLite to take a copy (SQLITE_TRANSIENT, which Swift does not import).
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
