import CaseModel
import Groundwork

/// What happened and who said so, as a newspaper tells it: dated, attributed, sourced.
enum Chronology {
  static let report = Report(
    "chronology", "what happened and who said so, dated, attributed and sourced, as prose"
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    var teller = Teller(file)
    teller.picks = options.picks || options.traces
    let story = try tell(book, with: &teller, options.grouping)
    let disputes = try Disputes.blocks(book, &teller)
    var blocks = PageHead.blocks(file, book, hasDisputes: !disputes.isEmpty)
    blocks += try Established.blocks(file, book)
    blocks += try Picking.blocks(book, file) + pictures(file, book)
    blocks += story
    blocks += disputes
    blocks += try Unknown.blocks(file, book)
    blocks += try Duties.blocks(file)
    blocks += try Ralat.blocks(file)
    blocks += try Sources.blocks(file, teller.sources.cited)
    return blocks
  }

  private static func pictures(_ file: CaseFile, _ book: DayBook) throws -> [Block] {
    guard file.options.pictures else { return [] }
    let chart = try Charting(file: file).chart(book).map { Block.chart($0) }
    let graph = try Graphing(file: file).graph(book).map { Block.graph($0) }
    return [chart, graph].compactMap { $0 }
  }

  private static func tell(
    _ book: DayBook, with teller: inout Teller, _ grouping: ReportOptions.Grouping
  ) throws -> [Block] {
    switch grouping {
    case .day: try book.pages.flatMap { try teller.tell($0) }
    case .question: try ByQuestion.blocks(book, &teller)
    case .claimant: try ByClaimant.blocks(book, &teller)
    }
  }
}
