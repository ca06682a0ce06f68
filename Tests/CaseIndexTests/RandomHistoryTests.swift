import CaseModel
import Fuzzing
import Groundwork
import Testing

@testable import CaseIndex

@Suite struct RandomHistoryTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `the index agrees with the model whatever happened`(_ seed: UInt64) throws {
    let random = RandomHistory(seed: seed, acts: 150)
    let acts = random.history.acts
    let model = try ModelReading(acts, zones: History.zones)
    let ids = random.history.records.keys.sorted()
    let reader = seed % 2 == 0 ? Reader.index : .rebuilt
    try reader.read(acts) { index in
      let now = Agreement(model: model, index: index, ids: ids)
      try now.check(at: random.history.line)
      try now.checkStories(at: random.history.line)
      var queries = RandomQuery(dice: Fuzz(seed: seed))
      for _ in 0..<50 { try now.check(queries.next(), at: random.history.line) }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `the index agrees with the model about every line of the past`(_ seed: UInt64) throws {
    let random = RandomHistory(seed: seed, acts: 60)
    let ids = random.history.records.keys.sorted()
    let model = try ModelReading(random.history.acts, zones: History.zones)
    try Reader.halves.read(random.history.acts) { index in
      var queries = RandomQuery(dice: Fuzz(seed: seed))
      for line in 0...random.history.line {
        let then = Agreement(model: try model.asOf(line), index: try index.asOf(line), ids: ids)
        if line % 3 == 0 { try then.check(at: line) }
        if line % 15 == 0 { try then.checkStories(at: line) }
        for _ in 0..<3 { try then.check(queries.next(), at: line) }
      }
      for act in random.history.acts {
        let time = try #require(act.act.entry.unixTime)
        #expect(try index.line(asOf: time) == model.line(asOf: time))
        #expect(try index.line(asOf: time - 1) == model.line(asOf: time - 1))
      }
    }
  }

  @Test(arguments: [7, 8, 9] as [UInt64])
  func `a search finds the same whichever way it goes`(_ seed: UInt64) throws {
    let random = RandomHistory(seed: seed, acts: 60)
    let model = try ModelReading(random.history.acts, zones: History.zones)
    let efforts = [
      SearchEffort(few: 0, veryFew: 0, many: 0, patience: .max),
      SearchEffort(few: 0, veryFew: 5, many: 1, patience: 4),
      SearchEffort(few: 10, veryFew: 0, many: 3, patience: 0),
    ]
    try Reader.rebuilt.read(random.history.acts) { index in
      var reading = try #require(index as? IndexReading)
      var queries = RandomQuery(dice: Fuzz(seed: seed))
      for line in stride(from: random.history.line, through: 0, by: -9) {
        for effort in efforts {
          reading.effort = effort
          let then = Agreement(model: try model.asOf(line), index: try reading.asOf(line), ids: [])
          let now = Agreement(model: model, index: reading, ids: [])
          for _ in 0..<4 {
            let query = queries.next()
            try then.check(query, at: line)
            try now.check(query, at: random.history.line)
          }
        }
      }
    }
  }
}
