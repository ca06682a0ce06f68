import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

/// What was seen elsewhere tells a cut and a rewritten ledger from a sound one.
@Suite struct WitnessTests {
  private func verdict(_ ailing: Ailing, _ witnesses: [Witness]) throws -> Verdict {
    let scratch = try Scratch()
    try scratch.put(Array(ailing.lines.map { "\($0)\n" }.joined().utf8))
    var verdict = try scratch.verify()
    let hashes = try Ledger(in: scratch.folder).hashes(of: witnesses.map(\.head.entry))
    verdict.hear(witnesses, hashes)
    return verdict
  }

  private func head(_ ailing: Ailing, _ entry: Int) throws -> Head {
    let hash = try ailing.members(entry)["hash"]?.asText.flatMap(Digest.init(hex:))
    return Head(entry: entry, hash: try #require(hash))
  }

  @Test func `a witness that is right stands in the verdict`() throws {
    let ailing = try Ailing()
    let witness = Witness("the checkpoint", try head(ailing, 4))
    let verdict = try verdict(ailing, [witness])
    #expect(verdict.isSound && verdict.witnesses == [witness])
  }

  @Test func `a ledger whose end is gone was cut off`() throws {
    var ailing = try Ailing()
    let witness = Witness("the checkpoint", try head(ailing, 6))
    ailing.lines.removeLast(3)
    let verdict = try verdict(ailing, [witness])
    #expect(
      verdict.findings.map(\.line) == ["entry 6: cut off: the checkpoint has seen it"])
    #expect(verdict.findings.map(\.kind) == [.cut] && verdict.until == 3)
  }

  @Test func `what was written anew is in doubt from the last entry that was seen as it is`() throws
  {
    let ailing = try Ailing(branch: "asli", from: 4)
    let forged = try Ailing(branch: "palsu", from: 4)
    let late = Witness("the report X1", try head(ailing, 5))
    let verdict = try verdict(forged, [late])
    #expect(verdict.findings.map(Ailing.short) == ["rewritten 5"] && verdict.until == 0)
    let early = Witness("the report X2", try head(ailing, 2))
    #expect(try self.verdict(forged, [late, early]).until == 2)
  }

  @Test func `a report that was handed over is heard by itself`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(3)
    let seen = try scratch.verify().head
    func hand(_ number: Int, _ head: Head) throws {
      let body: JSONObject = [
        "title": .text("Kronologi"), "type": .text("report"),
        "files": .list([]), "other": .list([.list([.text("head"), .text(head.description)])]),
      ]
      var change = Change(id: Name("X\(number)"), kind: "exhibit", was: nil, now: body)
      change.why = "serah terima"
      // The key by which lines that speak of the vault are known.
      let custody = Change(
        id: Name("K\(number)"), kind: "custody", was: nil,
        now: ["act": .text("released"), "exhibit": .text("X\(number)")])
      try scratch.append([Sample.act("handover", [change, custody])], to: ledger)
    }
    try hand(1, seen)
    #expect(try ledger.survey().1.witnesses == [Witness("the report X1", seen)])
    try hand(2, Head(entry: 2, hash: seen.hash))
    var (verdict, register) = try ledger.survey()
    verdict.hear(
      register.witnesses, try ledger.hashes(of: register.witnesses.map(\.head.entry)))
    #expect(verdict.findings.map(\.what) == ["not the entry that the report X2 has seen"])
    #expect(verdict.witnesses == [Witness("the report X1", seen)])
  }
}
