import Foundation
import Testing

@testable import Terminal

@Suite struct HistoryTests {
  private func history(_ lines: String...) -> LineHistory {
    let history = LineHistory()
    for line in lines { history.remember(line, stamp: "t") }
    return history
  }

  /// A path in a folder that goes when the test is over.
  private func inScratch(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `lines are kept whole, for their owner alone`() throws {
    try inScratch { folder in
      let path = "\(folder)/.kronologi/history"
      let lines = ["add note \"a\nb\"", #"a\nb \\ c\"#, "tab\there", "日本"]
      let history = LineHistory(HistoryFile(path))
      for line in lines { history.remember(line, stamp: "2026-11-23T08:00:00Z") }
      #expect(LineHistory(HistoryFile(path)).lines.map(\.text) == lines)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `two shells at once lose nothing, and a deleted folder is made again`() throws {
    try inScratch { folder in
      let path = "\(folder)/.kronologi/history"
      let (one, two) = (LineHistory(HistoryFile(path)), LineHistory(HistoryFile(path)))
      one.remember("a", stamp: "t")
      two.remember("b", stamp: "t")
      one.remember("c", stamp: "t")
      #expect(LineHistory(HistoryFile(path)).lines.map(\.text) == ["a", "b", "c"])
      try FileManager.default.removeItem(atPath: "\(folder)/.kronologi")
      two.remember("d", stamp: "t")
      #expect(LineHistory(HistoryFile(path)).lines.map(\.text) == ["d"])
    }
  }

  @Test func `of a long file the newest lines are read, none of them cut`() throws {
    try inScratch { folder in
      let path = "\(folder)/history"
      let rows = (0..<40_000).map { "t\tadd note number-\($0)-padding-padding\n" }.joined()
      try rows.write(toFile: path, atomically: true, encoding: .utf8)
      let history = LineHistory(HistoryFile(path))
      #expect(history.lines.count == 5000)
      #expect(history.lines.allSatisfy { $0.text.hasPrefix("add note number-") })
      #expect(history.lines.last?.text == "add note number-39999-padding-padding")
    }
  }

  @Test func `a leading blank, a blank line and an off switch keep a line out`() {
    let history = history(" secret", "", "\tx", "a")
    history.isKept = false
    history.remember("b", stamp: "t")
    #expect(history.lines.map(\.text) == ["a"])
    #expect(history[1] == "a" && history[0] == nil && history[2] == nil)
  }

  @Test func `a suggestion is the rest of the newest line that begins so`() {
    let history = history("show @kotz", "show @dedy", "show")
    #expect(history.suggestion(for: "show") == " @dedy")
    #expect(history.suggestion(for: "show @k") == "otz")
    #expect(history.suggestion(for: "") == nil)
    #expect(history.suggestion(for: "x") == nil)
  }

  @Test func `Up walks the lines that begin so, each once, and Down comes back`() {
    let lines = history("show a", "list", "show b", "show a").distinct
    var walk = HistoryWalk()
    #expect(walk.older("sh", in: lines) == "show a")
    #expect(walk.older("show a", in: lines) == "show b")
    #expect(walk.older("show b", in: lines) == nil)
    #expect(walk.newer("show b", in: lines) == "show a")
    #expect(walk.newer("show a", in: lines) == "sh")
    #expect(walk.newer("sh", in: lines) == nil)
  }

  @Test func `a line that was changed begins a walk of its own, and no regex`() {
    let lines = history("show a", "list actor").distinct
    var walk = HistoryWalk()
    #expect(walk.older("", in: lines) == "list actor")
    #expect(walk.older("l.st", in: lines) == nil)
    #expect(walk.older("s", in: lines) == "show a")
  }

  @Test func `search finds in whatever case and script, older ones again`() {
    let history = history("add note 王小明", "find KOTZ", "show @kotz")
    var search = HistorySearch(from: "typed")
    for letter in scalars("kOt") { search.take(.letter(letter), in: history) }
    #expect(search.shown(in: history) == "show @kotz")
    search.take(.older, in: history)
    #expect(search.shown(in: history) == "find KOTZ")
    search.take(.older, in: history)
    #expect(search.isLost && search.shown(in: history) == "find KOTZ")
    for _ in 0..<3 { search.take(.erase, in: history) }
    #expect(!search.isLost && search.shown(in: history) == "typed")
    search.take(.letter("明"), in: history)
    #expect(search.shown(in: history) == "add note 王小明")
  }
}
