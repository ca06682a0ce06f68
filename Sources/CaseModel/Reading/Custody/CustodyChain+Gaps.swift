import Groundwork

extension CustodyChain {
  /// A step that does not follow from those before it.
  struct Gap {
    let step: Step
    /// What is wrong with it, in one sentence without a full stop.
    let what: String

    /// The command that corrects the step.
    var correction: String {
      let verb =
        switch step.act {
        case .transferred: "transfer"
        case .returned: "return"
        case .released: "release"
        case .received: "receive"
        default: "add custody"
        }
      let exhibit = step.record[Custody.exhibit]?.text ?? "X1"
      let line =
        step.act == .collected ? "\(verb) \(exhibit) collected" : "\(verb) \(exhibit) --from @a"
      return "`\(line) --supersedes \(step.record.id)`"
    }
  }

  /// Where it went out with one person and came in with another.
  ///
  /// - Parameter call: what an actor is called.
  func gaps(_ call: (Name) throws -> String) rethrows -> [Gap] {
    var walk = CustodyWalk()
    return try valid.compactMap { step in
      try walk.take(step, call).map { Gap(step: step, what: $0) }
    }
  }

  /// Where it was handed on, and nobody logged that it was taken over.
  var unreceipted: [Step] {
    let moves = valid.filter { $0.act.map(CustodyWalk.moves.contains) ?? false }
    return moves.indices.filter { index in
      moves[index].act == .transferred
        && (index + 1 == moves.count || moves[index + 1].act != .received)
    }.map { moves[$0] }
  }

  /// What was done with it, for sure, after it was destroyed.
  func afterDestruction(in zone: Zone) -> [Gap] {
    guard let index = valid.firstIndex(where: { $0.act == .destroyed }) else { return [] }
    let destruction = valid[index]
    let end = destruction.record.date?.bounds(in: zone)
    return valid[(index + 1)...].filter { step in
      let bounds = step.record.date?.bounds(in: zone)
      guard bounds != end else { return true }
      guard let earliest = bounds?.earliest, let latest = end?.latest else { return false }
      return earliest > latest
    }.map { step in
      let act = step.record.body["act"]?.asText ?? "?"
      return Gap(step: step, what: "\(act) after it was destroyed (\(destruction.record.id))")
    }
  }
}

/// Who has an exhibit, from step to step.
private struct CustodyWalk {
  static let moves: Set<Custody.Act> = [
    .collected, .received, .transferred, .returned, .released, .destroyed,
  ]

  /// Who has it; nil where nobody said.
  private var holder: Name?
  /// The step with which it went to the holder, while no receipt is logged.
  private var transit: CustodyChain.Step?
  /// The first step of all.
  private var first: CustodyChain.Step?

  /// Takes the next step; returns what is wrong with it.
  mutating func take(
    _ step: CustodyChain.Step, _ call: (Name) throws -> String
  ) rethrows -> String? {
    let earlier = first
    first = first ?? step
    switch step.act {
    case .collected:
      (holder, transit) = (step.to, nil)
      guard let earlier, earlier.act != .collected, earlier.act != .received else { return nil }
      let act = earlier.record.body["act"]?.asText ?? "?"
      return "collected after it was \(act) (\(earlier.record.id))"
    case .transferred, .returned, .released:
      defer { (holder, transit) = (step.to, step) }
      guard let from = step.from, let holder, from != holder else { return nil }
      return "\(try call(from)) handed it on while \(try call(holder)) had it"
    case .received:
      let (had, out) = (holder, transit)
      let other = receive(step)
      guard let had, let other else { return nil }
      let sent = out.map { " (\($0.record.id))" } ?? ""
      return "out with \(try call(had))\(sent), in with \(try call(other))"
    default: return nil
    }
  }

  /// Takes it over; returns with whom it came in, where that is not with whom it went out.
  private mutating func receive(_ step: CustodyChain.Step) -> Name? {
    let (had, out) = (holder, transit)
    (holder, transit) = (step.to ?? (step.from == had ? nil : had), nil)
    // It comes back from whoever had it; or whoever it was sent to says that it came, from whoever
    // sent it.
    guard let had else { return nil }
    guard let from = step.from else { return step.to == had ? nil : step.to }
    if from == had { return nil }
    guard let out, from == out.from else { return from }
    return step.to == had ? nil : step.to
  }
}
