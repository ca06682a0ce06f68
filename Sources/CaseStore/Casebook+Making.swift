import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

extension Casebook {
  /// Makes a case in `folder`, which is made where it lacks; returns its first entry's hash.
  ///
  /// - Throws: `Problem` where there is a case already.
  public static func make(
    in folder: String, _ body: JSONObject, command: String, why: String?,
    _ surroundings: Surroundings
  ) throws {
    try Folder.make(folder)
    let record = Record(id: Case.id, kind: Case.word, body: body)
    guard let change = Change(from: nil, to: record) else { return }
    var entry = Entry(
      author: surroundings.author, changes: [change], command: command,
      program: Surroundings.program, time: DateText.utc(surroundings.clock()))
    entry.number = 1
    entry.format = Entry.format
    entry.isClockSet = surroundings.isClockSet
    entry.why = why
    try Ledger.create(in: folder, entry)
  }
}

extension Casebook {
  /// Whether the ledger has this line with this hash.
  public func stands(_ head: Head) throws -> Bool {
    try read { try $0.asOf(head.entry).head == head }
  }

  /// The last line of the ledger.
  public var head: Head { end.position.head }
}
