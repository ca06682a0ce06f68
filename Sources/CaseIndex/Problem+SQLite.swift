import GRDBSQLite
import Groundwork

extension Problem {
  /// What SQLite says went wrong; its own message may hold words of the case and is left out.
  static func index(_ code: Int32, on connection: OpaquePointer?) -> Problem {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      .refused("the index is in use by another process", hint: "try again")
    case SQLITE_FULL: .refused("the disk is full: the index can't be written")
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM:
      .refused("the index can't be written here")
    default:
      Problem(
        .internalError, "the index is of no use (SQLite says \(code))",
        hint: "`reindex` builds it anew from the ledger")
    }
  }
}
