import CaseModel
import Groundwork

/// A table of claims: who said what, when, in which words, from which source.
struct Testimony {
  let file: CaseFile

  /// The table of `statements`, as they were said; with the answers where they answer `inquiry`.
  func table(
    _ statements: [Statement], on inquiry: Inquiry?, _ sources: inout SourceBook
  ) throws -> Block {
    var heads = [number, when, who, answer, what, source]
    if inquiry == nil { heads.remove(at: 3) }
    let rows = try statements.sorted(by: Teller.isEarlier).map {
      try row($0, on: inquiry, &sources)
    }
    return .table(Table(heads.map { [.text(file.say($0))] }, rows: rows))
  }

  private func row(
    _ statement: Statement, on inquiry: Inquiry?, _ sources: inout SourceBook
  ) throws -> [[Inline]] {
    try file.step()
    var cells: [[Inline]] = [
      [.text(statement.id.text)], [.text(Days.worded(statement.said, file))],
      [.text(try speaker(statement))],
    ]
    if let inquiry {
      cells.append(try Inquiring(file: file).value(statement, of: inquiry))
    }
    let said = try Utterance(file: file, asked: inquiry?.id).inlines(statement)
    cells.append(said + (try withdrawal(of: statement)))
    cells.append([try sources.mark(statement.citations)])
    return cells
  }

  /// That it no longer stands, since when, and by which claim.
  private func withdrawal(of statement: Statement) throws -> [Inline] {
    guard let later = try file.withdrawal(of: statement) else { return [] }
    let day = later.said.map { " " + Days.worded($0, file) } ?? ""
    let words = Phrase(id: "ditarik\(day) (\(later.id))", en: "withdrawn\(day) (\(later.id))")
    return [.text("; "), .strong([.text(file.say(words))])]
  }

  /// Who spoke, for whom, and through whom it came.
  private func speaker(_ statement: Statement) throws -> String {
    var text = try file.party(statement.claimant).short
    if statement.principal != statement.claimant {
      text += " (\(try file.party(statement.principal).short))"
    }
    guard !statement.via.isEmpty else { return text }
    let via = file.list(try statement.via.map { try file.party($0).shortWithin })
    return text + file.say(Phrase(id: ", melalui \(via)", en: ", through \(via)"))
  }
}

private let number = Phrase(id: "No.", en: "No.")
private let when = Phrase(id: "Kapan", en: "When")
private let who = Phrase(id: "Siapa", en: "Who")
private let answer = Phrase(id: "Jawaban", en: "Answer")
private let what = Phrase(id: "Isi pernyataan", en: "What was said")
private let source = Phrase(id: "Sumber", en: "Source")
