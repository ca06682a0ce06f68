import Groundwork
import Testing

@Suite struct EventTests {
  private func event(_ fields: [String: any Sendable]) -> Sample {
    let usual: [String: any Sendable] = [
      "when": "2021-05-21", "text": "Kominfo memanggil direksi BPJS.",
      "text.en": "Kominfo summoned the board of BPJS.", "actors": ["A1"], "exhibits": ["X1"],
    ]
    return Sample.usual.with("event", usual.merging(fields) { $1 })
  }

  @Test func `what is confirmed is stated plainly`() throws {
    let sample = event(["status": "confirmed"])
    #expect(try sample.story() == ["Kominfo memanggil direksi BPJS. [X1]"])
    #expect(try sample.story(.english) == ["Kominfo summoned the board of BPJS. [X1]"])
  }

  @Test func `a sentence that stays in another language is hedged from without`() throws {
    func event(_ status: String) -> Sample {
      Sample.usual.with(
        "event",
        [
          "when": "2021-05-21", "text": "Kominfo memanggil direksi BPJS.", "actors": ["A1"],
          "exhibits": ["X1"], "status": status,
        ])
    }
    let refuted = event("refuted")
    #expect(
      try refuted.story(.english)
        == ["The report \"Kominfo memanggil direksi BPJS\" proved false. [id] [X1]"])
    let alleged = event("alleged")
    #expect(
      try alleged.story(.english)
        == [
          "Kominfo memanggil direksi BPJS, according to Tirto; this is alleged, not proved. [id] [X1]"
        ])
  }

  @Test func `what is reported has the one source, or how many`() throws {
    let one = event(["status": "reported"])
    #expect(try one.story() == ["Kominfo memanggil direksi BPJS, menurut Tirto. [X1]"])
    #expect(
      try one.story(.english) == ["Kominfo summoned the board of BPJS, according to Tirto. [X1]"])
    let two = event(["status": "reported", "exhibits": ["X1", "X2"]])
    #expect(try two.story() == ["Kominfo memanggil direksi BPJS, menurut dua media. [X1, X2]"])
  }

  @Test func `a copy and its original are one voice, the original's`() throws {
    let sample = event(["status": "reported", "exhibits": ["X2", "X3"]])
    #expect(try sample.story() == ["Kominfo memanggil direksi BPJS, menurut Antara. [X2, X3]"])
  }

  @Test func `a sentence that rests on a copy alone says whom it copies`() throws {
    let sample = event(["status": "confirmed", "exhibits": ["X3:par. 9"]])
    #expect(
      try sample.story() == ["Kominfo memanggil direksi BPJS. [X3, par. 9, mengutip Antara]"])
  }

  @Test func `a wrong that is not confirmed is never told without who says so`() throws {
    let sample = event([
      "status": "corroborated", "type": "offence", "exhibits": ["X1", "X2"],
      "text": "Kotz menjual data itu.", "actors": ["A7"],
    ])
    #expect(try sample.story() == ["Kotz menjual data itu, menurut dua media. [X1, X2]"])
  }

  @Test func `what is alleged is hedged once`() throws {
    let sample = event([
      "status": "alleged", "text": "Kotz menyalin data itu.", "text.en": "Kotz copied the data.",
      "actors": ["A7"],
    ])
    #expect(try sample.story() == ["Kotz diduga menyalin data itu, menurut Tirto. [X1]"])
    #expect(
      try sample.story(.english) == ["Kotz allegedly copied the data, according to Tirto. [X1]"])
    let hedged = event(["status": "alleged", "text": "Data itu diduga disalin dari server."])
    #expect(try hedged.story() == ["Data itu diduga disalin dari server, menurut Tirto. [X1]"])
  }

  @Test func `where no verb can be told the hedge follows`() throws {
    let sample = event(["status": "alleged", "text": "Salinan data keluar dari kantor."])
    #expect(
      try sample.story()
        == [
          "Salinan data keluar dari kantor, menurut Tirto; hal itu baru dugaan. [X1]"
        ])
    // A noun that only looks like a verb takes no hedge.
    let noun = event(["status": "alleged", "text": "Kominfo direktur pergi."])
    #expect(
      try noun.story() == ["Kominfo direktur pergi, menurut Tirto; hal itu baru dugaan. [X1]"])
    let english = event(["status": "alleged", "text.en": "Kominfo staff left."])
    #expect(
      try english.story(.english)
        == ["Kominfo staff left, according to Tirto; this is alleged, not proved. [X1]"])
  }

  @Test func `the hedge comes before what leads the verb in Indonesian, behind it in English`()
    throws
  {
    let sample = event([
      "status": "alleged", "text": "Kominfo telah memanggil direksi.",
      "text.en": "Kominfo was warned of it.",
    ])
    #expect(
      try sample.story() == ["Kominfo diduga telah memanggil direksi, menurut Tirto. [X1]"])
    #expect(
      try sample.story(.english)
        == ["Kominfo was allegedly warned of it, according to Tirto. [X1]"])
  }

  @Test func `a wrong for which nobody answers is an allegation`() throws {
    let sample = event([
      "status": "reported", "type": "offence", "exhibits": [String](), "actors": ["A7"],
      "text": "Kotz menjual data itu.", "text.en": "Kotz sold the data.",
    ])
    #expect(try sample.story() == ["Kotz diduga menjual data itu. [tanpa sumber]"])
    #expect(try sample.story(.english) == ["Kotz allegedly sold the data. [no source]"])
  }

  @Test func `what was refuted is shown as refuted`() throws {
    let sample = event(["status": "refuted"])
    #expect(
      try sample.story()
        == ["Kabar bahwa Kominfo memanggil direksi BPJS ternyata tidak benar. [X1]"])
    #expect(
      try sample.story(.english)
        == ["The report that Kominfo summoned the board of BPJS proved false. [X1]"])
  }

  @Test func `what was refuted is false when and where it was said to have been`() throws {
    let sample = event([
      "status": "refuted", "when": "2021-05-21T09:30+07:00", "place": "Jakarta",
      "place.en": "Jakarta",
    ])
    #expect(
      try sample.story() == [
        "Kabar bahwa pada pukul 09.30 di Jakarta Kominfo memanggil direksi BPJS ternyata tidak"
          + " benar. [X1]"
      ])
    #expect(
      try sample.story(.english) == [
        "The report that at 09:30 Kominfo summoned the board of BPJS (Jakarta) proved false. [X1]"
      ])
    let quoted = event([
      "status": "refuted", "when": "2021-05-21T09:30+07:00", "text": "Listrik padam?",
    ])
    #expect(
      try quoted.story() == ["Kabar \"Listrik padam?\" (pukul 09.30) ternyata tidak benar. [X1]"])
  }

  @Test func `a suspicion that was refuted is called one`() throws {
    let sample = event([
      "status": "refuted", "text": "Data itu diduga kuat disalin dari server.",
      "text.en": "The data were allegedly copied from a server.",
    ])
    #expect(
      try sample.story()
        == ["Dugaan bahwa data itu disalin dari server ternyata tidak benar. [X1]"])
    #expect(
      try sample.story(.english)
        == ["The allegation that the data were copied from a server proved false. [X1]"])
    let within = event(["status": "refuted", "text": "Kominfo menyita berkas yang diduga palsu."])
    #expect(
      try within.story()
        == ["Kabar bahwa Kominfo menyita berkas yang diduga palsu ternyata tidak benar. [X1]"])
  }

  @Test func `news that was refuted is not called news twice`() throws {
    let sample = event(["status": "refuted", "text": "Kabar itu ramai dibicarakan."])
    #expect(
      try sample.story()
        == ["Informasi bahwa kabar itu ramai dibicarakan ternyata tidak benar. [X1]"])
  }

  @Test func `a time is said once for all that happened then`() throws {
    let sample = event(["status": "confirmed", "when": "2021-05-21T20:00+07:00~"]).with(
      "event",
      [
        "when": "2021-05-21T20:00+07:00~", "text": "Dua orang datang.",
        "text.en": "Two people came.",
        "status": "confirmed", "exhibits": ["X2"],
      ])
    #expect(
      try sample.story() == [
        "Sekitar pukul 20.00, Kominfo memanggil direksi BPJS. [X1] Dua orang datang. [X2]"
      ])
    #expect(
      try sample.story(.english) == [
        "At about 20:00, Kominfo summoned the board of BPJS. [X1] Two people came. [X2]"
      ])
  }

  @Test func `a text that asks has its voice in brackets`() throws {
    let sample = event(["status": "reported", "text": "Benarkah Kominfo tahu?"])
    #expect(try sample.story() == ["Benarkah Kominfo tahu? (Menurut Tirto.) [X1]"])
  }

  @Test func `a time and a place come before the sentence where its first word allows`() throws {
    let sample = event([
      "status": "confirmed", "when": "2021-05-21T20:00+07:00", "place": "Jakarta",
      "place.en": "Jakarta",
    ])
    #expect(
      try sample.story() == ["Pukul 20.00 di Jakarta, Kominfo memanggil direksi BPJS. [X1]"])
    #expect(
      try sample.story(.english)
        == ["At 20:00, Kominfo summoned the board of BPJS (Jakarta). [X1]"])
    let vague = event([
      "status": "confirmed", "when": "2021-05-21T20:00+07:00", "text": "Listrik padam.",
    ])
    #expect(try vague.story() == ["Listrik padam (pukul 20.00). [X1]"])
  }

  @Test func `what has no source says so`() throws {
    let sample = event(["status": "confirmed", "exhibits": [String]()])
    #expect(try sample.story() == ["Kominfo memanggil direksi BPJS. [tanpa sumber]"])
  }

  @Test func `a text without translation stands in its own language and is marked`() throws {
    let sample = Sample.usual.with(
      "event",
      ["when": "2021-05-21", "text": "Listrik padam.", "status": "reported", "exhibits": ["X1"]])
    #expect(try sample.story(.english) == ["Listrik padam, according to Tirto. [id] [X1]"])
  }
}
