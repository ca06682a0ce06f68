import Groundwork

extension Check {
  /// An event called confirmed for which neither two independent sources stand, nor the word of one
  /// who took part in it; one called corroborated for which no two independent sources stand.
  static let weakConfirmation = Check(
    "weak-confirmation", "a confirmed or corroborated event without two independent sources",
    in: [Event.word],
    where: [
      Query.Term(
        .field(
          Event.status.name,
          [Event.Status.confirmed, .corroborated].map(\.rawValue)))
    ]
  ) { event, desk in
    let exhibits = Set(event[Event.exhibits].map(\.exhibit))
    guard try desk.reading.independentSources(of: Array(exhibits)) < 2,
      try event[Event.status] == .corroborated
        || !desk.isBorneOutByParticipant(event, exhibits)
    else { return [] }
    let status = event[Event.status]?.rawValue ?? ""
    let what =
      switch exhibits.count {
      case 0: "\(status) by no source"
      case 1: "\(status) by one source alone"
      default: "its \(exhibits.count) exhibits are no two independent sources"
      }
    return [
      Finding(
        event.id, what,
        next: "`edit \(event.id) --status reported`, or cite a source that shares neither "
          + "publisher nor origin")
    ]
  }
}

extension CheckDesk {
  /// Whether somebody who took part says so: in an exhibit of their own, or in a claim on it.
  fileprivate func isBorneOutByParticipant(_ event: Record, _ exhibits: Set<Name>) throws -> Bool {
    let actors = Set(event[Event.actors].map(\.actor))
    guard !actors.isEmpty else { return false }
    for id in exhibits {
      if let publisher = try reading.living(id)?[Exhibit.publisher], actors.contains(publisher) {
        return true
      }
    }
    return try reading.referrers(of: event.id).contains { id in
      guard let claim = try reading.living(id), claim.kind == Claim.word,
        claim[Claim.about] == event.id,
        let stance = claim[Claim.stance], stance == .asserts || stance == .confirms
      else { return false }
      return [claim[Claim.claimant], claim[Claim.speaksFor]].contains {
        $0.map(actors.contains) ?? false
      }
    }
  }
}
