import CaseModel
import Groundwork
import Testing

@Suite struct HistoryRunsTests {
  /// The acts of lines given as part and parts, by their lines; and what is void or open.
  private func runs(
    _ lines: [(part: Int?, parts: Int?)]
  ) -> (acts: [[Int]], void: [Int], open: [Int]) {
    var runs = Runs()
    var assembly = Assembly()
    var acts: [[Int]] = []
    for (index, line) in lines.enumerated() {
      let act = runs.take(index + 1, part: line.part, parts: line.parts)
      if let act { acts.append(act) }
      var entry = Entry(author: "", changes: [], command: "", program: "", time: "")
      entry.number = index + 1
      entry.part = line.part
      entry.parts = line.parts
      let committed = assembly.take(entry, hash: .zero)
      #expect(committed?.entries.map(\.number) == act)
      #expect(committed?.number == act?.first)
      #expect(committed?.head.entry == act?.last)
    }
    #expect(assembly.runs.void == runs.void && assembly.runs.open == runs.open)
    return (acts, runs.void, runs.open)
  }

  @Test func `lines without part are acts, parts make one when the last comes`() {
    let seen = runs([(nil, nil), (1, nil), (2, nil), (3, 3), (nil, nil), (1, 1)])
    #expect(seen.acts == [[1], [2, 3, 4], [5], [6]])
    #expect(seen.void.isEmpty && seen.open.isEmpty)
  }

  @Test func `a run that another line breaks off is void`() {
    #expect(runs([(1, nil), (2, nil), (nil, nil)]).void == [1, 2])
    #expect(runs([(1, nil), (2, nil), (1, nil), (2, 2)]).void == [1, 2])
    #expect(runs([(1, nil), (2, nil), (1, nil), (2, 2)]).acts == [[3, 4]])
    #expect(runs([(1, nil), (3, 3), (nil, nil)]).void == [1, 2])
    #expect(runs([(1, nil), (2, 3), (3, 3)]).void == [1, 2, 3])
    #expect(runs([(1, nil), (2, 1)]).void == [1, 2])
  }

  @Test func `a part that continues nothing is void`() {
    #expect(runs([(2, nil), (3, 3)]).void == [1, 2])
    #expect(runs([(0, nil), (-1, -1), (0, 0)]).void == [1, 2, 3])
    #expect(runs([(nil, 1)]).acts == [[1]])
  }

  @Test func `a run at the end is open`() {
    let seen = runs([(nil, nil), (1, nil), (2, nil)])
    #expect(seen.acts == [[1]])
    #expect(seen.open == [2, 3])
    #expect(seen.void.isEmpty)
  }

  @Test func `of an act in parts the last speaks, under the number of the first`() {
    var entries = (4...5).map { number in
      var entry = HistorySample.act(number, HistorySample.change("E1", nil, [:])).entries[0]
      entry.part = number - 3
      return entry
    }
    entries[1].reverses = 2
    let act = CommittedAct(entries, head: Head(entry: 5, hash: .zero))
    #expect(act.changes.count == 2)
    #expect(
      [act.act.number, act.act.last, act.act.changes, act.act.entry.reverses] == [4, 5, 2, 2])
    #expect(act.act.entry.changes.isEmpty)
  }
}
