import CaseModel
import Groundwork

extension Transaction {
  /// The act that `undo` without a number means: the author's own newest that stands and is no undo.
  public func undoable(by author: String) throws -> Act {
    let own = try reading.newestAct { act in
      act.isEffective && act.entry.reverses == nil && act.entry.seal == nil
        && act.entry.author.isSame(as: author)
    }
    guard let own, own.number > 1 else {
      throw Problem.refused("nothing of \(author)'s is left to undo")
    }
    return own
  }

  /// The act that `redo` means: the newest undo that stands, with only undos and redos after it.
  public func redoable() throws -> Act {
    var isBlocked = false
    let undo = try reading.newestAct { act in
      guard let target = act.entry.reverses else {
        isBlocked = true
        return true
      }
      return try act.isEffective && reading.act(target)?.entry.reverses == nil
    }
    if let undo, !isBlocked { return undo }
    throw Problem.refused("nothing to redo: the last change is no undo")
  }

  /// Takes back what `act` did, by changes that do the contrary.
  ///
  /// - Parameter exceptChanged: leave alone what was changed since, instead of refusing.
  /// - Throws: `Problem` that names what is in the way.
  public func undo(_ act: Act, exceptChanged: Bool) throws {
    guard act.number > 1 else { throw Problem.refused("entry 1 made the case and stays") }
    if act.entry.seal != nil {
      throw Problem.refused("entry \(act.number) is a seal: it changed nothing, and stays")
    }
    if let by = act.reversedBy { throw Problem.refused("entry \(act.number) was undone by \(by)") }
    reverse(act.number)
    let effects = try reading.effects(of: act)
    let lasting = try self.lasting(among: effects)
    let isAll = effects.allSatisfy { lasting.contains($0.id) }
    if !lasting.isEmpty, isAll || !exceptChanged { throw Transaction.lasts(act, effects, isAll) }
    var blocked: [Name] = []
    var done: [Change] = []
    for effect in effects.reversed() where !lasting.contains(effect.id) {
      guard let change = try reversal(of: effect) else {
        blocked.append(effect.id)
        continue
      }
      done.append(change)
      try apply(change)
    }
    if !blocked.isEmpty, !exceptChanged { throw Transaction.inTheWay(act, blocked) }
    try refuseDangling(done)
    if done.isEmpty { throw Problem.refused("all that entry \(act.number) did was changed since") }
  }

  /// What stays whatever is undone: custody, and what the act made or filed for it to speak of.
  private func lasting(among effects: [Effect]) throws -> Set<Name> {
    var lasting = Set(effects.filter(\.isCustody).map(\.id))
    var isGrowing = !lasting.isEmpty
    while isGrowing {
      isGrowing = false
      for effect in effects where !lasting.contains(effect.id) {
        guard effect.before == nil || effect.kind == Exhibit.word,
          try reading.referrers(of: effect.id).contains(where: lasting.contains)
        else { continue }
        lasting.insert(effect.id)
        isGrowing = true
      }
    }
    return lasting
  }

  /// What the act did besides can be taken back; `isAll` where there is nothing of the kind.
  private static func lasts(_ act: Act, _ effects: [Effect], _ isAll: Bool) -> Problem {
    let ids = effects.filter(\.isCustody).map(\.id.text)
    let shown = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
    return .refused(
      "custody is never undone, and entry \(act.number) holds \(shown)",
      hint: isAll
        ? "a further record corrects it: `help transfer`, or `add custody`"
        : "`undo \(act.number) --except-changed` takes the rest back; a further record corrects custody"
    )
  }

  private static func inTheWay(_ act: Act, _ ids: [Name]) -> Problem {
    let shown = ids.prefix(8).map(\.text).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
    return .refused(
      "entry \(act.number) can't be undone: \(shown) changed since",
      hint: "`undo \(act.number) --except-changed` takes the rest back")
  }

  /// A record that others refer to does not go.
  private func refuseDangling(_ changes: [Change]) throws {
    for change in changes where change.now == nil {
      let referrers = try reading.referrers(of: change.id)
      guard let first = referrers.first else { continue }
      let more = referrers.count > 1 ? " and \(referrers.count - 1) more" : ""
      throw Problem.refused(
        "\(change.id) can't go: \(first)\(more) refer\(referrers.count > 1 ? "" : "s") to it",
        hint: "undo or edit \(first) first")
    }
  }

  /// What takes one effect back; nil where the record was changed since.
  private func reversal(of effect: Effect) throws -> Change? {
    let living = try reading.living(effect.id)
    switch (effect.before, effect.after) {
    case (let before?, nil): return living == nil ? Change(from: nil, to: before) : nil
    case (nil, let after?):
      guard let living, Change(from: living, to: after) == nil else { return nil }
      return Change(from: living, to: nil)
    case (let before?, let after?):
      guard let living, let target = living.taking(back: before, after) else { return nil }
      return Change(from: living, to: target)
    case (nil, nil): return nil
    }
  }
}

extension Record {
  /// This record with the step from `before` to `after` taken back; nil where it was changed since.
  ///
  /// Sets are taken back by element: what the step added goes, what it took away comes back.
  func taking(back before: Record, _ after: Record) -> Record? {
    guard let step = Change(from: before, to: after), let was = step.was, let now = step.now else {
      return self
    }
    var record = self
    for member in now {
      let old = was[member.key] ?? .null
      let current = body[member.key] ?? .null
      if current == member.value {
        record.body[member.key] = old == .null ? nil : old
      } else if Kinds.named(kind)?.field(member.key)?.shape.isSet == true,
        let set = Record.taking(back: old, member.value, from: current)
      {
        record.body[member.key] = set.isEmpty ? nil : .list(set)
      } else {
        return nil
      }
    }
    return record
  }

  private static func taking(back old: JSON, _ new: JSON, from current: JSON) -> [JSON]? {
    let (before, after) = (old.asList ?? [], new.asList ?? [])
    let stands = current.asList ?? []
    let added = after.filter { !before.contains($0) }
    let removed = before.filter { !after.contains($0) }
    guard added.allSatisfy(stands.contains), !removed.contains(where: stands.contains) else {
      return nil
    }
    return stands.filter { !added.contains($0) } + removed
  }
}

extension Effect {
  /// Whether it can't be taken back.
  fileprivate var isCustody: Bool { Kinds.named(kind)?.isAppendOnly == true }
}
