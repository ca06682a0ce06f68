import Groundwork

extension Check {
  /// A duty whose time is over in any case.
  static let overdueDuty = Check(
    "overdue-duty", "a task that is still open though its time is over", in: [Duty.word]
  ) { task, desk in
    let due = try DutyClock.due(of: task, desk.reading, zone: desk.zone)
    guard due.isOverdue(at: desk.now) else { return [] }
    let rule = due.isComputed ? task[Duty.rule].flatMap(LegalRule.named) : nil
    let source = rule.map { " by \($0.name)" } ?? ""
    return [
      Finding(
        task.id, "was due \(due.date?.edtf ?? "")\(source)",
        next: "`edit \(task.id) --met E3` where an event met it, else `--state done` or `dropped`")
    ]
  }
}
