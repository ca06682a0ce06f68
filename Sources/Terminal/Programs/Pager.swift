import Glibc

/// A program that shows long texts a screen at a time.
public struct Pager {
  private let words: [String]

  /// Makes a pager of the words that start it.
  public init(_ words: [String]) { self.words = words }

  /// Shows `text`; false where the pager can't be started.
  public func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Whoever leaves the pager early has seen enough, and Ctrl-C there is meant for it: neither is a
    // reason to end.
    let ignored = [SIGPIPE, SIGINT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, before) in ignored { signal(number, before) } }
    // Our text is UTF-8 whatever the locale says; else `less` would spell it out.
    let child = Child(words: words, variables: ["LESSCHARSET": "utf-8"]).start(streams: [ends[0]])
    close(ends[0])
    defer { _ = child.flatMap(Child.wait) }
    if child != nil { FileOutput.write(text, to: ends[1]) }
    close(ends[1])
    return child != nil
  }
}
