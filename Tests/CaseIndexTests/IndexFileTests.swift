import CaseIndex
import CaseModel
import Groundwork
import Testing

@Suite struct IndexFileTests {
  private let folder: TemporaryFolder
  private let acts = SampleCase.acts

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> SearchIndex {
    try SearchIndex.open(in: folder.path, zones: History.zones)
  }

  private func fill(_ index: SearchIndex, upTo count: Int? = nil) throws {
    try index.write { writer throws in
      for act in acts.prefix(count ?? acts.count) {
        try writer.take(act, offset: History.offset(act))
      }
    }
  }

  private var sqlite: [String] { folder.names.filter { $0.hasSuffix(".sqlite") } }

  @Test func `what was written is there when the index is opened again`() throws {
    try fill(try open())
    let index = try open()
    #expect(index.isCurrent())
    #expect(try index.place?.head == SampleCase.acts.last?.head)
    #expect(try index.place?.offset == History.offset(acts[acts.count - 1]))
    #expect(try index.read { try $0.filed("E1")?.changed } == 8)
    #expect(sqlite.count == 1)
  }

  @Test func `an index that is damaged or of another schema is begun anew`() throws {
    try fill(try open())
    let name = try #require(sqlite.first)
    folder.write("no database at all", to: name)
    #expect(try open().place == nil)
    #expect(sqlite.count == 1)
    #expect(sqlite.first != name)
    try fill(try open())
    folder.write("index-00000000-9.sqlite", to: "index")
    let index = try open()
    #expect(try index.place == nil)
    #expect(index.isCurrent())
    folder.write("../../etc/passwd", to: "index")
    #expect(try open().place == nil)
  }

  @Test func `an index whose files were removed under it knows that it is not current`() throws {
    let index = try open()
    try fill(index)
    folder.empty()
    #expect(!index.isCurrent())
    #expect(try index.read { try $0.filed("E1")?.made } == 4)
    let other = try open()
    #expect(try other.place == nil)
    #expect(other.isCurrent())
    #expect(!index.isCurrent())
  }

  @Test func `a rebuild is noticed by whoever has the old index open, and harms nobody`() throws {
    let old = try open()
    try fill(old, upTo: 4)
    let other = try open()
    try other.rebuild { take in for act in acts { try take(act, History.offset(act)) } }
    #expect(other.isCurrent())
    #expect(!old.isCurrent())
    #expect(try old.place?.head.entry == 6)
    #expect(try old.read { try $0.filed("E1")?.made } == 4)
    #expect(try other.place?.head == acts.last?.head)
    #expect(try open().place == other.place)
    #expect(sqlite.count == 1)
    try other.write { writer throws in #expect(try writer.nextID(letter: "E") == "E9") }
  }

  @Test func `a rebuild that fails leaves all as it was`() throws {
    let index = try open()
    try fill(index, upTo: 4)
    let names = sqlite
    #expect(throws: Problem.self) {
      try index.rebuild { take in
        try take(acts[0], 1)
        throw Problem.refused("stopped")
      }
    }
    #expect(sqlite == names)
    #expect(index.isCurrent())
    #expect(try index.place?.head.entry == 6)
  }

  @Test func `a transaction that fails leaves no trace`() throws {
    let index = try open()
    try fill(index, upTo: 2)
    #expect(throws: Problem.self) {
      try index.write { writer throws in
        #expect(try writer.nextID(letter: "Q") == "Q1")
        try writer.apply(
          Change(
            id: "Q1", kind: "gadget-2", was: nil, now: ["tags": ["neu"], "label": "neu"]), by: 3)
        #expect(try writer.reading.filed("Q1")?.made == 3)
        throw Problem.refused("stopped")
      }
    }
    try index.read { reading throws in
      #expect(try reading.filed("Q1") == nil)
      #expect(try reading.vocabulary("tag", beginning: "", limit: 9).isEmpty)
      #expect(try reading.count(Query([Query.Term(.words(["neu"], isPrefix: false))])) == 0)
    }
    try fill(index: index, from: 2)
    #expect(try index.read { try $0.filed("Q1")?.record.kind } == "question")
  }

  private func fill(index: SearchIndex, from first: Int) throws {
    try index.write { writer throws in
      for act in acts[first...] { try writer.take(act, offset: History.offset(act)) }
    }
  }

  @Test func `a reading does not see what another connection writes meanwhile`() throws {
    let one = try open()
    let two = try open()
    try fill(one, upTo: 4)
    try two.read { reading throws in
      #expect(reading.head.entry == 6)
      try fill(index: one, from: 4)
      #expect(reading.head.entry == 6)
      #expect(try reading.filed("C1") == nil)
    }
    #expect(try two.read { $0.head } == acts.last?.head)
  }

  @Test func `readings nest, but nobody writes from within one`() throws {
    let index = try open()
    try fill(index)
    try index.read { outer throws in
      #expect(try index.read { $0.head } == outer.head)
      #expect(throws: Problem.self) { try index.write { _ in } }
      #expect(throws: Problem.self) { try index.rebuild { _ in } }
    }
  }

  @Test func `numbers are never given twice`() throws {
    let index = try open()
    try fill(index)
    try index.write { writer throws in
      #expect(try writer.nextID(letter: "N") == "N2")
      #expect(try writer.nextID(letter: "N") == "N3")
      #expect(try writer.nextID(letter: "T") == "T1")
      try writer.apply(
        Change(id: "N7", kind: "note", was: nil, now: ["text": "x"]), by: 17)
      #expect(try writer.nextID(letter: "N") == "N8")
      throw Problem.refused("stopped")
    } ifRefused: {
    }
    try index.write { writer throws in #expect(try writer.nextID(letter: "N") == "N2") }
  }

  @Test func `a change that does not fit is refused`() throws {
    let index = try open()
    try fill(index)
    let wrong = [
      Change(id: "E1", kind: "event", was: ["status": "reported"], now: ["status": "alleged"]),
      Change(id: "E1", kind: "event", was: nil, now: ["text": "again"]),
      Change(id: "E99", kind: "event", was: ["text": "x"], now: ["text": "y"]),
      Change(id: "E1", kind: "note", was: ["status": "refuted"], now: ["status": "alleged"]),
    ]
    for change in wrong {
      #expect(throws: Problem.self) { try index.write { try $0.apply(change, by: 17) } }
    }
    #expect(try index.read { try $0.filed("E1")?.changed } == 8)
  }

  @Test func `nobody else may read an index, nor its log`() throws {
    let index = try open()
    try fill(index)
    #expect(folder.names.contains { $0.hasSuffix("-wal") })
    #expect(folder.names.allSatisfy { folder.mode(of: $0) == 0o600 }, "\(folder.names)")
    #expect(index.isCurrent())
  }

  @Test func `a log that is never closed stays short all the same`() throws {
    // Left open, as by a process that just ends.
    var left: [SearchIndex] = []
    let random = RandomHistory(seed: 3, acts: 150).history.acts
    for act in random {
      let index = try open()
      try index.write { try $0.take(act, offset: History.offset(act)) }
      left.append(index)
    }
    let log = try #require(folder.names.first { $0.hasSuffix("-wal") })
    #expect(folder.size(of: log) < 3 << 20)
    #expect(try left[0].place?.head == random.last?.head)
  }
}

extension SearchIndex {
  /// Writes, and takes a refusal for what it should be.
  fileprivate func write(
    _ body: (IndexWriter) throws -> Void, ifRefused: () -> Void
  ) throws {
    do { try write(body) } catch let problem as Problem where problem.kind == .refused {
      ifRefused()
    }
  }
}
