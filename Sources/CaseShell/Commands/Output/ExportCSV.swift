import CaseExchange
import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `export csv KIND [QUERY]`.
  static let exportCSV = Command.reading(
    Grammar(
      "export \(ExchangeFormat.csv.word)", summary: ExchangeFormat.csv.summary,
      details: ExchangeFormat.csv.details, places: [.kind, .query],
      options: [.out, .unmasked, .tlp, .asOf, .plain],
      examples: ["export csv claim", "export csv event since:2021-05-20 --out peristiwa.csv"])
  ) { desk in
    guard let kind = desk.kind else { return Outcome() }
    let query = try desk.query(of: kind)
    let today = try Discreet(desk.present, try desk.policy(try desk.reading.language))
    let isPast = desk.reading.head != desk.present.head
    let reading = try isPast ? today.asOf(desk.reading.head.entry) : today
    let records = try reading.filed(query, by: .number, limit: nil)
    let text = CSVTable(kind, records).text
    let hidden =
      desk.invocation.binding("tlp") == nil ? 0 : try desk.reading.count(query) - records.count
    var notices = hidden > 0 ? ["\(hidden) left out: marked above --tlp."] : []
    notices += Discreet.remarks(undecided: records.count { today.leavesDoubt(in: $0.record) })
    guard let out = desk.invocation.binding("out") else { return Outcome(text, notices: notices) }
    return Outcome(notices: notices + [try desk.write(Array(text.utf8), to: out)])
  }
}
