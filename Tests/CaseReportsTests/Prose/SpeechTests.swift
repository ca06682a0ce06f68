import CaseModel
import Groundwork
import Testing

@testable import CaseReports

@Suite struct SpeechTests {
  private func speech(
    _ stance: Stance, _ clause: String? = "data itu asli", turn: Int = 0,
    voice: Party.Voice = .person
  ) -> Speech {
    Speech(
      speaker: "Dedy", object: "Dedy", voice: voice, stance: stance, clause: clause, turn: turn,
      isSameStance: turn > 0)
  }

  @Test(
    arguments: [
      (.asserts, "Dedy menyatakan data itu asli", "Dedy said that data itu asli"),
      (.suspects, "Dedy menduga data itu asli", "Dedy suspected that data itu asli"),
      (.confirms, "Dedy memastikan data itu asli", "Dedy confirmed that data itu asli"),
      (.denies, "Dedy membantah bahwa data itu asli", "Dedy denied that data itu asli"),
      (
        .qualifies, "Dedy memberi catatan bahwa data itu asli",
        "Dedy added the caveat that data itu asli"
      ),
      (
        .undecided, "Dedy belum dapat memastikan apakah data itu asli",
        "Dedy could not yet say whether data itu asli"
      ),
      (
        .retracts, "Dedy menarik pernyataannya bahwa data itu asli",
        "Dedy withdrew the statement that data itu asli"
      ),
      (
        .declines, "Dedy enggan berkomentar soal apakah data itu asli",
        "Dedy declined to comment on whether data itu asli"
      ),
      (
        .silent, "Dedy belum menanggapi pertanyaan apakah data itu asli",
        "Dedy had not answered the question whether data itu asli"
      ),
    ] as [(Stance, String, String)])
  func `each stance has its verb in both languages`(
    _ stance: Stance, _ indonesian: String, _ english: String
  ) {
    let sentence = speech(stance).sentence
    #expect(sentence.id == indonesian)
    #expect(sentence.en == english)
  }

  @Test func `who goes on in the same way says so`() {
    #expect(speech(.asserts, turn: 1).sentence.id == "Dedy juga menyebut data itu asli")
    #expect(speech(.asserts, turn: 1).sentence.en == "Dedy also said that data itu asli")
    #expect(speech(.asserts, turn: 3).sentence.id == "Dedy menambahkan bahwa data itu asli")
    #expect(speech(.denies, turn: 1).sentence.en == "Dedy also denied that data itu asli")
    #expect(
      speech(.undecided, turn: 1).sentence.en == "Nor could Dedy yet say whether data itu asli")
  }

  @Test func `who goes on in another way does not say also`() {
    var next = speech(.qualifies, turn: 1)
    next.isSameStance = false
    #expect(next.sentence.id == "Dedy memberi catatan bahwa data itu asli")
  }

  @Test func `an account claims and an outlet writes`() {
    #expect(speech(.asserts, voice: .account).sentence.id == "Dedy mengeklaim data itu asli")
    #expect(speech(.asserts, voice: .account).sentence.en == "Dedy claimed that data itu asli")
    #expect(speech(.asserts, voice: .outlet).sentence.id == "Dedy menulis bahwa data itu asli")
    #expect(speech(.asserts, voice: .outlet).sentence.en == "Dedy wrote that data itu asli")
  }

  @Test func `a hedge in the clause is not doubled by the verb`() {
    var hedged = speech(.suspects, "sampel itu diduga kuat identik")
    hedged.hedge = ""
    #expect(hedged.sentence.id == "Dedy menyatakan sampel itu diduga kuat identik")
    #expect(hedged.sentence.en == "Dedy said that sampel itu diduga kuat identik")
  }

  @Test func `a hedge that the clause lacks becomes the verb`() {
    var hedged = speech(.suspects)
    hedged.hedge = "diduga kuat"
    #expect(hedged.sentence.id == "Dedy menduga kuat data itu asli")
    hedged.hedge = "besar kemungkinan"
    #expect(
      hedged.sentence.id == "Dedy menyebut, dengan kata \"besar kemungkinan\", bahwa data itu asli")
  }

  @Test func `a clause with a comma wants its bahwa`() {
    #expect(
      speech(.asserts, "harga naik, lalu turun").sentence.id
        == "Dedy menyatakan bahwa harga naik, lalu turun")
    #expect(
      speech(.asserts, "harga 0,15 bitcoin").sentence.id == "Dedy menyatakan harga 0,15 bitcoin")
  }

  @Test func `where no words are recorded the answer or the silence speaks`() {
    var answer = speech(.asserts, nil)
    answer.asked = Speech.Asked(
      question: Phrase(id: "berapa harganya", en: "\"What is the price?\""), answer: "2 BTC")
    #expect(answer.sentence.id == "Soal berapa harganya, Dedy menjawab 2 BTC")
    #expect(
      answer.sentence.en == "On the question \"What is the price?\", Dedy gave the answer 2 BTC")
    answer.hedge = "mungkin"
    #expect(
      answer.sentence.id == "Soal berapa harganya, Dedy menjawab 2 BTC, dengan kata \"mungkin\"")
    #expect(
      answer.sentence.en.hasSuffix("Dedy gave the answer 2 BTC, using the word \"mungkin\""))
    #expect(speech(.declines, nil).sentence.id == "Dedy enggan berkomentar")
    var denial = speech(.retracts, "data itu asli")
    denial.isOfDenial = true
    #expect(denial.sentence.id == "Dedy menarik bantahannya bahwa data itu asli")
    #expect(denial.sentence.en == "Dedy withdrew the denial that data itu asli")
    #expect(speech(.retracts, nil).sentence.en == "Dedy withdrew the statement")
    var silent = speech(.silent, nil)
    silent.until = "22 Mei 2021"
    #expect(silent.sentence.id == "Sampai 22 Mei 2021, Dedy belum menanggapi")
    #expect(silent.sentence.en == "By 22 Mei 2021, Dedy had not responded")
  }

  @Test func `where there is neither clause nor answer no sentence breaks off`() {
    let expected: [(Stance, String, String)] = [
      (.asserts, "Dedy memberi keterangan", "Dedy made a statement"),
      (.suspects, "Dedy menyampaikan dugaan", "Dedy voiced a suspicion"),
      (.confirms, "Dedy membenarkannya", "Dedy confirmed it"),
      (.denies, "Dedy membantahnya", "Dedy denied it"),
      (.qualifies, "Dedy memberi catatan", "Dedy added a caveat"),
    ]
    for (stance, indonesian, english) in expected {
      #expect(speech(stance, nil).sentence.id == indonesian)
      #expect(speech(stance, nil).sentence.en == english)
    }
    var denial = speech(.denies, nil)
    denial.asked = Speech.Asked(
      question: Phrase(id: "berapa harganya", en: "\"What is the price?\""), answer: "2 BTC")
    #expect(denial.sentence.id == "Soal berapa harganya, Dedy membantah jawaban 2 BTC")
  }

  @Test func `a clause that asks already gets no second apakah`() {
    #expect(
      speech(.undecided, "siapa pemegang akun itu").sentence.id
        == "Dedy belum dapat memastikan siapa pemegang akun itu")
    #expect(
      speech(.undecided, "who held it").sentence.en == "Dedy could not yet say who held it")
  }
}
