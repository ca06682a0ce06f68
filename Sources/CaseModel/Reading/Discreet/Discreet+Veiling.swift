import Groundwork

extension Discreet {
  /// `text` as it goes out; nil where it goes out as it is.
  func veiled(_ text: String) -> String? {
    let masked = policy.masksPersonalData ? PersonalData.masked(text) : nil
    return roster.renamed(masked ?? text) ?? masked
  }

  /// A record as it goes out.
  func veiled(_ record: Record) throws -> Record {
    let veil = try veil(over: record.id, record.kind)
    guard let body = veil.body(record.body) else { return record }
    return Record(id: record.id, kind: record.kind, body: body)
  }

  /// A change of a record as it goes out.
  public func masked(_ change: Change) throws -> Change {
    let veil = try veil(over: change.id, change.kind)
    let body = { (body: JSONObject?) in body.map { veil.body($0) ?? $0 } }
    return Change(
      id: change.id, kind: change.kind, was: body(change.was), now: body(change.now),
      why: change.why.map(masked), line: change.line)
  }

  /// What happened to a record, as it goes out.
  func veiled(_ episode: Episode) throws -> Episode {
    Episode(try veiled(episode.act), try masked(episode.change))
  }

  /// An act as it goes out; of one that touched what may not be seen, or said who somebody protected
  /// is, no words.
  func veiled(_ act: Act) throws -> Act {
    let isHidden = try touchesHidden(act)
    let isTelling = try tellsOfProtected(act)
    let old = act.entry
    var entry = Entry(
      author: masked(old.author), changes: old.changes,
      command: isHidden ? "[TLP]" : isTelling ? "[…]" : masked(old.command), program: old.program,
      time: old.time)
    entry.number = old.number
    entry.previous = old.previous
    entry.why = isHidden ? nil : old.why.map(masked)
    entry.isClockSet = old.isClockSet
    entry.sources = old.sources.compactMap { source in
      guard let name = veiledName(source.name) else { return nil }
      return Source(role: source.role, name: name, sha256: source.sha256)
    }
    (entry.reverses, entry.part, entry.parts) = (old.reverses, old.part, old.parts)
    (entry.format, entry.seal) = (old.format, old.seal)
    let veil = DiscreetVeil(self, kind: nil)
    entry.other = veil.body(old.other) ?? old.other
    return Act(
      number: act.number, last: act.last, entry: entry, changes: act.changes,
      reversedBy: act.reversedBy)
  }

  /// Whether it made or changed a protected actor or a post of one: what is typed for that says more
  /// than a name.
  private func tellsOfProtected(_ act: Act) throws -> Bool {
    guard !roster.isEmpty else { return false }
    return try base.touched(after: act.number - 1, upTo: act.last).contains { id in
      if roster.pseudonyms[id] != nil { return true }
      guard id.idParts?.letter == "L", let link = try base.filed(id)?.record else { return false }
      return link[Link.from].map { roster.pseudonyms[$0] != nil } ?? false
    }
  }

  private func touchesHidden(_ act: Act) throws -> Bool {
    guard policy.tlp != nil else { return false }
    return try base.touched(after: act.number - 1, upTo: act.last).contains { try !shows($0) }
  }

  /// Whether the record of this id goes out otherwise than it is.
  public func masks(_ id: Name) throws -> Bool {
    guard let record = try base.filed(id)?.record else { return false }
    return try veiled(record) != record
  }

  /// Counts what is masked in the fields of a record that goes out.
  public func count(in veiled: Record, _ found: inout PersonalDataTally) throws {
    guard policy.masksPersonalData, let record = try base.filed(veiled.id)?.record else { return }
    for member in record.body where veiled.body[member.key] != nil { found.add(member.value) }
  }

  /// A file name or address as it goes out; nil where it holds a protected name.
  public func veiledName(_ text: String) -> String? {
    roster.isMentioned(in: text) ? nil : masked(text)
  }

  private func veil(over id: Name, _ kind: String) throws -> DiscreetVeil {
    var veil = DiscreetVeil(self, kind: Kinds.named(kind))
    veil.pseudonym = roster.pseudonyms[id]
    guard kind == Link.word, policy.tlp != nil || !roster.isEmpty,
      let from = try base.filed(id)?.record[Link.from]
    else { return veil }
    veil.hidesPost = try roster.pseudonyms[from] != nil || !shows(from)
    return veil
  }
}
