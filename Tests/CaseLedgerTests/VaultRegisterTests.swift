import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

/// What the ledger says must lie in the vault.
@Suite struct VaultRegisterTests {
  private func file(_ name: String, at: String? = nil) -> JSON {
    var fingerprinting = Fingerprinting()
    name.withContiguous { fingerprinting.take($0) }
    return .object(
      ExhibitFile(name, fingerprinting.finish(), media: "text/plain", at: at).json)
  }

  private func digest(_ name: String) -> Digest { Digest(of: Array(name.utf8)) }

  private func exhibit(_ id: Name, was: [JSON]? = nil, now: [JSON]?) -> Change {
    Change(
      id: id, kind: "exhibit", was: was.map { ["files": .list($0)] },
      now: now.map { ["files": .list($0)] })
  }

  private func custody(_ id: Name, _ act: String, _ exhibit: Name, _ corrects: [String] = [])
    -> Change
  {
    var body: JSONObject = ["act": .text(act), "exhibit": .text(exhibit)]
    body["supersedes"] = corrects.isEmpty ? nil : .texts(corrects)
    return Change(id: id, kind: "custody", was: nil, now: body)
  }

  /// The register of a ledger of these acts, read from the file.
  private func register(_ acts: [[Change]]) throws -> VaultRegister {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    try scratch.append(acts.map { Sample.act("x", $0) }, to: ledger)
    let (verdict, register) = try ledger.survey()
    #expect(verdict.isSound)
    return register
  }

  private func names(_ namings: [VaultRegister.Naming]) -> [String] {
    namings.map { "\($0.entry) \($0.name)" }
  }

  @Test func `files of exhibits are named once, by the entry that brought them in`() throws {
    let found = try register([
      [exhibit("X1", now: [file("a")])],
      [exhibit("X1", was: [file("a")], now: [file("a"), file("b")])],
      [exhibit("X2", now: [file("a")])], [exhibit("X2", was: [file("a")], now: nil)],
    ])
    #expect(names(found.standing(digest("a"))) == ["2 X1 (a)", "4 X2 (a)"])
    #expect(names(found.standing(digest("b"))) == ["3 X1 (b)"])
    #expect(Set(found.digests) == [digest("a"), digest("b")])
  }

  @Test func `what stays where it is does not lie in the vault`() throws {
    let found = try register([[exhibit("X1", now: [file("a", at: "/media/a")])]])
    #expect(Array(found.digests) == [])
  }

  @Test func `what was destroyed may be gone, unless that was a mistake or others have it`() throws
  {
    let made = [exhibit("X1", now: [file("a")])]
    let gone = [custody("K1", "destroyed", "X1")]
    #expect(try register([made, gone]).standing(digest("a")).isEmpty)
    #expect(
      try register([made, [custody("K1", "examined", "X1")]]).standing(digest("a")).count == 1)
    let mended = [custody("K2", "examined", "X1", ["K1"])]
    #expect(try register([made, gone, mended]).standing(digest("a")).count == 1)
    let other = [exhibit("X2", now: [file("a")])]
    #expect(try names(register([made, gone, other]).standing(digest("a"))) == ["4 X2 (a)"])
  }

  @Test func `a text that looks like a file names none`() throws {
    let text = #"{"sha256":"\#(digest("a").hex)"} "act":"destroyed""#
    #expect(Array(try register([[Sample.change(1, text)]]).digests) == [])
  }

  @Test func `acts in parts count, those that were broken off do not`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(1)
    let many = (1...1200).map { exhibit(Name("X\($0)"), now: [file("\($0)")]) }
    try scratch.append([Sample.act("x", many)], to: ledger)
    #expect(try names(ledger.survey().1.standing(digest("1200"))) == ["2 X1200 (1200)"])
    // Without its last line the act never was.
    let bytes = try scratch.bytes
    try scratch.put(Array(bytes[...(bytes.dropLast().lastIndex(of: 0x0A) ?? 0)]))
    let (verdict, register) = try Ledger(in: scratch.folder).survey()
    #expect(verdict.void == [2] && Array(register.digests) == [])
  }

  @Test func `a bare verify and a survey agree`() throws {
    let scratch = try Scratch()
    let ledger = try scratch.made(5)
    #expect(try ledger.survey().0.json == ledger.verify().json)
    try scratch.put(try scratch.bytes.map { $0 == 0x78 ? 0x79 : $0 })
    let broken = try Ledger(in: scratch.folder)
    #expect(try broken.survey().0.json == broken.verify().json)
    #expect(try !broken.verify().isSound)
  }
}

extension String {
  fileprivate func withContiguous(_ body: (UnsafeRawBufferPointer) -> Void) {
    Array(utf8).withUnsafeBytes(body)
  }
}
