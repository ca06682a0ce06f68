import CaseShell
import CommandLanguage
import Glibc
import Groundwork
import Terminal

/// Asks at the keyboard, with the same line editing as the shell.
struct Asker: Asking {
  let reader: any LineReading

  func say(_ lines: [String]) { for line in lines { Output.notice(line) } }

  func ask(_ prompt: String) -> Answer {
    switch reader.read(prompt: prompt) {
    case .line(let line): Answer(typed: line)
    case .cancelled, .end: .cancelled
    }
  }

  /// Runs `$EDITOR`, whose words are split by our own rules: no shell sees them.
  func edit(_ path: String) throws {
    let words = try Lexer.words(in: Environment().variable("EDITOR") ?? "vi").map(\.text)
    guard let program = words.first else { throw Problem.refused("EDITOR is empty") }
    var arguments = (words + [path]).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, program, nil, nil, &arguments, environ)
    guard failure == 0 else {
      throw Problem.refused(
        "the editor '\(program)' can't be started: \(String(cString: strerror(failure)))",
        hint: "EDITOR names another one")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { break } }
    guard status == 0 else { throw Problem.refused("the editor '\(program)' failed") }
  }
}
