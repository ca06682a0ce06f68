import CaseModel
import Groundwork
import Testing

@Suite struct DutyClockTests {
  private func due(
    _ rule: String?, starting when: String?, _ more: JSONObject = [:]
  ) throws -> DutyClock.Due {
    var task = Record(id: "T1", kind: Duty.word, body: more)
    task[Duty.text] = "Memberi tahu"
    task[Duty.rule] = rule
    task[Duty.starts] = "E1"
    var event = Record.make("E1", "event", ["text": .text("Kegagalan diketahui")])
    event.body["when"] = when.map { .text($0) }
    let met = Record.make("E2", "event", ["text": .text("Pemberitahuan terkirim")])
    let reading = try SampleReading.of([event, met, task])
    return try DutyClock.due(of: task, reading, zone: .jakarta)
  }

  private let notice = "permenkominfo-20-2016-28c"

  private func instant(_ text: String) throws -> Int64 {
    try #require(DateText.parseInstant(text))
  }

  @Test func `fourteen calendar days end with the fourteenth day after the event's`() throws {
    let due = try due(notice, starting: "2021-05-20")
    #expect(due.date?.edtf == "2021-06-03")
    #expect(due.isComputed && due.isOpen)
    #expect(try self.due(notice, starting: "2021-05-21").date?.edtf == "2021-06-04")
    #expect(try due.bounds == CaseDate(edtf: "2021-06-03").bounds(in: .jakarta))
    // 23.30 in Jakarta is the same day still, though not in Greenwich's next.
    #expect(try self.due(notice, starting: "2021-05-20T16:30Z").date?.edtf == "2021-06-03")
    #expect(try self.due(notice, starting: "2021-05-20T17:30Z").date?.edtf == "2021-06-04")
  }

  @Test func `it is overdue when the last day is over`() throws {
    let due = try due(notice, starting: "2021-05-20")
    #expect(try !due.isOverdue(at: instant("2021-06-03T23:59:59+07:00")))
    #expect(try due.isOverdue(at: instant("2021-06-04T00:00:00+07:00")))
  }

  @Test func `an event that can have been later gives its clock room`() throws {
    let due = try due(notice, starting: "[2021-05-20..2021-05-22]")
    #expect(due.date?.edtf == "2021-06-05")
    #expect(try due.bounds.earliest == instant("2021-06-03T00:00:00+07:00"))
  }

  @Test func `seventy-two hours run from the event's latest second`() throws {
    let timed = try due("gdpr-33", starting: "2021-05-20T20:00:00+07:00")
    #expect(timed.date?.edtf == "2021-05-23T20:00:00+07:00")
    let due = try due("uu-27-2022-46", starting: "2021-05-20")
    #expect(due.date?.edtf == "2021-05-23T23:59:59+07:00")
    #expect(try due.isOverdue(at: instant("2021-05-24T00:00:00+07:00")))
  }

  @Test func `what was written wins over the rule`() throws {
    let due = try due(notice, starting: "2021-05-20", ["due": .text("2021-07-01")])
    #expect(due.date?.edtf == "2021-07-01")
    #expect(!due.isComputed)
  }

  @Test func `without a number, a start or an end nothing is due`() throws {
    #expect(try due("pp-71-2019-14-5", starting: "2021-05-20").date == nil)
    #expect(try due(notice, starting: nil).date == nil)
    #expect(try due(nil, starting: "2021-05-20").date == nil)
    #expect(try due(notice, starting: "2021-05-20/..").date == nil)
    #expect(try !due(notice, starting: nil).isOverdue(at: .max))
  }

  @Test func `what is done, dropped or met is not overdue`() throws {
    for more: JSONObject in [
      ["state": .text("done")], ["state": .text("dropped")], ["met": .text("E2")],
    ] {
      let due = try due(notice, starting: "2021-05-20", more)
      #expect(!due.isOpen && !due.isOverdue(at: .max))
    }
    #expect(try due(notice, starting: "2021-05-20", ["met": .text("E9")]).isOpen)
  }
}
