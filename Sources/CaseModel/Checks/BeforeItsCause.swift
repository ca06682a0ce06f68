import Groundwork

extension Check {
  /// What comes, by its dates and for sure, before what it answers, reports or follows from.
  ///
  /// One of the two dates is wrong, or something was logged as done that was only announced.
  static let beforeItsCause = Check(
    "before-its-cause", "what comes before what it answers, reports or follows from",
    in: [Exhibit.word, Event.word, Claim.word, Duty.word]
  ) { record, desk in
    let what: [String?] =
      switch record.kind {
      case Exhibit.word: [try desk.origin(of: record)]
      case Event.word: [try desk.reports(on: record), try desk.cause(of: record)]
      case Claim.word: [try desk.reports(on: record), try desk.subject(of: record)]
      default: [try desk.start(of: record)]
      }
    let field = Kinds.named(record.kind)?.dated?.text ?? "when"
    let isTask = record.kind == Duty.word
    return what.compactMap { $0 }.map {
      Finding(
        record.id, $0,
        next: isTask
          ? "`edit \(record.id) --met E3` names the event that met it"
          : "`edit \(record.id) --\(field) DATE`, if this is the date that is wrong")
    }
  }
}

extension CheckDesk {
  /// An exhibit published before what it was made from.
  fileprivate func origin(of exhibit: Record) throws -> String? {
    guard let published = try latest(exhibit) else { return nil }
    for id in exhibit[Exhibit.derives] {
      guard let origin = try bounds(of: id)?.earliest, published < origin else { continue }
      return "published before \(id), from which it derives"
    }
    return nil
  }

  /// An event or claim all of whose sources were published before it can have happened.
  fileprivate func reports(on record: Record) throws -> String? {
    guard record[Event.status] != .refuted, let earliest = try bounds(of: record)?.earliest else {
      return nil
    }
    let exhibits = Set(record[Event.exhibits].map(\.exhibit)).sorted { $0.rank < $1.rank }
    guard let first = exhibits.first else { return nil }
    for id in exhibits {
      guard let published = try bounds(of: id)?.latest, published < earliest else { return nil }
    }
    let sources = exhibits.count == 1 ? "\(first), its source, was" : "all its sources were"
    return "\(sources) published before it can have been: announced, perhaps, not reported"
  }

  /// A response before anything in the case happened to which somebody could respond.
  fileprivate func cause(of event: Record) throws -> String? {
    guard event[Event.type] == .response, let latest = try latest(event),
      let cause = try firstCause(), latest < cause.earliest
    else { return nil }
    return "a response before \(cause.id), the first thing in the case to respond to"
  }

  /// A claim that speaks of what had not happened yet, and not as of something to come.
  fileprivate func subject(of claim: Record) throws -> String? {
    guard let said = try latest(claim), let id = claim[Claim.about],
      let about = try reading.living(id), let earliest = try bounds(of: id)?.earliest,
      said < earliest
    else { return nil }
    if about.kind == Claim.word { return "said before \(id), of which it speaks, was said" }
    let texts = [claim[Claim.words], claim[Claim.quote]].compactMap { $0 }
    if texts.contains(where: Foresight.stands) { return nil }
    return "said before \(id), of which it speaks, can have happened"
  }

  /// A duty that was met before its clock began.
  fileprivate func start(of task: Record) throws -> String? {
    guard let start = task[Duty.starts], let met = task[Duty.met],
      let earliest = try bounds(of: start)?.earliest, let latest = try bounds(of: met)?.latest,
      latest < earliest
    else { return nil }
    return "met by \(met) before \(start) started its clock"
  }

  private func bounds(of record: Record) throws -> DateBounds? { record.date?.bounds(in: zone) }

  private func latest(_ record: Record) throws -> Int64? { try bounds(of: record)?.latest }
}

/// The words by which a text speaks of what is still to come.
private enum Foresight {
  static func stands(in text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "akan", "bakal", "hendak", "rencana", "rencananya", "berencana", "direncanakan", "dijadwalkan",
    "jadwal", "mendatang", "besok", "will", "would", "shall", "plan", "plans", "planned",
    "scheduled", "upcoming", "tomorrow",
  ]
}
