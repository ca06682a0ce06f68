import CaseModel
import CaseReports
import Groundwork
import Testing

/// What a case in English, of another place and other people, needs of the reports.
@Suite struct EnglishCaseTests {
  private static let sample: Sample = {
    var sample = Sample()
    sample.add("case", ["title": "The breach", "zone": "America/New_York", "language": "en"])
    sample.add(
      "actor", ["name": "Equifax Inc.", "type": "organization", "aliases": ["Equifax"]])
    sample.add(
      "actor",
      [
        "name": "The House Committee", "type": "organization", "name.id": "Komite DPR AS",
      ])
    sample.add("actor", ["name": "Richard Smith", "type": "person", "aliases": ["Smith"]])
    sample.add(
      "actor", ["name": "The Daily Post", "type": "organization", "roles": ["media"]])
    sample.add("actor", ["name": "eWEEK", "type": "organization", "roles": ["media"]])
    sample.add(
      "link",
      [
        "from": "A3", "relation": "holds post", "to": "A1", "post": "Chief Executive",
        "post.id": "Direktur Utama", "until": "2017-09-26",
      ])
    sample.add("exhibit", ["title": "One", "publisher": "A4", "published": "2017-09-15"])
    sample.add("exhibit", ["title": "Two", "publisher": "A5", "published": "2017-09-15"])
    return sample
  }()

  private static func claim(
    _ fields: [String: any Sendable], in sample: Sample = sample
  ) -> Sample {
    let usual: [String: any Sendable] = [
      "claimant": "A1", "stance": "asserts", "words": "the portal was patched",
      "words.id": "portal itu sudah ditambal", "said": "2017-09-15", "exhibits": ["X1"],
    ]
    return sample.with("claim", usual.merging(fields) { $1 })
  }

  @Test func `an article has its capital at a sentence's beginning alone`() throws {
    let told = Self.claim(["claimant": "A2"])
    #expect(
      try told.story(.english) == ["The House Committee said that the portal was patched. [X1]"])
    let relayed = Self.claim(["via": ["A2"]])
    #expect(
      try relayed.story(.english)
        == ["According to the House Committee, Equifax Inc. said that the portal was patched. [X1]"]
    )
    #expect(
      try relayed.story() == [
        "Menurut Komite DPR AS, Equifax Inc. menyatakan portal itu"
          + " sudah ditambal. [X1]"
      ])
    let event = Self.sample.with(
      "event", ["when": "2017-09-15", "text": "The portal failed.", "exhibits": ["X1"]])
    #expect(
      try event.story(.english) == ["The portal failed, according to the Daily Post. [X1]"])
  }

  @Test func `one whose post has ended is called by the former post`() throws {
    let after = Self.claim(["claimant": "A3", "said": "2017-10-03"])
    #expect(
      try after.story(.english) == [
        "Former Equifax Chief Executive Richard Smith said that the portal was patched. [X1]"
      ])
    #expect(
      try after.story() == [
        "Mantan Direktur Utama Equifax Richard Smith menyatakan portal itu sudah ditambal. [X1]"
      ])
    let before = Self.claim(["claimant": "A3", "said": "2017-09-01"])
    #expect(try before.story(.english).first?.hasPrefix("Equifax Chief Executive Ric") == true)
    let undated = Sample.usual.with(
      "claim",
      ["claimant": "A3", "stance": "asserts", "words": "itu benar", "exhibits": ["X1"]])
    #expect(try undated.story().first?.contains("antan") == false)
  }

  @Test func `one who was just named is called by the post in small letters`() throws {
    let event = Self.sample.with(
      "event",
      [
        "when": "2017-10-03", "text": "Richard Smith met the House.", "actors": ["A3"],
        "status": "confirmed", "exhibits": ["X1"],
      ])
    let told = Self.claim(["claimant": "A3", "said": "2017-10-03", "about": "E1"], in: event)
    #expect(
      try told.story(.english) == [
        "Richard Smith met the House. [X1] The former Equifax chief executive said that the portal"
          + " was patched. [X1]"
      ])
  }

  @Test func `an institution that goes on is it`() throws {
    let told = Self.claim(
      ["words": "nothing was lost", "words.id": "tak ada yang hilang"],
      in: Self.claim([:]))
    #expect(
      try told.story(.english) == [
        "Equifax Inc. said that the portal was patched. [X1] It also said that nothing was lost. [X1]"
      ])
  }

  @Test func `a unit and a sign that is a choice are told in both languages`() throws {
    var told = Self.sample
    told.add(
      "question",
      ["text": "For how long?", "expects": "number", "unit": "months", "unit.id": "bulan"])
    told.add("question", ["text": "Which?", "expects": "choice", "choices": ["CVE-1", "none"]])
    told.add(
      "claim",
      [
        "claimant": "A1", "stance": "asserts", "question": "Q1", "value": "~10", "words": "long",
        "words.id": "lama", "exhibits": ["X1"],
      ])
    told.add(
      "claim",
      [
        "claimant": "A1", "stance": "asserts", "question": "Q2", "value": "CVE-1", "words": "one",
        "words.id": "satu", "exhibits": ["X1"],
      ])
    let text = try told.report("claims")
    #expect(text.contains("| sekitar 10 bulan | menyatakan bahwa lama |"))
    #expect(text.contains("| CVE-1 | menyatakan bahwa satu |"))
    #expect(try told.report("claims", .english).contains("| about 10 months | said that long |"))
  }

  /// A question, and what Equifax said on it on two days.
  private func moving(_ later: [String: any Sendable]) -> Sample {
    let asked = Self.sample.with("question", ["text": "Was it patched?", "expects": "boolean"])
    let first = Self.claim(
      [
        "question": "Q1", "value": "no", "words": "nothing was patched", "said": "2017-03-15",
        "words.id": "tidak ada yang ditambal",
      ], in: asked)
    return Self.claim(later.merging(["question": "Q1", "value": "yes"]) { $1 }, in: first)
  }

  @Test func `months later is not said in days`() throws {
    #expect(
      try moving([:]).story(.english).last
        == "About six months later, Equifax's statement changed: the portal was patched. [X1]")
    #expect(
      try moving([:]).story().last
        == "Sekitar enam bulan kemudian keterangan Equifax berubah: portal itu sudah ditambal. [X1]"
    )
    #expect(
      try moving(["said": "2017-05-13"]).story(.english).last?.hasPrefix("59 days later,") == true)
    #expect(
      try moving(["said": "2020-03-15"]).story(.english).last?.hasPrefix("About three years later,")
        == true)
  }

  @Test func `what is only suspected now is not told as if it were known`() throws {
    let told = moving(["stance": "suspects", "hedge": "believes", "hedge.id": "meyakini"])
    #expect(
      try told.story(.english).last == "About six months later, Equifax's position shifted: it now"
        + " suspected (\"*believes*\") that the portal was patched. [X1]")
    #expect(
      try told.story().last == "Sekitar enam bulan kemudian sikap Equifax bergeser: kini menduga"
        + " (\"*meyakini*\") bahwa portal itu sudah ditambal. [X1]")
  }

  @Test func `an answer says for when it holds, and a yes that is denied is a no`() throws {
    func answers(_ fields: [String: any Sendable]) throws -> String {
      try moving(fields).report("claims", .english)
    }
    #expect(try answers(["holds": "2017-07-31/.."]).contains("| yes since 31 July 2017 |"))
    #expect(
      try answers(["holds": "2017-03-09/2017-07-29"]).contains("| yes for 9 March–29 July 2017 |"))
    #expect(
      try answers(["holds": "2017-05/2017-07"]).contains("| yes for May–July 2017 |"))
    #expect(try answers(["holds": "2017-09-15"]).contains("| yes as of 15 September 2017 |"))
    #expect(try answers(["stance": "denies"]).contains("| no | denied that the portal was patched"))
    #expect(try moving(["stance": "denies"]).report("claims").contains("| tidak | membantah"))
  }

  @Test func `where reports of one speaker differ, the reports are named`() throws {
    let asked = Self.sample.with("question", ["text": "On what day?", "expects": "date"])
    let one = Self.claim(
      ["question": "Q1", "value": "2017-07-29", "words": "it was on 29 July"], in: asked)
    let told = Self.claim(
      [
        "question": "Q1", "value": "2017-07-28", "words": "it was on 28 July", "exhibits": ["X2"],
      ], in: one)
    let text = try told.markdown(.english)
    #expect(text.contains("According to the Daily Post, Equifax Inc. said that it was on 29 July."))
    #expect(text.contains("According to eWEEK, Equifax also said that it was on 28 July."))
    #expect(text.contains("| 29 July 2017 | Equifax, according to the Daily Post |"))
    #expect(text.contains("| 28 July 2017 | Equifax, according to eWEEK |"))
    #expect(
      try told.report("brief", .english).contains(
        "29 July 2017 according to the Daily Post; 28 July 2017 according to eWEEK."))
  }

  @Test func `a quotation that is no sentence does not stand as one`() throws {
    #expect(
      try Self.claim(["quote": "entirely patched"]).story(.english) == [
        "Equifax Inc. said that the portal was patched. In so many words: \"entirely patched.\" [X1]"
      ])
  }

  @Test func `where the clocks are moved, times are told by the place`() throws {
    func state(_ zone: Zone, _ language: Language) throws -> String {
      let options = ReportOptions(
        language: language, zone: zone, caseName: "contoh", program: "kronologi 0.1.0")
      let report = try #require(ReportCatalog.named("chronology"))
      return MarkdownWriter.write(try report.run(try Self.claim([:]).discreet(), options))
    }
    let newYork = Zone(name: "America/New_York") { _ in -4 * 3600 }
    let london = Zone(name: "Europe/London") { _ in 0 }
    #expect(try state(newYork, .english).contains("Times are New York time."))
    #expect(try state(newYork, .indonesian).contains("Waktu New York."))
    #expect(try state(london, .english).contains("Times are London time."))
    #expect(try state(.utc, .english).contains("Times are UTC."))
    #expect(try state(.jakarta, .english).contains("Times are WIB."))
  }
}
