import CaseModel
import Foundation
import Groundwork
import Testing

@Suite struct TasksTests {
  private func sample(
    _ more: [String: any Sendable] = [:], rule: String = "permenkominfo-20-2016-28c"
  )
    -> Sample
  {
    var sample = Sample.usual
    sample.add("event", ["when": "2021-05-20", "text": "Kebocoran diketahui.", "exhibits": ["X1"]])
    sample.add("event", ["when": "2021-05-21", "text": "Kominfo memberi tahu BPJS."])
    sample.add("event", ["when": "2021-06-06", "text": "BPJS menyurati pemilik data."])
    sample.add("event", ["when": "2021-05-31", "text": "BPJS menyurati pemilik data."])
    sample.add("event", ["when": "2021-06", "text": "BPJS menyurati pemilik data."])
    let fields: [String: any Sendable] = [
      "text": "Memberi tahu pemilik data", "rule": rule, "starts": "E1", "owner": "A2",
    ]
    sample.add("task", fields.merging(more) { $1 })
    return sample
  }

  @Test func `a duty names its rule, its start, its end, and that it was not met`() throws {
    let text = try sample().report("tasks")
    #expect(text.contains("## BPJS: Pasal 28 huruf c Permenkominfo 20/2016\n"))
    #expect(text.contains("paling lambat 14 hari sejak kegagalan diketahui."))
    #expect(
      text.contains(
        "| T1 | Memberi tahu pemilik data | 20 Mei 2021: Kebocoran diketahui. [X1] | 3 Juni 2021 | "
          + "belum tercatat dipenuhi; lewat tenggat tujuh hari |"))
    #expect(text.contains("Dihitung per 10 Juni 2021."))
  }

  @Test(arguments: [
    ("E3", "dipenuhi pada 6 Juni 2021, terlambat tiga hari"),
    ("E4", "dipenuhi pada 31 Mei 2021, tiga hari sebelum tenggat"),
    ("E5", "dipenuhi pada Juni 2021; tanggalnya terlalu kabur untuk memastikan"),
  ])
  func `met early, late, or too vaguely to say`(_ event: String, _ words: String) throws {
    #expect(try sample(["met": event]).report("tasks").contains(words))
  }

  @Test func `what is still running tells what is left`() throws {
    let text = try sample().report("tasks", .english, now: "2021-05-31T00:00:00Z")
    #expect(text.contains("not recorded as met; three days left"))
  }

  @Test func `each start that can be argued is reckoned on its own, in one table`() throws {
    var two = sample()
    two.add(
      "task",
      [
        "text": "Memberi tahu, sejak diberi tahu", "rule": "permenkominfo-20-2016-28c",
        "starts": "E2", "owner": "A2",
      ])
    let text = try two.report("tasks")
    #expect(text.contains("Awal hitungannya dapat diperdebatkan: ada dua yang diajukan."))
    #expect(text.components(separatedBy: "## BPJS").count == 2)
    #expect(text.contains("| 3 Juni 2021 |") && text.contains("| 4 Juni 2021 |"))
  }

  @Test func `a clock of hours from a day of unknown hour is sure only from its earliest end`()
    throws
  {
    let late = try sample(["met": "E3"], rule: "gdpr-33").report("tasks", .english)
    #expect(late.contains("no later than 72 hours after becoming aware."))
    #expect(late.contains("met on 6 June 2021, 14 days late"))
    var same = sample(rule: "gdpr-33")
    same.add("event", ["when": "2021-05-23T12:00+07:00", "text": "Laporan dikirim."])
    same.add(
      "task", ["text": "Melapor", "rule": "gdpr-33", "starts": "E1", "owner": "A2", "met": "E6"])
    #expect(try same.report("tasks", .english).contains("the date is too vague to say"))
  }

  @Test func `a rule that was not in force then says so`() throws {
    let text = try sample(rule: "uu-27-2022-46").report("tasks")
    #expect(text.contains("(Aturan ini belum berlaku ketika itu.)"))
  }

  @Test func `what no law demands stands apart, and a dropped task says so`() throws {
    let text = try Sample.usual.with(
      "task", ["text": "Wawancarai Humas", "due": "2021-06-12", "owner": "A4"]
    ).with("task", ["text": "Cari arsip", "state": "dropped"]).report("tasks")
    #expect(
      text.contains(
        "| T1 | Wawancarai Humas | Iqbal | 12 Juni 2021 | belum tercatat dipenuhi; tersisa dua hari |"
      ))
    #expect(text.contains("| T2 | Cari arsip | – | – | tidak dilanjutkan |"))
  }

  @Test func `a case without tasks says so`() throws {
    #expect(try Sample.usual.report("tasks").contains("Belum ada yang tercatat."))
  }
}
