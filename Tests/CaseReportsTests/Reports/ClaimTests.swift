import Groundwork
import Testing

@Suite struct ClaimTests {
  private func claim(
    _ fields: [String: any Sendable], in sample: Sample = .usual
  ) -> Sample {
    let usual: [String: any Sendable] = [
      "claimant": "A3", "for": "A1", "stance": "asserts", "words": "data itu asli",
      "words.en": "the data were genuine", "said": "2021-05-21", "exhibits": ["X1"],
    ]
    return sample.with("claim", usual.merging(fields) { $1 })
  }

  @Test func `a speaker is introduced once, with the post of that day`() throws {
    let sample = claim(["words": "asalnya belum jelas"], in: claim(["stance": "confirms"]))
    #expect(
      try sample.story() == [
        "Juru Bicara Kominfo Dedy Permadi memastikan data itu asli. [X1]"
          + " Ia juga menyebut asalnya belum jelas. [X1]"
      ])
    let later = claim(["said": "2022-05-21", "for": "A2"])
    #expect(try later.story() == ["Direktur BPJS Dedy Permadi menyatakan data itu asli. [X1]"])
  }

  @Test func `english puts a long post after the name`() throws {
    #expect(
      try claim([:]).story(.english)
        == ["Kominfo Spokesperson Dedy Permadi said that the data were genuine. [X1]"])
    #expect(
      try claim(["claimant": "A4", "for": "A2"]).story(.english) == [
        "Iqbal Anas, BPJS's Head of Public Relations, said that the data were genuine. [X1]"
      ])
  }

  @Test func `on another day the short name is enough`() throws {
    let sample = claim(["said": "2021-05-22", "stance": "denies"], in: claim([:]))
    #expect(try sample.story().last == "Dedy membantah bahwa data itu asli. [X1]")
  }

  @Test func `one whose full name was just heard is called by the post`() throws {
    let sample = Sample.usual.with(
      "event",
      [
        "when": "2021-05-21", "text": "Dedy Permadi menemui wartawan.", "actors": ["A3"],
        "status": "confirmed", "exhibits": ["X1"],
      ])
    #expect(
      try claim(["about": "E1"], in: sample).story() == [
        "Dedy Permadi menemui wartawan. [X1] Juru Bicara Kominfo itu menyatakan data itu asli. [X1]"
      ])
  }

  @Test func `the speaker's own hedge stands out and is not doubled`() throws {
    let sample = claim([
      "stance": "suspects", "words": "data itu diduga kuat asli", "hedge": "diduga kuat",
      "words.en": "the data were strongly suspected to be genuine",
      "hedge.en": "strongly suspected",
    ])
    #expect(
      try sample.story()
        == ["Juru Bicara Kominfo Dedy Permadi menyatakan data itu *diduga kuat* asli. [X1]"])
    #expect(
      try sample.story(.english) == [
        "Kominfo Spokesperson Dedy Permadi said that the data were *strongly suspected* to be"
          + " genuine. [X1]"
      ])
  }

  @Test func `a quotation follows its statement, and is never translated`() throws {
    let sample = claim(["quote": "Data itu asli."])
    #expect(
      try sample.story() == [
        "Juru Bicara Kominfo Dedy Permadi menyatakan data itu asli. \"Data itu asli,\" ujarnya. [X1]"
      ])
    #expect(
      try sample.story(.english) == [
        "Kominfo Spokesperson Dedy Permadi said that the data were genuine."
          + " In the original: \"Data itu asli.\" [X1]"
      ])
  }

  @Test func `a quotation without statement has its speaker after it`() throws {
    let sample = Sample.usual.with(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "asserts", "quote": "Benarkah?",
        "said": "2021-05-21", "exhibits": ["X1"],
      ])
    #expect(
      try sample.story() == ["\"Benarkah?\" ujar Juru Bicara Kominfo Dedy Permadi. [X1]"])
  }

  @Test func `it is said through whom a statement came`() throws {
    let sample = claim(["claimant": "A7", "for": "A7", "via": ["A8"]])
    #expect(
      try sample.story() == [
        "Sebagaimana dicuitkan akun @Br_AM, akun Kotz mengeklaim data itu asli. [X1]"
      ])
    #expect(
      try claim(["via": ["A5"]]).story(.english) == [
        "According to Tirto, Kominfo Spokesperson Dedy Permadi said that the data were genuine. [X1]"
      ])
  }

  @Test func `a time of the day comes first, a silence has its end`() throws {
    #expect(
      try claim(["said": "2021-05-21T20:00+07:00", "stance": "undecided"]).story() == [
        "Pukul 20.00, Juru Bicara Kominfo Dedy Permadi belum dapat memastikan apakah data itu"
          + " asli. [X1]"
      ])
    let silent = claim(["stance": "silent", "claimant": "A2", "for": "A2", "said": "2021-05-21"])
    #expect(
      try silent.story() == [
        "Sampai hari itu, Badan Penyelenggara (BPJS) belum menanggapi pertanyaan apakah data itu"
          + " asli. [X1]"
      ])
    let timed = claim([
      "stance": "silent", "claimant": "A2", "for": "A2", "said": "2021-05-21T20:00+07:00",
    ])
    #expect(
      try timed.story(.english) == [
        "By 20:00, Badan Penyelenggara (BPJS) had not answered the question whether the data were"
          + " genuine. [X1]"
      ])
  }

  @Test func `who is silent on two things is silent until the same moment`() throws {
    let silent: [String: any Sendable] = ["stance": "silent", "claimant": "A3", "for": "A3"]
    let sample = claim(silent, in: claim(silent))
    #expect(
      try sample.story().first?.hasSuffix(
        "[X1] Ia juga belum menanggapi pertanyaan apakah data itu asli. [X1]") == true)
  }

  @Test func `an institution that goes on is it, also in the middle of a sentence`() throws {
    let fields: [String: any Sendable] = ["stance": "undecided", "claimant": "A1", "for": "A1"]
    #expect(
      try claim(fields, in: claim(fields)).story(.english).first?
        .contains("Nor could it yet say whether the data were genuine.") == true)
  }

  @Test func `a question that nobody translated is marked where it is told`() throws {
    var sample = Sample.usual
    sample.add("question", ["text": "Berapa jumlah data itu?", "expects": "number"])
    let fields: [String: any Sendable] = [
      "claimant": "A3", "for": "A1", "said": "2021-05-21", "question": "Q1", "exhibits": ["X1"],
    ]
    func told(_ stance: String, _ value: String? = nil) throws -> [String] {
      let more: [String: any Sendable] = ["stance": stance, "value": value ?? ""]
      return try sample.with(
        "claim", fields.merging(value == nil ? ["stance": stance] : more) { $1 }
      )
      .story(.english)
    }
    let name = "Kominfo Spokesperson Dedy Permadi"
    let question = "the question \"Berapa jumlah data itu?\""
    #expect(
      try told("undecided") == ["\(name) could not yet answer \(question). [id] [X1]"])
    #expect(try told("declines") == ["\(name) declined to comment on \(question). [id] [X1]"])
    #expect(
      try told("denies", "5")
        == ["On \(question), \(name) denied that the answer was 5. [id] [X1]"])
  }

  @Test func `a quotation that stands alone in another language is marked`() throws {
    let sample = Sample.usual.with(
      "claim",
      [
        "claimant": "A5", "for": "A5", "stance": "asserts", "quote": "Benarkah?",
        "said": "2021-05-21", "exhibits": ["X1"],
      ])
    #expect(try sample.story(.english) == ["\"Benarkah?\" wrote Tirto. [id] [X1]"])
    #expect(try sample.story() == ["\"Benarkah?\" tulis Tirto. [X1]"])
  }

  @Test func `nobody bears out that he said it himself`() throws {
    let sample = claim(["claimant": "A7", "for": "A7", "via": ["A7"]])
    #expect(try sample.story() == ["Akun Kotz mengeklaim data itu asli. [X1]"])
  }

  @Test func `the speaker's own reserve is told whatever the stance`() throws {
    func told(_ stance: String, _ hedge: String) throws -> String? {
      try claim(["stance": stance, "hedge": hedge]).story().first
    }
    let name = "Juru Bicara Kominfo Dedy Permadi"
    #expect(try told("asserts", "diduga kuat") == "\(name) menduga kuat data itu asli. [X1]")
    #expect(
      try told("denies", "setahu kami")
        == "\(name) membantah, dengan kata \"*setahu kami*\", bahwa data itu asli. [X1]")
  }

  @Test func `after a date of another year the next says its own`() throws {
    let event: [String: any Sendable] = [
      "when": "2021-05-21", "text": "Data bocor sejak Mei 2018.",
      "text.en": "Data had leaked since May 2018.",
      "status": "confirmed", "exhibits": ["X1"],
    ]
    var sample = Sample.usual
    sample.add("event", event)
    let one = claim(["about": "E1", "said": "2021-05-25"], in: sample)
    #expect(
      try one.story().first?.contains("Dedy Permadi, 25 Mei 2021, menyatakan") == true)
    let two = claim(["about": "E1", "said": "2021-05-26", "claimant": "A5", "for": "A5"], in: one)
    #expect(try two.story(.english).first?.contains("On Wednesday (26 May), Tirto") == true)
  }

  @Test func `what was said later of an event says when, and the year only where it changes`()
    throws
  {
    let sample = Sample.usual.with(
      "event",
      [
        "when": "2021-05-21", "text": "Listrik padam.", "text.en": "The power failed.",
        "status": "confirmed", "exhibits": ["X1"],
      ])
    func told(_ said: String, _ language: Language = .indonesian) throws -> String? {
      try claim(["about": "E1", "said": said], in: sample).story(language).first
        .map { String($0.dropFirst(language == .indonesian ? 20 : 23)) }
    }
    let name = "Juru Bicara Kominfo Dedy Permadi"
    #expect(try told("2021-05-25") == "\(name), Selasa (25/5), menyatakan data itu asli. [X1]")
    #expect(
      try told("2021-05-25", .english)
        == "On Tuesday (25 May), Kominfo Spokesperson Dedy Permadi said that the data were genuine."
        + " [X1]")
    #expect(try told("2021-05-25~") == "\(name), sekitar 25 Mei, menyatakan data itu asli. [X1]")
    #expect(
      try told("[2021-05-24..2021-05-26]")
        == "\(name), antara 24 dan 26 Mei, menyatakan data itu asli. [X1]")
    #expect(try told("2021-06") == "\(name), pada Juni 2021, menyatakan data itu asli. [X1]")
    #expect(try told("2021-05-21") == "\(name) menyatakan data itu asli. [X1]")
  }

  @Test func `a retraction has the words of what it takes back`() throws {
    let sample = claim([:]).with(
      "claim",
      [
        "claimant": "A3", "for": "A1", "stance": "retracts", "about": "C1", "said": "2021-05-22",
        "exhibits": ["X2"],
      ])
    #expect(
      try sample.story().last == "Dedy menarik pernyataannya bahwa data itu asli. [X2]")
  }
}
