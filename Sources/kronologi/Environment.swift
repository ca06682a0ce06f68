import CaseModel
import CaseShell
import CaseStore
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// The environment variables, and what follows from them.
///
/// Nothing else in the program reads them.
struct Environment {
  func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Clock, author, zones, keys and other programs.
  ///
  /// - Throws: `Problem` where `KRONOLOGI_NOW` is no time.
  func surroundings() throws(Problem) -> Surroundings {
    var clock: @Sendable () -> Int64 = { Int64(time(nil)) }
    let now = variable("KRONOLOGI_NOW")
    if let now {
      guard let set = DateText.parseInstant(now) else {
        throw .mistyped(
          "KRONOLOGI_NOW is '\(now)', which is no time", hint: "such as 2026-11-23T08:00:00Z")
      }
      clock = { set }
    }
    var surroundings = Surroundings(
      clock: clock, isClockSet: now != nil, author: author,
      zones: Zones.named, cacheFolder: cacheFolder)
    surroundings.programs = Helpers.programs
    surroundings.key = variable("KRONOLOGI_KEY")
    surroundings.usualKey = home.map { "\($0)/.ssh/id_ed25519" }
    surroundings.trusted.signers = variable("KRONOLOGI_SIGNERS")
    surroundings.trusted.authorities = variable("KRONOLOGI_AUTHORITIES")
    return surroundings
  }

  /// Who works here; a blank name is none.
  private var author: String {
    guard let name = variable("KRONOLOGI_AUTHOR"), !name.allSatisfy(\.isWhitespace) else {
      return loginName
    }
    return name
  }

  private var loginName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "unknown" }
    return String(cString: name)
  }

  private var home: String? { variable("HOME") }

  private var cacheFolder: String? {
    variable("XDG_CACHE_HOME") ?? home.map { "\($0)/.cache" }
  }

  /// Where cases are looked for; in the shell `~` is the home folder.
  func folders(named: String?, isShell: Bool) -> CaseFolders {
    let here = getcwd(nil, 0).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    let data = variable("XDG_DATA_HOME") ?? home.map { "\($0)/.local/share" }
    let folders = CaseFolders(here: here ?? ".", root: "", named: named)
    let near = folders.absolute("Cases")
    let set = variable("KRONOLOGI_CASES").map(folders.absolute)
    let root = set ?? (access(near, F_OK) == 0 ? near : "\(data ?? ".")/kronologi")
    return CaseFolders(
      here: here ?? ".", root: root, named: named, isRootSet: set != nil,
      home: isShell ? home : nil)
  }

  /// The terminal on standard output.
  func screen() -> Screen {
    var size = winsize()
    let isTerminal = isatty(1) != 0
    let asked = variable("COLUMNS").flatMap { Int($0) }
    let own = isTerminal && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    return Screen(
      isTerminal: isTerminal, columns: max(40, asked ?? (own > 0 ? own : 100)),
      paint: Paint(isTerminal: isTerminal, variable: variable))
  }

  /// What the terminal can do.
  var profile: TerminalProfile {
    TerminalProfile(term: variable("TERM"), noColor: variable("NO_COLOR"))
  }

  /// The words that start the user's editor.
  var editor: [String] { words(of: "EDITOR") ?? ["vi"] }

  /// The words that start the pager; none where results are not to be paged.
  var pager: [String] {
    guard getenv("PAGER") != nil else { return ["less", "-FRX"] }
    return words(of: "PAGER").map { $0 == ["cat"] ? [] : $0 } ?? []
  }

  /// A command in a variable, split by our own rules: no shell looks at it.
  private func words(of name: String) -> [String]? {
    guard let words = variable(name).flatMap({ try? Lexer.words(in: $0) }), !words.isEmpty else {
      return nil
    }
    return words.map(\.text)
  }
}
