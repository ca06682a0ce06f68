import CaseModel
import Groundwork

/// How a duty stands: met or missed, and by how much.
struct DutyState {
  let file: CaseFile

  /// `dipenuhi pada 6 Juni 2021, terlambat tiga hari`.
  func words(_ task: Record) throws -> String {
    if task[Duty.state] == .dropped { return file.say(dropped) }
    let due = try DutyClock.due(of: task, file.reading, zone: file.zone)
    if let met = try task[Duty.met].flatMap(file.reading.living) {
      return try self.met(met[Event.when], task, due)
    }
    if task[Duty.state] == .done { return file.say(done) }
    guard let rest = rest(due) else { return file.say(open) }
    return file.say(open) + "; " + file.say(rest)
  }

  /// The same for a line of text: `tenggat 3 Juni 2021 sudah lewat, belum tercatat dipenuhi`.
  func line(_ task: Record) throws -> String {
    let due = try DutyClock.due(of: task, file.reading, zone: file.zone)
    guard due.isOpen, let date = due.date.map({ file.words($0) }) else { return try words(task) }
    let lead =
      due.isOverdue(at: file.options.now)
      ? Phrase(id: "tenggat \(date) sudah lewat", en: "due \(date), overdue")
      : Phrase(id: "tenggat \(date)", en: "due \(date)")
    return "\(file.say(lead)), \(file.say(open))"
  }

  /// When the time ends, in words.
  func due(_ task: Record) throws -> String {
    let due = try DutyClock.due(of: task, file.reading, zone: file.zone)
    if let date = due.date { return file.words(date) }
    guard let rule = task[Duty.rule].flatMap(LegalRule.named) else { return "–" }
    if case .none = rule.limit { return file.say(noLimit) }
    return file.say(notReckoned)
  }

  private func met(_ date: CaseDate?, _ task: Record, _ due: DutyClock.Due) throws -> String {
    let day = date.prose(file.language, zone: file.zone)
    let words = file.say(Phrase(id: "dipenuhi \(day)", en: "met \(day)"))
    guard let met = date?.bounds(in: file.zone), let last = met.latest, let first = met.earliest,
      let latest = due.bounds.latest, let sure = sureEnd(due, task)
    else { return words }
    if last <= sure { return words + ", " + file.say(early(last, latest, met, due)) }
    if first > latest {
      let late = distance(from: latest, to: first, met, due)
      return words + ", " + file.say(Phrase(id: "terlambat \(late)", en: "\(late) late"))
    }
    return words + "; " + file.say(unsure)
  }

  /// The end of the time if it began as early as it can have: who met it by then was in time.
  private func sureEnd(_ due: DutyClock.Due, _ task: Record) -> Int64? {
    guard due.bounds.span > 0, let earliest = due.bounds.earliest else { return due.bounds.latest }
    let rule = due.isComputed ? task[Duty.rule].flatMap(LegalRule.named) : nil
    if case .hours? = rule?.limit { return earliest }
    // A day is given whole.
    let local = file.zone.local(at: earliest)
    return file.zone.instant(ofLocal: local - (local % 86_400 + 86_400) % 86_400 + 86_400) - 1
  }

  private func early(
    _ met: Int64, _ due: Int64, _ one: DateBounds, _ other: DutyClock.Due
  ) -> Phrase {
    guard Days.number(met, file) < Days.number(due, file) else {
      return Phrase(id: "tepat waktu", en: "in time")
    }
    let early = distance(from: met, to: due, one, other)
    return Phrase(id: "\(early) sebelum tenggat", en: "\(early) before it was due")
  }

  /// How long between: in hours where both are times and little lies between, else in days.
  private func distance(
    from: Int64, to: Int64, _ met: DateBounds, _ due: DutyClock.Due
  ) -> String {
    if met.span == 0, due.bounds.span == 0, to - from < 48 * 3600 {
      return Wording.hours(max(1, Int((to - from) / 3600)), file.language)
    }
    return Wording.days(
      max(1, Days.number(to, file) - Days.number(from, file)), file.language)
  }

  /// What is left of the time, or how long it is over.
  private func rest(_ due: DutyClock.Due) -> Phrase? {
    guard let latest = due.bounds.latest, let earliest = due.bounds.earliest else { return nil }
    let now = file.options.now
    let days = abs(Days.number(now, file) - Days.number(latest, file))
    let words = Wording.days(days, file.language)
    if latest < now {
      return Phrase(id: "lewat tenggat \(words)", en: "overdue by \(words)")
    }
    guard earliest > now || due.bounds.span <= 1 else { return nil }
    return days == 0
      ? Phrase(id: "tenggatnya hari ini", en: "due today")
      : Phrase(id: "tersisa \(words)", en: "\(words) left")
  }
}

private let dropped = Phrase(id: "tidak dilanjutkan", en: "dropped")
private let done = Phrase(
  id: "selesai; kapan dipenuhi tidak dicatat", en: "done; when it was met is not on record")
private let open = Phrase(id: "belum tercatat dipenuhi", en: "not recorded as met")
private let unsure = Phrase(
  id: "tanggalnya terlalu kabur untuk memastikan apakah tepat waktu",
  en: "the date is too vague to say whether in time")
private let noLimit = Phrase(id: "tanpa tenggat pasti", en: "no fixed limit")
private let notReckoned = Phrase(id: "belum dapat dihitung", en: "can't be reckoned yet")
