import Groundwork

/// How bytes that were kept are found.
public enum KeptState: Hashable, Sendable {
  /// As they were.
  case intact
  /// Not there.
  case missing
  /// Others are there.
  case altered(Fingerprint)
  /// They can't be read, for a reason in words.
  case unreadable(String)
}

extension Vault {
  /// How the bytes of this digest are found: they are read from the first to the last.
  ///
  /// - Throws: what `progress` throws.
  public func state(of digest: Digest, progress: Progress = .silent) throws -> KeptState {
    guard has(digest) else { return .missing }
    let file: Descriptor
    do throws(Problem) { file = try open(digest) } catch { return .unreadable(error.what) }
    let fingerprint: Fingerprint
    do { fingerprint = try file.fingerprint(progress: progress) } catch let problem as Problem
      where problem.kind != .interrupted
    {
      return .unreadable(problem.what)
    }
    return fingerprint.sha256 == digest ? .intact : .altered(fingerprint)
  }
}
