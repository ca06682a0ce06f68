import CaseModel
import GRDB
import Groundwork

/// A database derived from the ledger, in which things are found fast.
///
/// It may be deleted at any time.
public final class SearchIndex {
  private let files: IndexFiles?
  let zones: @Sendable (String) -> Zone?
  private(set) var connection: Connection
  private var name: String?
  private var identity: Identity?

  private init(
    _ connection: Connection, _ files: IndexFiles?, name: String?,
    zones: @escaping @Sendable (String) -> Zone?
  ) {
    self.connection = connection
    self.files = files
    self.name = name
    self.zones = zones
    identity = files.flatMap { files in name.flatMap { Identity(files.path($0)) } }
  }

  /// Opens the index in `folder`, which is there; in memory where it is nil or empty.
  ///
  /// One that is missing, damaged or of another schema is begun anew, with nothing in it.
  public static func open(
    in folder: String?, zones: @escaping @Sendable (String) -> Zone?
  ) throws -> SearchIndex {
    guard let folder, !folder.isEmpty else {
      return SearchIndex(try begun(at: nil), nil, name: nil, zones: zones)
    }
    let files = IndexFiles(folder: folder)
    if let name = files.current(), let connection = opened(at: files.path(name)) {
      return SearchIndex(connection, files, name: name, zones: zones)
    }
    let name = files.next()
    let connection = try begun(at: files.path(name))
    try files.point(to: name)
    return SearchIndex(connection, files, name: name, zones: zones)
  }

  /// The database at `path`; nil where it is of no use.
  private static func opened(at path: String) -> Connection? {
    guard let connection = try? Connection(path: path) else { return nil }
    let isSound = try? connection.inTransaction(.deferred) { _ in
      _ = try EntryTable(connection: connection).place()
      return try connection.integer("SELECT count(*) FROM setting") != nil
    }
    guard isSound == true, (try? connection.execute(tuning)) != nil else { return nil }
    return connection
  }

  /// A new database with nothing in it.
  private static func begun(at path: String?) throws -> Connection {
    let connection = try Connection(path: path)
    if path != nil { try connection.execute("PRAGMA journal_mode = WAL") }
    try connection.execute(tuning)
    try connection.inTransaction(.immediate) { _ in
      try connection.execute(Schema.tables)
      try connection.execute(Schema.indexes)
    }
    return connection
  }

  /// The ledger is the truth: a commit that a power cut takes back is caught up.
  private static let tuning = """
    PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA secure_delete = OFF;
    PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0;
    """

  /// Where the database lies; nil where it is in memory.
  var path: String? { files.flatMap { files in name.map(files.path) } }

  /// How far it has come in the ledger; nil where it is empty.
  public var place: LedgerPosition? {
    get throws {
      try connection.inTransaction(.deferred) { _ in
        try EntryTable(connection: connection).place()
      }
    }
  }

  /// The first act whose last line has another hash now than was seen; lines without one are passed
  /// over.
  public func firstDifference(_ hash: (_ line: Int) -> Digest?) throws -> Int? {
    try connection.inTransaction(.deferred) { _ in
      try EntryTable(connection: connection).firstDifference(hash)
    }
  }

  /// Whether its folder still holds the database that is open here, and points to it.
  public func isCurrent() -> Bool {
    guard let files, let name else { return true }
    return files.current() == name && Identity(files.path(name)) == identity
  }

  /// Reads within one transaction, so that no later write is seen.
  public func read<T>(_ body: (any CaseReading) throws -> T) throws -> T {
    try connection.inTransaction(.deferred) { _ in
      let zone = try Settings(connection: connection).zone(zones)
      return try body(IndexReading(connection, zones: zones, zone: zone, .present))
    }
  }

  /// Writes within one transaction, which leaves no trace where `body` throws.
  public func write<T>(_ body: (IndexWriter) throws -> T) throws -> T {
    guard !connection.isInTransaction else {
      throw Problem(.internalError, "the index is being read while it should be written")
    }
    let result = try connection.inTransaction(.immediate) { _ in
      let writer = try IndexWriter(connection, zones: zones)
      let result = try body(writer)
      try writer.settle()
      return result
    }
    shortenLog()
    return result
  }

  /// Builds it anew from all acts of a ledger, oldest first, which `feed` hands to its argument.
  ///
  /// Where `feed` or `progress` throws, the index stays as it was.
  public func rebuild(
    progress: Progress = .silent,
    feed: (_ take: (CommittedAct, _ offset: Int) throws -> Void) throws -> Void
  ) throws {
    guard !connection.isInTransaction else {
      throw Problem(.internalError, "the index is being read while it should be built anew")
    }
    let name = files?.next()
    let path = files.flatMap { files in name.map(files.path) }
    let fresh = try Rebuild(at: path, zones: zones).run(progress: progress, feed: feed)
    if let files, let name {
      files.synchronise(name)
      try files.point(to: name)
      identity = Identity(files.path(name))
    }
    connection.close()
    (connection, self.name) = (fresh, name)
    try connection.execute(SearchIndex.tuning)
  }
}
