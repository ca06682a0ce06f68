import CaseModel
import Groundwork
import Testing

@Suite struct HistoryReversalTests {
  private typealias Sample = HistorySample

  private let x: JSONObject = ["text": .text("x")]
  private let y: JSONObject = ["text": .text("y")]

  private func effective(_ reverses: [Int: Int], upTo last: Int) -> [Int] {
    let acts = (1...last).map { Sample.act($0, reverses: reverses[$0]).act }
    return Act.reckoned(acts).filter(\.isEffective).map(\.number)
  }

  @Test func `undo, redo and undo again`() throws {
    var state = try Sample.fold(
      Sample.act(1, Sample.change("E1", nil, x)), Sample.act(2, Sample.change("E1", x, y)))
    func standing() -> [Int] { state.acts.filter(\.isEffective).map(\.number) }
    #expect(standing() == [1, 2])
    try state.take(Sample.act(3, reverses: 2, Sample.change("E1", y, x)))
    #expect(standing() == [1, 3])
    #expect(state.acts[1].reversedBy == 3)
    #expect(state.living["E1"]?.record.body == x)
    try state.take(Sample.act(4, reverses: 3, Sample.change("E1", x, y)))
    #expect(standing() == [1, 2, 4])
    #expect(state.living["E1"]?.record.body == y)
    try state.take(Sample.act(5, reverses: 2, Sample.change("E1", y, x)))
    #expect(standing() == [1, 4, 5])
    #expect(state.acts[1].reversedBy == 5)
    try state.take(Sample.act(6, reverses: 1, Sample.change("E1", x, nil)))
    #expect(standing() == [4, 5, 6])
    #expect(state.retired["E1"]?.made == 1)
  }

  @Test func `an act stands until one that stands reverses it`() {
    #expect(effective([:], upTo: 3) == [1, 2, 3])
    #expect(effective([2: 1], upTo: 2) == [2])
    #expect(effective([2: 1, 3: 2], upTo: 3) == [1, 3])
    #expect(effective([2: 1, 3: 2, 4: 3], upTo: 4) == [2, 4])
    #expect(effective([3: 1, 4: 2], upTo: 4) == [3, 4])
  }

  @Test func `reverses of no earlier act means nothing`() {
    #expect(effective([1: 1], upTo: 1) == [1])
    #expect(effective([1: 2], upTo: 2) == [1, 2])
    #expect(effective([2: 9, 3: 0], upTo: 3) == [1, 2, 3])
  }

  @Test func `of two that reverse one act the newest is named`() {
    let acts = Act.reckoned([
      Sample.act(1).act, Sample.act(2, reverses: 1).act, Sample.act(3, reverses: 1).act,
    ])
    #expect(acts.map(\.reversedBy) == [3, nil, nil])
  }
}
