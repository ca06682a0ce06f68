import CaseModel
import CommandLanguage
import Groundwork

extension Command {
  /// `graph [QUERY]`.
  static let graph = Command.reading(
    Grammar(
      "graph", summary: "actors and the links between them, as a tree",
      details: """
        QUERY chooses actors and links; an actor brings its links along. Who takes part in one \
        event, or stands in one exhibit, is not linked by that: `add link` says what is a link.
        """,
      places: [.query], options: Option.reading + [.limit],
      examples: ["graph", "graph actor:kominfo", "graph type:organization"])
  ) { desk in
    let (actors, links, notices) = try desk.graph()
    if desk.wantsJSON { return .json(.list((actors + links).map(\.json)), notices: notices) }
    let view = GraphView(RecordView(desk.reading, zone: try desk.zone), desk.screen)
    let graph = LinkForest(actors: actors.map(\.record.id), links: links.map(\.record))
    return desk.outcome(try view.lines(graph), notices: notices)
  }
}

extension ReadingDesk {
  /// The actors and links that the QUERY chooses, and the links of those actors.
  fileprivate func graph() throws -> (actors: [Filed], links: [Filed], notices: [String]) {
    let query = try query()
    let (actors, manyActors) = try chosen(query, Actor.word)
    var (links, manyLinks) = try chosen(query, Link.word)
    if !query.terms.isEmpty, !actors.isEmpty {
      let ends = Query.Condition.refers(
        to: actors.map(\.record.id), fields: [Link.from.name, Link.to.name])
      let (own, manyOwn) = try chosen(Query([Query.Term(ends)]), Link.word)
      let known = Set(links.map(\.record.id))
      links += own.filter { !known.contains($0.record.id) }
      manyLinks = manyLinks || manyOwn
    }
    var notices: [String] = []
    if manyActors || manyLinks { notices.append("There are more; --limit N shows them.") }
    if actors.isEmpty, links.isEmpty { notices.append("Nothing found.") }
    return (actors, links, notices)
  }

  /// The records of a kind that a query chooses, and whether there are more.
  private func chosen(_ query: Query, _ kind: String) throws -> ([Filed], Bool) {
    var query = query
    query.terms.append(Query.Term(.kind([kind])))
    let limit = try limit()
    let found = try reading.filed(query, by: .number, limit: limit.map { $0 + 1 })
    return (limit.map { Array(found.prefix($0)) } ?? found, found.count > limit ?? .max)
  }
}
