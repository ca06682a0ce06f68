import CaseModel
import Groundwork

/// What the case held before and has corrected itself, with old and new wording, and why.
struct Rewording {
  let file: CaseFile

  /// A line such as `C32 ("memastikan …") diganti dengan C74 ("menyatakan …"). Alasan: …`.
  func words(_ old: Statement, by new: Statement) throws -> [Inline] {
    let was = try Utterance(file: file).words(old)
    let now = try Utterance(file: file).words(new)
    return try words(old.id, was, new.id, now)
  }

  /// The same of records of any kind, which go by their titles.
  func words(_ old: Record, by new: Record) throws -> [Inline] {
    if old.kind == Claim.word {
      return try words(Statement(old, in: file), by: Statement(new, in: file))
    }
    func title(_ record: Record) -> String {
      let field = Kinds.named(record.kind).flatMap { Values(file).title(record, of: $0) }
      guard case .text(let text)? = field?.first else { return record.title }
      return text
    }
    return try words(old.id, title(old), new.id, title(new))
  }

  private func words(
    _ old: Name, _ was: String, _ new: Name, _ now: String
  ) throws -> [Inline] {
    let why = try Reasons(file).why(made: new)
    let text = Phrase(
      id: "\(old) (\"\(was)\") diganti dengan \(new) (\"\(now)\").",
      en: "\(old) (\"\(was)\") was replaced by \(new) (\"\(now)\").")
    return [.text(file.say(text))] + (why.isEmpty ? [] : [.text(" ")] + why)
  }
}
