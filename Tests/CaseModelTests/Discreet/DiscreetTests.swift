import CaseModel
import Groundwork
import Testing

@Suite struct DiscreetTests {
  private func reading(
    _ records: [Record], _ policy: Discreet.Policy = Discreet.Policy()
  ) throws -> Discreet {
    try Discreet(SampleReading.of(records), policy)
  }

  private let everything: [Record] = [
    .make(
      "A1", "actor",
      [
        "name": .text("Budi Santoso"), "label": .text("saksi"), "protected": .bool(true),
        "aliases": .texts(["Pak Budi", "B.S."]), "identifiers": .texts(["twitter:budi_s"]),
        "roles": .texts(["witness"]), "translations": .object(["name.en": .text("Mr Santoso")]),
        "other": .list([.list([.text("alamat"), .text("Jalan Contoh 1")])]),
      ]),
    .make("A2", "actor", ["name": .text("Budi Gunawan")]),
    .make(
      "A3", "actor",
      [
        "name": .text("Siti Aminah"), "label": .text("siti-a"), "protected": .bool(true),
      ]),
    .make(
      "X1", "exhibit",
      [
        "title": .text("Wawancara Budi Santoso"),
        "url": .text("https://contoh.id/wawancara-budi-santoso.html"),
        "archived": .text("https://arsip.id/20210521/1465740"), "publisher": .text("A2"),
        "byline": .text("BUDI   SANTOSO"),
        "files": .list([
          .object([
            "name": .text("budisantoso.pdf"), "size": .integer(5),
            "sha256": .text(String(repeating: "4", count: 64)),
          ]),
          .object(["name": .text("0812-3456-7890.txt"), "size": .integer(6)]),
        ]),
      ]),
    .make(
      "C1", "claim",
      [
        "claimant": .text("A1"), "stance": .text("asserts"), "question": .text("Q1"),
        "value": .text("279.000.000"), "words": .text("NIK-nya 3271011505900001"),
        "quote": .text(
          "Saya, Budi Santoso (pak budi), kenal @saksi dan Budi Gunawan; itu kata saksi."),
        "exhibits": .list([.object(["exhibit": .text("X1"), "at": .text("hlm. 2, siti aminah")])]),
        "said": .text("2021-05-21"), "typed": .object(["said": .text("21/5, telp 081234567890")]),
        "translations": .object(["words.en": .text("his mail is budi@contoh.id")]),
      ]),
    .make(
      "L1", "link",
      [
        "from": .text("A1"), "to": .text("A2"), "relation": .text("holds post"),
        "post": .text("Sopir Direktur"), "translations": .object(["post.en": .text("Driver")]),
      ]),
    .question(.number),
  ]

  private func text(_ discreet: Discreet, _ id: Name, _ field: Name) throws -> String? {
    try discreet.filed(id)?.record.body[field]?.asText
  }

  @Test func `personal data are masked in every text, and amounts and references stay`() throws {
    let discreet = try reading(everything)
    let claim = try discreet.filed("C1")?.record.body
    #expect(claim?["words"] == .text("NIK-nya [NIK]"))
    #expect(claim?["typed"] == .object(["said": .text("21/5, telp [telepon]")]))
    #expect(claim?["translations"] == .object(["words.en": .text("his mail is [surel]")]))
    #expect(claim?["value"] == .text("279.000.000"))
    #expect(claim?["claimant"] == .text("A1"))
    #expect(try text(discreet, "X1", "archived") == "https://arsip.id/20210521/1465740")
  }

  @Test func `a protected actor goes by another name, in quotations too`() throws {
    let discreet = try reading(everything)
    #expect(
      try discreet.filed("A1")?.record.body == [
        "name": .text("Narasumber A"), "protected": .bool(true), "roles": .texts(["witness"]),
      ])
    #expect(try text(discreet, "A3", "name") == "Narasumber B")
    #expect(try text(discreet, "A2", "name") == "Budi Gunawan")
    #expect(
      try text(discreet, "C1", "quote")
        == "Saya, Narasumber A (Narasumber A), kenal Narasumber A dan Budi Gunawan; itu kata saksi."
    )
    #expect(try text(discreet, "X1", "title") == "Wawancara Narasumber A")
    #expect(try text(discreet, "X1", "byline") == "Narasumber A")
    #expect(
      try discreet.filed("C1")?.record[Claim.exhibits]
        == [Citation("X1", at: "hlm. 2, Narasumber B")])
    #expect(discreet.pseudonym(of: "A3") == "Narasumber B")
    #expect(discreet.pseudonym(of: "A2") == nil)
  }

  @Test func `addresses and file names that hold a protected name are left out`() throws {
    let discreet = try reading(everything)
    #expect(try text(discreet, "X1", "url") == nil)
    let files = try discreet.filed("X1")?.record.body["files"]?.asList
    #expect(
      files == [
        .object(["size": .integer(5), "sha256": .text(String(repeating: "4", count: 64))]),
        .object(["name": .text("[telepon].txt"), "size": .integer(6)]),
      ])
    let prose = "lihat https://contoh.id/budi%20santoso dan https://contoh.id/lain"
    #expect(discreet.masked(prose) == "lihat [URL] dan https://contoh.id/lain")
  }

  @Test func `the post of a protected actor would name its holder`() throws {
    let link = try reading(everything).filed("L1")?.record.body
    #expect(link == ["from": .text("A1"), "to": .text("A2"), "relation": .text("holds post")])
  }

  @Test func `English reports have English names`() throws {
    let discreet = try reading(everything, Discreet.Policy(language: .english))
    #expect(try text(discreet, "A3", "name") == "Source B")
  }

  @Test func `names are found whole, whatever their case, marks and spaces`() throws {
    let discreet = try reading(everything)
    for (text, expected) in [
      ("Budi  Santoso's", "Narasumber A's"), ("BUDI\nSANTOSO", "Narasumber A"),
      ("Bùdi Santosó", "Narasumber A"), ("Budi-Santoso", "Narasumber A"),
      ("Budi Santosono", "Budi Santosono"), ("Pakbudi", "Pakbudi"), ("b. s.", "Narasumber A."),
      ("twitter:budi_s", "Narasumber A"), ("@budi_s", "Narasumber A"), ("A:saksi", "Narasumber A"),
      ("saksi A:saksi2", "saksi A:saksi2"), ("siti-a", "Narasumber B"),
      ("“Siti Aminah”", "“Narasumber B”"), ("Mr Santoso", "Narasumber A"),
    ] {
      #expect(discreet.masked(text) == expected)
    }
  }

  @Test func `unmasked, everything goes out as it is`() throws {
    let discreet = try reading(
      everything, Discreet.Policy(masksPersonalData: false, hidesProtected: false))
    for record in everything { #expect(try discreet.filed(record.id)?.record == record) }
    let named = try reading(everything, Discreet.Policy(hidesProtected: false))
    #expect(try text(named, "A1", "name") == "Budi Santoso")
    #expect(try text(named, "C1", "words") == "NIK-nya [NIK]")
    let personal = try reading(everything, Discreet.Policy(masksPersonalData: false))
    #expect(try text(personal, "C1", "words") == "NIK-nya 3271011505900001")
    #expect(try text(personal, "A1", "name") == "Narasumber A")
  }

  @Test func `a kind or field that is not known is masked too`() throws {
    let strange = Record.make("Z1", "drone", ["seen": .list([.text("081234567890")])])
    let event = Record.make(
      "E1", "event",
      [
        "text": .text("x"), "novel": .object(["a": .text("Budi Santoso")]),
      ])
    let discreet = try reading(everything + [strange, event])
    #expect(try discreet.filed("Z1")?.record.body == ["seen": .list([.text("[telepon]")])])
    #expect(
      try discreet.filed("E1")?.record.body["novel"] == .object(["a": .text("Narasumber A")]))
  }

  @Test func `what needs no veil is handed on`() throws {
    let plain = Record.make("E1", "event", ["text": .text("Kominfo memanggil 3 direksi.")])
    let filed = try reading([plain]).filed("E1")
    #expect(filed == Filed(plain, made: 1, changed: 1))
  }

  // MARK: The past

  @Test func `history and acts are as discreet as the records`() throws {
    var actor = everything[0]
    var named = actor
    named[Actor.protected] = nil
    named[Actor.name] = "Budi Lama"
    actor[Actor.name] = nil
    let note = Record.make("N1", "note", ["text": .text("Budi Lama menelepon")])
    let sample = try SampleReading.of(
      acts: [[SampleReading.theCase(), named], [actor], [note]],
      commands: ["new", "edit A1 --name=", #"note @saksi "Budi Lama, 081234567890""#])
    let discreet = try Discreet(sample)
    #expect(try text(discreet, "N1", "text") == "Narasumber A menelepon")
    #expect(try discreet.act(3)?.entry.command == #"note Narasumber A "Narasumber A, [telepon]""#)
    #expect(try discreet.acts(limit: 1).first?.entry.command.contains("Lama") == false)
    let episodes = try discreet.episodes(of: "A1")
    #expect(episodes.first?.change.now?["name"] == .text("Narasumber A"))
    #expect(episodes.last?.change.was?["name"] == .text("Narasumber A"))
    #expect(episodes.last?.change.now?["name"] == .null)
    #expect(episodes.map { $0.change.now?["aliases"] } == [nil, nil])
    // At the time nobody was protected, yet today it must not go out.
    #expect(try discreet.asOf(1).filed("A1")?.record[Actor.name] == "Narasumber A")
    let effects = try discreet.act(3).map { try discreet.effects(of: $0) }
    #expect(effects?.first?.after?[Note.text] == "Narasumber A menelepon")
  }

  @Test func `a retired actor stays protected, and is not completed`() throws {
    let gone = Record(id: "A1", kind: "actor")
    let note = Record.make("N1", "note", ["text": .text("Budi Santoso pergi")])
    let sample = try SampleReading.of(
      acts: [[SampleReading.theCase()] + everything, [gone, note]])
    let discreet = try Discreet(sample)
    #expect(try text(discreet, "N1", "text") == "Narasumber A pergi")
    #expect(try discreet.names(beginning: "budi", kinds: [], limit: 9).map(\.id) == ["A2"])
    #expect(try discreet.names(beginning: "siti", kinds: [], limit: 9).isEmpty)
  }
}
