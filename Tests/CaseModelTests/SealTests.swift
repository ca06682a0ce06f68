import Groundwork
import Testing

@testable import CaseModel

@Suite struct SealTests {
  private let statement = SealStatement(
    opening: Digest(of: Array("satu".utf8)),
    head: Head(entry: 142, hash: Digest(of: Array("kepala".utf8))))

  @Test func `what is signed are three lines`() {
    #expect(
      statement.text == """
        kronologi seal 1
        case \(Digest(of: Array("satu".utf8)).hex)
        head 142:\(Digest(of: Array("kepala".utf8)).hex)

        """)
  }

  @Test func `a seal is read as it was written`() {
    let seal = Seal(statement, .signature("-----BEGIN SSH SIGNATURE-----\nAAAA\n"))
    #expect(Seal(json: seal.json) == seal)
    let stamp = Seal(statement, .timestamp([0x30, 0, 0xFF]))
    #expect(Seal(json: stamp.json) == stamp)
  }

  @Test func `a seal of a later sort still says what is sealed, and one that says nothing is none`()
  {
    #expect(Seal(json: Seal(statement, .unknown).json)?.proof == .unknown)
    for json: JSON in [
      .object([:]), .text("x"), .object(["case": .text("x"), "head": .text("1:x")]),
      .object(["head": .text(statement.head.description)]),
    ] {
      #expect(Seal(json: json) == nil)
    }
    guard var members = Seal(statement, .unknown).json.asObject else { return }
    for (key, value) in [("signature", JSON.count(1)), ("timestamp", .text("A"))] as [(Name, JSON)]
    {
      members[key] = value
      #expect(Seal(json: .object(members)) == nil)
      members[key] = nil
    }
  }

  @Test func `only an object is a seal's value`() throws {
    var entry = Entry(author: "mila", changes: [], command: "seal", program: "p", time: "t")
    entry.seal = Seal(statement, .unknown).json
    #expect(try Entry(json: entry.json).seal == entry.seal)
    entry.seal = .text("x")
    let members = entry.json
    #expect(throws: Problem.self) { try Entry(json: members) }
  }
}
