import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

/// A change of the case that happens whole or not at all.
///
/// Each change is applied to the index at once, so that what comes later in the same script sees
/// it; the ledger is written at the end. It can be run again from the start: ids are given as it
/// goes.
public final class Transaction {
  private let writer: IndexWriter
  private let surroundings: Surroundings
  private var draft: ActDraft
  private var number: Int
  private var pending: [Change] = []
  private(set) var finished: [Entry] = []
  private(set) var drafts: [ActDraft] = []
  /// How many records it has made, those left out that it brought back.
  private(set) var made = 0
  private var reverses: Int?
  private var known: Record?

  /// The line of the script that is being carried out, for the changes that it makes.
  public var line: Int?
  /// Why that line changes something.
  public var why: String?

  init(_ writer: IndexWriter, _ draft: ActDraft, after head: Head, _ surroundings: Surroundings) {
    self.writer = writer
    self.draft = draft
    self.surroundings = surroundings
    number = head.entry + 1
  }

  /// The case with all that this transaction has done so far.
  public var reading: any CaseReading { writer.reading }

  /// The case's own record, as this transaction has made it: asked for by every line of a script.
  private var theCase: Record {
    get throws {
      if let known { return known }
      let record = try reading.theCase
      known = record
      return record
    }
  }

  /// The zone of the case's days.
  public var zone: Zone {
    get throws { try theCase[Case.zone].flatMap(surroundings.zones) ?? .utc }
  }

  /// When the act under way happens, in unix seconds.
  public var time: Int64 { draft.time ?? surroundings.clock() }

  /// The next free id of `kind`.
  public func nextID(_ kind: Kind) throws -> Name { try writer.nextID(letter: kind.letter) }

  /// Makes a record of `kind`; returns it with its id.
  public func create(_ kind: Kind, _ body: JSONObject) throws -> Record {
    let record = Record(id: try nextID(kind), kind: kind.word, body: body)
    try apply(Change(from: nil, to: record))
    made += 1
    return record
  }

  /// Changes a record; nothing happens where both are alike.
  public func edit(_ old: Record, to new: Record) throws {
    try apply(Change(from: old, to: new))
  }

  /// Retires a record; it stays as a tombstone.
  public func retire(_ record: Record) throws { try apply(Change(from: record, to: nil)) }

  /// Brings a retired record back.
  public func restore(_ tombstone: Record) throws { try apply(Change(from: nil, to: tombstone)) }

  func apply(_ change: Change?) throws {
    guard var change else { return }
    try refuseWhileClosed(change)
    change.line = line
    change.why = why
    try writer.apply(change, by: number)
    if change.id == Case.id { known = nil }
    pending.append(change)
  }

  /// Names the act that this one takes back.
  func reverse(_ act: Int) { reverses = act }

  private func refuseWhileClosed(_ change: Change) throws {
    guard let closed = try theCase[Case.closed] else { return }
    let keys = change.now?.map(\.key) ?? []
    if change.id == Case.id, keys.allSatisfy({ $0 == "closed" || $0 == "typed" }) { return }
    throw Problem.refused(
      "the case is closed since \(closed.edtf)",
      hint: "`edit case --closed=` opens it again")
  }

  /// Ends the act under way, and begins another.
  public func beginAct(_ next: ActDraft) throws {
    try finishAct()
    draft = next
  }

  /// Ends the act under way; one that neither changes nor seals anything leaves no entry.
  func finishAct() throws {
    defer {
      pending = []
      reverses = nil
    }
    guard !pending.isEmpty || draft.seal != nil else { return }
    let time = draft.time ?? surroundings.clock()
    var entry = Entry(
      author: surroundings.author, changes: pending, command: draft.command,
      program: Surroundings.program, time: DateText.utc(time))
    entry.why = draft.why
    entry.isClockSet = surroundings.isClockSet
    entry.reverses = reverses
    entry.seal = draft.seal?.json
    finished.append(entry)
    drafts.append(draft)
    number += Ledger.lineCount(of: entry)
  }
}
