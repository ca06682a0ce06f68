import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What a command works with before the case is locked: what may take long is done here.
struct PreparingDesk {
  /// What was typed.
  let invocation: Invocation
  /// Its words.
  let words: [Word]
  /// The session.
  let session: Session
  /// Whether nothing is to be changed, in the vault either.
  let isDryRun: Bool

  /// Makes the change on trial and takes it back: what can be refused is refused before the work.
  ///
  /// The lines of a script may need what those above them make, so there is no trial for them.
  func rehearse(_ work: (WritingDesk) throws -> Void) throws {
    guard !session.isPreparingScript, session.script == nil else { return }
    let casebook = try session.casebook()
    let notices = session.takeNotices()
    _ = try casebook.write(ActDraft(command: ""), dryRun: true) { transaction in
      try work(WritingDesk(invocation: invocation, transaction: transaction, session: session))
    }
    // What it remarks will be remarked again when it is done in earnest.
    _ = session.takeNotices()
    session.warn(notices)
  }
}

/// What is left to do once the case is locked.
struct Prepared {
  /// The command as the ledger keeps it; nil for the words as typed.
  var command: [String]?
  /// The change itself.
  let write: (WritingDesk) throws -> Void
}

extension Session {
  /// Does the long work of a script's lines before the script has the case to itself.
  ///
  /// What was copied for a script that then fails does no harm: no entry names it.
  func prepare(
    _ lines: [ScriptLine], of script: Script, isDryRun: Bool
  ) throws -> [Int: Prepared] {
    isPreparingScript = true
    defer { isPreparingScript = false }
    var prepared: [Int: Prepared] = [:]
    for line in lines where line.mayNeedPreparing {
      do {
        var words = try Lexer.words(in: line.text)
        // What is filtered does no work; the line is refused when its turn comes.
        guard try LineFilter.take(from: &words) == nil,
          let grammar = CommandCatalog.grammars.grammar(of: words),
          case .preparing(let prepare) = CommandCatalog.work(of: grammar.verb)
        else { continue }
        let invocation = try grammar.invocation(of: words)
        prepared[line.number] = try prepare(
          PreparingDesk(
            invocation: invocation, words: words, session: self, isDryRun: isDryRun))
      } catch let problem as Problem { throw problem.at(line, of: script) }
    }
    return prepared
  }
}

extension ScriptLine {
  /// Whether it holds the word of a command that does long work first: a look at its bytes, since a
  /// script may have many lines.
  fileprivate var mayNeedPreparing: Bool {
    var text = self.text
    return text.withUTF8 { bytes in
      ScriptLine.preparing.contains { word in
        bytes.indices.contains { at in
          bytes[at] == word[0] && bytes[at...].starts(with: word)
        }
      }
    }
  }

  private static let preparing: [[UInt8]] = CommandCatalog.all.compactMap { command in
    guard case .preparing = command.work, let word = command.grammar.verb.first else { return nil }
    return Array(word.utf8)
  }
}

extension Problem {
  /// The same problem, lying in a line of a script unless it already knows better.
  func at(_ line: ScriptLine, of script: Script) -> Problem {
    var copy = self
    copy.place = copy.place ?? Place(file: script.name, line: line.number)
    copy.line = copy.line ?? line.text
    return copy
  }
}
