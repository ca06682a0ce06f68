import CaseModel
import Groundwork

extension Teller {
  /// The paragraphs of a page, under its heading.
  mutating func tell(_ page: DayBook.Page) throws -> [Block] {
    open(page.date)
    let head = Opening.capitalised(page.date.worded(file.language, zone: file.zone, .full))
    var blocks: [Block] = [.heading(2, [.text(head)])]
    var paragraph: [[Inline]] = []
    var before: Entry?
    for entry in page.entries {
      if let before, !goesOn(entry, after: before, paragraph.count) {
        blocks.append(Teller.paragraph(paragraph))
        paragraph = []
        breakParagraph()
      }
      try tell(entry, into: &paragraph, &blocks)
      before = entry
    }
    blocks.append(Teller.paragraph(paragraph))
    return blocks.filter { $0 != .paragraph([]) }
  }

  /// Whether an entry goes on in the same paragraph: little was said yet, and it is of the same
  /// people, or both are events of which nobody said anything.
  private func goesOn(_ entry: Entry, after before: Entry, _ sentences: Int) -> Bool {
    guard sentences < 3, !hasStrayed || hasReturned else { return false }
    if entry.statements.isEmpty, before.statements.isEmpty { return true }
    return entry.event == nil && !entry.principals.isDisjoint(with: before.principals)
  }

  private mutating func tell(
    _ entry: Entry, into paragraph: inout [[Inline]], _ blocks: inout [Block]
  ) throws {
    if let event = entry.event { paragraph.append(try tell(event)) }
    var shared = try sharedQuestions(entry)
    for statement in entry.statements {
      if let question = statement.question, let group = shared[question],
        group.contains(where: { $0.id == statement.id })
      {
        guard let inquiry = try file.inquiry(question), group.first?.id == statement.id else {
          continue
        }
        shared[question] = group
        paragraph.append(try tell(group, on: inquiry))
        continue
      }
      if paragraph.count > 4, lastSpeaker != statement.claimant {
        blocks.append(Teller.paragraph(paragraph))
        paragraph = []
        breakParagraph()
      }
      paragraph.append(try tell(statement))
    }
  }

  /// The disputed questions on which several outlets speak in one entry, with what they say.
  private func sharedQuestions(_ entry: Entry) throws -> [Name: [Statement]] {
    var shared: [Name: [Statement]] = [:]
    for statement in entry.statements {
      guard let question = statement.question, statement.quote == nil,
        statement.stance == .asserts, try file.party(statement.claimant).voice == .outlet,
        let inquiry = try file.inquiry(question), inquiry.isSide(statement)
      else { continue }
      shared[question, default: []].append(statement)
    }
    return shared.filter { $0.value.count > 1 }
  }

  /// Sentences one after another.
  static func paragraph(_ sentences: [[Inline]]) -> Block {
    .paragraph(Array(sentences.joined(separator: [.text(" ")])))
  }
}
