import CaseModel
import Groundwork

/// What happened when, and what was said when: as a picture and as a table.
enum Timeline {
  static let report = Report(
    "timeline", "what happened and was said, in order: a table, and a picture in HTML and SVG"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    var teller = Teller(file)
    teller.picks = options.picks || options.traces
    for inquiry in try Inquiries.inScope(file, book) where inquiry.isContested {
      _ = teller.disputes.number(of: inquiry.id)
    }
    let table = try table(book, &teller)
    let disputes = try Disputes.numbered(&teller)
    let marks: PageHead.Marks = disputes.isEmpty ? .sources : [.sources, .disputes]
    let chart = options.pictures ? try Charting(file: file).chart(book) : nil
    return PageHead.blocks(file, name, file.say(says), marks: marks)
      + (try Picking.blocks(book, file)) + (chart.map { [.chart($0)] } ?? []) + table + disputes
      + (try Sources.blocks(file, teller.sources.cited))
  }

  private struct Line {
    let id: Name
    let order: DateOrder
    let date: CaseDate?
    let words: [Inline]
    let who: [Name]
    let state: [Inline]
    let citations: [Citation]
    let isClaim: Bool
  }

  private static func table(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    let file = teller.file
    var lines = try book.events.map { try line($0, teller) }
    for statement in book.statements { lines.append(try line(statement, &teller)) }
    lines.sort {
      if ($0.date == nil) != ($1.date == nil) { return $1.date == nil }
      if $0.order != $1.order { return $0.order < $1.order }
      return $0.isClaim != $1.isClaim ? $1.isClaim : $0.id.rank < $1.id.rank
    }
    guard !lines.isEmpty else { return [PageHead.nothing(file)] }
    var rows: [[[Inline]]] = []
    for line in lines {
      try file.step()
      rows.append([
        [.text(line.id.text)], [.text(file.words(line.date))], line.words,
        [.text(line.who.isEmpty ? "–" : try file.names(line.who))], line.state,
        [try teller.sources.mark(line.citations)],
      ])
    }
    return [.table(Table(heads.map { [.text(file.say($0))] }, rows: rows))]
  }

  private static func line(_ event: Happening, _ teller: Teller) throws -> Line {
    let file = teller.file
    let state = event.status.map { Values.term($0.rawValue, file.language) } ?? "–"
    return Line(
      id: event.id, order: event.order, date: event.date,
      words: teller.pickable(
        file.inlines(try file.opened(event.text), isOriginal: event.isOriginal), event),
      who: event.actors,
      state: [.text(state)], citations: event.citations, isClaim: false)
  }

  private static func line(_ statement: Statement, _ teller: inout Teller) throws -> Line {
    let file = teller.file
    let inquiry = try statement.question.flatMap { try file.inquiry($0) }
    let isSide = inquiry?.isSide(statement) ?? false
    let mark: [Inline] =
      isSide ? [.text(" "), .dispute(teller.disputes.number(of: inquiry?.id ?? statement.id))] : []
    let who = try file.party(statement.claimant).short
    return Line(
      id: statement.id, order: statement.order, date: statement.said,
      words: try teller.pickable(
        [.text("\(who) ")] + Utterance(file: file).inlines(statement), [statement]),
      who: [statement.principal], state: [.text(file.say(said))] + mark,
      citations: statement.citations, isClaim: true)
  }
}

private let name = Phrase(id: "Garis waktu", en: "Timeline")
private let says = Phrase(
  id: "Semua peristiwa dan pernyataan menurut urutan waktunya; yang tanpa tanggal di akhir.",
  en: "All events and statements in the order of time; what is undated comes last.")
private let said = Phrase(id: "pernyataan", en: "statement")
private let heads = [
  Phrase(id: "No.", en: "No."), Phrase(id: "Kapan", en: "When"), Phrase(id: "Apa", en: "What"),
  Phrase(id: "Pihak", en: "Who"), Phrase(id: "Keadaan", en: "State"),
  Phrase(id: "Sumber", en: "Source"),
]
