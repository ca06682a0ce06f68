import Dispatch
import Groundwork
import Synchronization

/// Reads every file that a ledger names, on two threads.
final class VaultAudit: Sendable {
  private let vault: Vault
  private let register: VaultRegister
  /// The digests, the largest file first, so that both threads end together.
  private let jobs: [Digest]
  private let total: Int
  private let progress: Progress
  private let state = Mutex(State())

  private struct State {
    var next = 0
    /// How many bytes each thread has read of the files before the one in hand, and of that.
    var finished = [0, 0]
    var current = [0, 0]
    var findings: [Verdict.Finding] = []
    var failure: (any Error)?

    var done: Int { finished[0] + finished[1] + current[0] + current[1] }
  }

  init(_ vault: Vault, _ register: VaultRegister, _ progress: Progress) {
    self.vault = vault
    self.register = register
    self.progress = progress
    let sized = register.digests.map { (digest: $0, size: vault.size(of: $0) ?? 0) }
    jobs = sized.sorted { ($0.size, $0.digest.hex) > ($1.size, $1.digest.hex) }.map(\.digest)
    total = sized.reduce(0) { $0 + $1.size }
  }

  /// What is wrong, by entry.
  ///
  /// - Throws: what the progress throws.
  func findings() throws -> [Verdict.Finding] {
    DispatchQueue.concurrentPerform(iterations: min(2, jobs.count)) { thread in
      while let digest = next(thread) {
        do {
          guard let finding = try finding(of: digest, thread) else { continue }
          state.withLock { $0.findings.append(finding) }
        } catch { state.withLock { $0.failure = $0.failure ?? error } }
      }
    }
    let (findings, failure) = state.withLock { ($0.findings, $0.failure) }
    if let failure { throw failure }
    try progress.report(total, total)
    return findings.sorted { ($0.entry, $0.what) < ($1.entry, $1.what) }
  }

  private func next(_ thread: Int) -> Digest? {
    state.withLock { state in
      state.finished[thread] += state.current[thread]
      state.current[thread] = 0
      guard state.failure == nil, state.next < jobs.count else { return nil }
      defer { state.next += 1 }
      return jobs[state.next]
    }
  }

  private func finding(of digest: Digest, _ thread: Int) throws -> Verdict.Finding? {
    let watching = Progress { [self] done, _ in
      let all = state.withLock { state in
        state.current[thread] = done
        return state.done
      }
      try progress.report(min(all, total), total)
    }
    let found = try vault.state(of: digest, progress: watching)
    let standing = register.standing(digest)
    if found == .missing, standing.isEmpty { return nil }
    let namings = standing.isEmpty ? register.all(digest) : standing
    guard let first = namings.first, let (kind, what) = words(for: found, first.size) else {
      return nil
    }
    let more = namings.count > 1 ? " and \(namings.count - 1) more" : ""
    var sentence = "\(Display.escaped(first.name))\(more) \(what): "
    if case .unreadable(let why) = found {
      sentence += why
    } else {
      sentence += Vault.name(of: digest)
    }
    return Verdict.Finding(entry: first.entry, kind, what: sentence)
  }

  private func words(for found: KeptState, _ size: Int?) -> (Verdict.Kind, String)? {
    switch found {
    case .intact: return nil
    case .missing: return (.evidenceMissing, "is missing from the vault")
    case .unreadable: return (.evidenceUnreadable, "can't be read")
    case .altered(let now):
      guard let size, size != now.size else { return (.evidenceAltered, "was altered") }
      return (
        .evidenceAltered,
        now.size < size
          ? "was cut to \(now.size) of \(size) bytes" : "has \(now.size) bytes instead of \(size)"
      )
    }
  }
}
