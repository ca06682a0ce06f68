import CaseModel
import Groundwork
import Testing

@Suite struct HistoryEntryTests {
  private let always = #"""
    {"author":"mila","changes":[],"command":"x","entry":7,
     "previous":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904",
     "program":"p","time":"2026-11-23T08:00:00Z"}
    """#

  private func members(_ change: (inout JSONObject) -> Void = { _ in }) throws -> JSONObject {
    var members = try #require(try JSONReader.read(Array(always.utf8)).asObject)
    change(&members)
    return members
  }

  private func problem(_ change: (inout JSONObject) -> Void) throws -> String? {
    let members = try members(change)
    do throws(Problem) { _ = try Entry(json: members) } catch { return error.what }
    return nil
  }

  @Test func `an entry is written as it was read, with what is not known`() throws {
    let more = #"""
      {"clock":"set","format":1,"merges":{"entry":3},"part":2,"parts":3,"reverses":4,"seal":{},
       "sources":[{"name":"a","role":"script",
                   "sha256":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}],
       "changes":[{"id":"E1","kind":"event","line":3,"now":null,"was":{"text":"x"},"why":"y"}],
       "why":"z","zz":[1]}
      """#
    let extra = try #require(try JSONReader.read(Array(more.utf8)).asObject)
    let members = try members { for member in extra { $0[member.key] = member.value } }
    let entry = try Entry(json: members)
    #expect(entry.json == members)
    #expect(entry.other.map(\.key) == ["merges", "zz"])
    #expect(entry.isClockSet && entry.part == 2 && entry.parts == 3 && entry.reverses == 4)
    #expect(try Entry(json: self.members()).json == self.members())
  }

  @Test func `what is always there must be`() throws {
    for key: Name in ["author", "changes", "command", "entry", "previous", "program", "time"] {
      #expect(try problem { $0[key] = nil }?.contains(key.text) == true)
      #expect(try problem { $0[key] = .bool(true) }?.contains(key.text) == true)
    }
    #expect(try problem { $0["previous"] = .text("0") } != nil)
    #expect(try problem { $0["hash"] = .text("0") } == "has two hashes")
    #expect(try problem { _ in } == nil)
  }

  @Test func `a known key of another type is refused, not passed over`() throws {
    let keys: [Name] = ["clock", "format", "part", "parts", "reverses", "sources", "why"]
    for key in keys {
      #expect(try problem { $0[key] = .null }?.contains(key.text) == true)
      #expect(try problem { $0[key] = .object([:]) }?.contains(key.text) == true)
    }
    #expect(try problem { $0["sources"] = .list([.object(["role": .text("data")])]) } != nil)
    #expect(try problem { $0["changes"] = .list([.integer(1)]) } != nil)
  }

  @Test func `a head is read as checkpoint prints it`() {
    let head = Head(entry: 142, hash: Digest(of: []))
    #expect(Head(head.description) == head)
    let hex = head.hash.hex
    let others = [
      "", "142", "142:", ":\(hex)", "0:\(hex)", "-1:\(hex)", "1:\(hex):", "1:\(hex)a", "1: \(hex)",
    ]
    for text in others {
      #expect(Head(text) == nil)
    }
  }
}
