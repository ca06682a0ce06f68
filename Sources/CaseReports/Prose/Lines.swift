import CaseModel
import Groundwork

/// A record in one line, with its number: for lists of what is missing, new or gone.
struct Lines {
  let file: CaseFile

  /// An event, such as `20 Mei 2021: Tim Kominfo menelusuri data. (E12)`.
  func event(_ event: Happening) throws -> [Inline] {
    let text = try file.opened(event.text)
    return dated(event.date, event.id, file.inlines(text, isOriginal: event.isOriginal))
  }

  /// A claim, such as `20 Mei 2021: Dedy (Kominfo) menyatakan bahwa … (C12)`.
  func claim(_ statement: Statement) throws -> [Inline] {
    var who = try file.party(statement.claimant).short
    if statement.principal != statement.claimant {
      who += " (\(try file.party(statement.principal).short))"
    }
    let said = try Utterance(file: file).inlines(statement)
    return dated(statement.said, statement.id, [.text(who + " ")] + said)
  }

  /// An exhibit, such as `Gatra.com, "Data bocor" (X9)`.
  func exhibit(_ paper: Paper) throws -> [Inline] {
    let publisher = try paper.publisher.map { "\(try file.party($0).short), " } ?? ""
    var out: [Inline] = publisher.isEmpty ? [] : [.text(publisher)]
    out.append(.quote(paper.title))
    if paper.isOriginal { out += [.text(" "), file.originalMark] }
    return out + [.text(" (\(paper.id))")]
  }

  /// A custody record, such as `21 November 2026: X29 diserahkan oleh Rina kepada Lab (K2)`.
  func custody(_ record: Record) throws -> [Inline] {
    let exhibit = record[Custody.exhibit].map { "\($0) " } ?? ""
    return dated(
      record.date, record.id, [.text(exhibit + (try CustodyWords.told(record, file)))])
  }

  /// Any record: what its kind takes for its title.
  func any(_ record: Record) throws -> [Inline] {
    switch record.kind {
    case Event.word: return try event(Happening(record, in: file))
    case Claim.word: return try claim(Statement(record, in: file))
    case Exhibit.word: return try exhibit(Paper(record, in: file))
    case Custody.word: return try custody(record)
    case Link.word:
      let tie = try record[Link.from].flatMap { try Tie(link: record, file: file).whole($0) }
      return [.text("\(tie ?? record.id.text) (\(record.id))")]
    default:
      let title = Kinds.named(record.kind).flatMap { Values(file).title(record, of: $0) }
      return (title ?? [.text(record.title)]) + [.text(" (\(record.id))")]
    }
  }

  private func dated(_ date: CaseDate?, _ id: Name, _ words: [Inline]) -> [Inline] {
    let day = date == nil ? "" : Opening.capitalised(Days.worded(date, file)) + ": "
    return (day.isEmpty ? [] : [.text(day)]) + words + [.text(" (\(id))")]
  }
}
