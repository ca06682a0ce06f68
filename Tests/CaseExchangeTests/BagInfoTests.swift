import CaseExchange
import CaseModel
import Groundwork
import Testing

/// What a bag says of itself.
@Suite struct BagInfoTests {
  private let hash = Digest(of: Array("entri 1".utf8))

  private func lines(_ theCase: JSONObject, _ others: [Record] = []) throws -> [String] {
    let reading = try Folded.reading([Record(id: Case.id, kind: Case.word, body: theCase)] + others)
    return try BagInfo.lines(
      try Discreet(reading), caseHash: hash, day: "2026-11-23", program: "kronologi 0"
    ).map { "\($0.label): \($0.value)" }
  }

  @Test func `only what is known is said`() throws {
    #expect(
      try lines(["zone": .text("Asia/Jakarta")]) == [
        "Bagging-Date: 2026-11-23",
        "External-Identifier: \(hash.hex) 1:\(Digest.zero.hex)",
        "Bag-Software-Agent: kronologi 0",
      ])
  }

  @Test func `of those who investigate the organizations are named, but none that is protected`()
    throws
  {
    let organization: JSONObject = ["type": .text("organization")]
    func actor(_ id: Name, _ name: String, _ more: JSONObject) -> Record {
      var actor = Record(id: id, kind: Actor.word, body: more)
      actor[Actor.name] = name
      return actor
    }
    var hidden = organization
    hidden["protected"] = .bool(true)
    let found = try lines(
      [
        "title": .text("Perkara Yayasan Rahasia"), "reference": .text("LP/1/2026"),
        "investigators": .texts(["A1", "A2", "A3"]),
      ],
      [
        actor("A1", "Tim Investigasi", organization), actor("A2", "Rina", [:]),
        actor("A3", "Yayasan Rahasia", hidden),
      ])
    #expect(found.first == "Source-Organization: Tim Investigasi")
    #expect(found.filter { $0.hasPrefix("Source-Organization") }.count == 1)
    #expect(found.contains("External-Description: Perkara Narasumber A"))
    #expect(found.contains("Internal-Sender-Identifier: LP/1/2026"))
  }
}
