import CaseModel
import Groundwork
import Testing

/// Holds two readings of one case against each other.
struct Agreement {
  let model: any CaseReading
  let index: any CaseReading
  let ids: [Name]

  /// Whether they say the same about records, history and words in use.
  func check(at line: Int) throws {
    #expect(model.head == index.head, "line \(line)")
    #expect(try model.zone.name == index.zone.name, "line \(line)")
    for id in ids {
      let expected = try model.filed(id)
      #expect(try index.filed(id) == expected, "\(id) at line \(line)")
    }
    #expect(try index.acts(limit: nil) == model.acts(limit: nil), "acts at line \(line)")
    #expect(
      try index.touched(after: line / 2, upTo: line) == model.touched(after: line / 2, upTo: line))
    for byte in 1...3 as ClosedRange<UInt8> {
      let digest = Digest(of: [byte])
      #expect(try index.acts(from: digest) == model.acts(from: digest))
    }
    #expect(try index.counts() == model.counts(), "counts at line \(line)")
    for state in [Query.State.unsourced, .undated] {
      let query = Query([Query.Term(.state([state]))])
      #expect(try index.count(query) == model.count(query), "\(state) at line \(line)")
    }
    try checkNames(at: line)
    try checkLastClaims(at: line)
  }

  private func checkLastClaims(at line: Int) throws {
    for question in ids where question.text.contains("Q") {
      for limit in [0, 2, 100] {
        let expected = try model.lastClaims(on: question, limit: limit)
        #expect(
          try index.lastClaims(on: question, limit: limit) == expected,
          "claims on \(question) at line \(line)")
      }
    }
  }

  private func checkNames(at line: Int) throws {
    for prefix in ["", "k", "l1", "data", "Ca"] {
      for kinds in [[], ["actor"], ["event", "gadget", "none"]] {
        let expected = try model.names(beginning: prefix, kinds: kinds, limit: 7)
        #expect(
          try index.names(beginning: prefix, kinds: kinds, limit: 7) == expected,
          "names '\(prefix)' \(kinds) at line \(line)")
      }
    }
    for topic in ["tag", "role", "relation", "none"] {
      let expected = try model.vocabulary(topic, beginning: "", limit: 9)
      #expect(
        try index.vocabulary(topic, beginning: "", limit: 9) == expected, "\(topic) at \(line)")
    }
    for label in ["kotz", "bpjs", "l3"] {
      let expected = try model.id(labelled: label)
      #expect(try index.id(labelled: label) == expected, "\(label) at line \(line)")
    }
  }

  /// Whether they tell the same story of each record and each act.
  func checkStories(at line: Int) throws {
    for id in ids {
      let expected = try model.episodes(of: id)
      #expect(try index.episodes(of: id) == expected, "episodes of \(id) at line \(line)")
      let referrers = try model.referrers(of: id)
      #expect(try index.referrers(of: id) == referrers, "referrers of \(id) at line \(line)")
    }
    for act in try model.acts(limit: 20) {
      let expected = try model.effects(of: act)
      #expect(try index.effects(of: act) == expected, "effects of \(act.number) at line \(line)")
      let changes = try model.changes(of: act)
      #expect(try index.changes(of: act) == changes, "changes of \(act.number) at line \(line)")
      let found = try index.act(act.number)
      #expect(found == act)
    }
  }

  /// Whether they find the same.
  func check(_ query: Query, at line: Int) throws {
    var count = 0
    for order in [RecordOrder.number, .entered, .chronological] {
      let expected = try model.filed(query, by: order, limit: nil).map(\.record.id)
      count = expected.count
      for limit in [nil, 3] {
        let found = try index.filed(query, by: order, limit: limit).map(\.record.id)
        #expect(
          found == Array(expected.prefix(limit ?? .max)),
          "\(query.terms) by \(order), \(limit ?? -1), at line \(line)")
      }
    }
    let counted = try index.count(query)
    #expect(counted == count, "count of \(query.terms) at line \(line)")
  }
}
