import Glibc

extension SearchIndex {
  /// A log no longer than this is left for the next one to read: a millisecond's work.
  private static let longLog = 1 << 20

  /// Puts the log into the database where it has grown long.
  ///
  /// SQLite would do so whenever the last connection closes, and have the disk wait four times after
  /// each one-shot command; its own limit counts for nothing where each process writes once. While
  /// somebody reads, it is left to the next.
  func shortenLog() {
    guard let path else { return }
    var status = stat()
    guard stat("\(path)-wal", &status) == 0, status.st_size > SearchIndex.longLog else { return }
    // What can't be done now harms nothing: the log is as good as the database.
    try? connection.execute(
      "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 10000")
  }
}
