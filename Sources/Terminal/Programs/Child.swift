import Glibc

/// A program that is started with words of its own; no shell looks at them.
struct Child {
  let words: [String]
  /// Variables that it gets besides ours, where we have none of that name.
  var variables: [String: String] = [:]
  /// Variables that it gets whatever ours are.
  var forced: [String: String] = [:]

  /// Starts it; its number, nil where it can't be started.
  ///
  /// - Parameter streams: what its standard input, output and errors are to be; ours, where there
  ///   are fewer.
  func start(streams: [Int32] = []) -> pid_t? {
    guard let name = words.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What we ignore or block it should not.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGINT] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child = pid_t()
    let additions = additions
    defer { for addition in additions { free(addition) } }
    let environment = inherited + additions + [nil]
    let failure = posix_spawnp(&child, name, &actions, &attributes, arguments, environment)
    return failure == 0 ? child : nil
  }

  private var additions: [UnsafeMutablePointer<CChar>?] {
    variables.filter { getenv($0.key) == nil }.merging(forced) { $1 }
      .map { strdup("\($0.key)=\($0.value)") }
  }

  /// Our own variables, but for those that are forced.
  private var inherited: [UnsafeMutablePointer<CChar>?] {
    let replaced = forced.keys.map { "\($0)=" }
    var found: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      let isReplaced = replaced.contains { strncmp(variable, $0, $0.utf8.count) == 0 }
      if !isReplaced { found.append(variable) }
      next += 1
    }
    return found
  }

  /// Waits for `child`; its exit code, nil where a signal ended it.
  static func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
