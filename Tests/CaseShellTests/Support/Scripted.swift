import Foundation
import Groundwork

@testable import CaseShell

/// Somebody whose answers are known beforehand; what is said and asked is kept.
final class Scripted: Asking {
  private var answers: [String]
  private(set) var heard: [String] = []
  private(set) var remembered: [String] = []
  /// What happens to a file that is to be edited.
  var editor: (String) throws -> String = { $0 }
  /// What Tab would offer at each question, where the test looks.
  var onAsk: (String) -> Void = { _ in }

  /// `^C` is Ctrl-C; so is what comes after the last answer.
  init(_ answers: [String]) { self.answers = answers }

  var text: String { heard.joined(separator: "\n") }

  /// How many answers are left.
  var left: Int { answers.count }

  func say(_ lines: [String]) { heard += lines }

  func ask(_ prompt: String) -> Answer {
    onAsk(prompt)
    guard !answers.isEmpty else {
      heard.append(prompt + "^C")
      return .cancelled
    }
    let answer = answers.removeFirst()
    heard.append(prompt + answer)
    return answer == "^C" ? .cancelled : Answer(typed: answer)
  }

  func edit(_ text: String) throws -> String { try editor(text) }

  func remember(_ line: String) { remembered.append(line) }
}

extension ScratchShell {
  /// Types a line, and answers what is asked.
  @discardableResult
  func type(_ line: String, answering answers: [String]) throws -> (Outcome, Scripted) {
    let scripted = Scripted(answers)
    session.asking = scripted
    defer { session.asking = nil }
    return (try type(line), scripted)
  }

  /// What `show --json` says of a record.
  func json(_ id: String) throws -> JSONObject {
    let text = try type("show \(id) --json").result
    return try JSONReader.read(Array(text.trimmed.utf8)).asList?.first?.asObject ?? JSONObject()
  }

  /// The newest command in the ledger.
  func newest() throws -> String {
    let text = try type("log --limit 1 --json").result
    return try JSONReader.read(Array(text.trimmed.utf8)).asList?.first?.asObject?["command"]?.asText
      ?? ""
  }
}
