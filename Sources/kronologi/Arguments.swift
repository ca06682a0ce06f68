import Groundwork

/// The arguments of this run.
enum Arguments {
  /// Them without the program's own name; nil where one is not UTF-8.
  ///
  /// Swift's own list repairs such a one in silence, and the ledger would keep the wrong text for ever.
  static var texts: [String]? {
    var texts: [String] = []
    for argument in 1..<max(1, Int(CommandLine.argc)) {
      guard let bytes = CommandLine.unsafeArgv[argument] else { continue }
      guard let text = String(validatingCString: bytes) else { return nil }
      texts.append(text)
    }
    return texts
  }
}
