import CaseIndex
import CaseLedger
import CaseModel
import Groundwork

/// An open case.
public final class Casebook {
  /// Where it lies.
  public let home: CaseHome
  /// What it says by the way: "Reindexing…", what was mended.
  private let say: (String) -> Void

  let ledger: Ledger
  let vault: Vault
  let surroundings: Surroundings
  let sequencer: any Sequencer
  let progress: Progress
  private var index: SearchIndex
  /// The folder of what may be deleted at any time; nil where there is no place for it.
  public private(set) var indexFolder: String?
  private(set) var end: LedgerEnd
  /// Whether the index was built anew since the case was opened.
  public private(set) var isRebuilt = false
  /// Why nothing may be written; nil where all is as it should be.
  public private(set) var damage: Problem?

  /// Opens the case in `folder`.
  ///
  /// - Throws: `Problem` where there is no case.
  public init(
    opening folder: String, _ surroundings: Surroundings, progress: Progress = .silent,
    say: @escaping (String) -> Void
  ) throws {
    home = CaseHome(folder)
    self.surroundings = surroundings
    self.progress = progress
    self.say = say
    ledger = try Ledger(home)
    vault = Vault(in: home.files)
    indexFolder = IndexFolder.find(for: home, ledger, surroundings)
    index = try SearchIndex.open(in: indexFolder, zones: surroundings.zones)
    let path = "\(indexFolder ?? home.folder)/holder"
    sequencer = FileSequencer(
      ledger: ledger, holder: Holder(path: path, author: surroundings.author))
    end = LedgerEnd(position: .start, rest: .nothing)
    try refresh()
    try healIfTorn()
  }

  /// The folder in a case's own in which its index lies, where that can be written.
  public static let indexFolderName = IndexFolder.name

  /// The folder that people name.
  public var folder: String { home.folder }

  /// The case's name: its folder's.
  public var name: String { String(folder.split(separator: "/").last ?? "case") }

  /// Whether it can't be written at all.
  public var isReadOnly: Bool { !ledger.isWritable }

  /// Reads the case as it stands, or as it stood.
  public func read<T>(
    asOf moment: Moment? = nil, _ body: (any CaseReading) throws -> T
  ) throws -> T {
    try refresh()
    return try index.read { reading in
      guard let moment else { return try body(reading) }
      return try body(try moment.reading(of: reading))
    }
  }

  /// Brings the index up to the ledger.
  public func refresh() throws {
    if !index.isCurrent() {
      indexFolder = IndexFolder.find(for: home, ledger, surroundings)
      index = try SearchIndex.open(in: indexFolder, zones: surroundings.zones)
    }
    let place = try index.place ?? .start
    let size = try ledger.size()
    guard size >= place.offset else {
      guard try ledger.lacksNewline(of: place) else { return damage = Casebook.cut(place) }
      damage = nil
      return end = LedgerEnd(position: place, rest: .unterminated)
    }
    guard try ledger.holds(place), place.offset > 0 || size == 0 else { return try relearn(place) }
    if size == place.offset {
      end = LedgerEnd(position: place, rest: .nothing)
      note(end)
    } else {
      try catchUp()
    }
  }

  private static func cut(_ place: LedgerPosition) -> Problem {
    .broken(
      "the ledger is shorter than it was: entry \(place.head.entry) was its last",
      hint: "bring back the whole file, or accept it as it is with `reindex`")
  }

  private func catchUp() throws {
    end = try index.write { writer in
      try ledger.read(from: writer.place ?? .start) { act, offset in
        try writer.take(act, offset: offset)
      }
    }
    note(end)
  }

  /// Reads a ledger that is not the one that the index has seen.
  ///
  /// What looks torn, and lies where entries were seen, is none: it was overwritten, and the index
  /// stays as the witness of that.
  private func relearn(_ seen: LedgerPosition) throws {
    struct Overwritten: Error { let entry: Int }
    do {
      try reindex { end in
        guard Casebook.isTorn(end.rest), end.position.head.entry < seen.head.entry else { return }
        throw Overwritten(entry: end.position.head.entry + 1)
      }
    } catch let overwritten as Overwritten {
      damage = .broken(
        "entry \(overwritten.entry) of the ledger is damaged: it was overwritten",
        hint: "bring back the whole file, or accept it as it is with `reindex`")
    }
  }

  /// Builds the index anew from the ledger; also accepts one that is shorter than it was.
  public func reindex() throws { try reindex { _ in } }

  private func reindex(unless refuse: (LedgerEnd) throws -> Void) throws {
    if try ledger.size() > 1 << 16 { say("Reindexing…") }
    var reached = end
    try index.rebuild(progress: progress.part(60..<100)) { take in
      reached = try ledger.read(from: .start, progress: progress.part(0..<60), take)
      try refuse(reached)
    }
    end = reached
    isRebuilt = true
    note(end)
  }

  private func note(_ end: LedgerEnd) {
    switch end.rest {
    case .unterminated: damage = nil
    case .nothing, .torn: damage = end.position.head.entry == 0 ? Casebook.beheaded : nil
    case .damaged(let entry, let what):
      damage = .broken(
        "entry \(entry) of the ledger is damaged: \(what)",
        hint: "`verify` tells more; what stands before it can be read, nothing can be written")
    case .newer(let entry, let format):
      damage = .refused(
        "entry \(entry) is in format \(format), which this program does not know",
        hint: "use a newer kronologi")
    }
  }

  /// A ledger is made with its first entry, and gets its name when that is whole.
  private static let beheaded = Problem.broken(
    "entry 1 of the ledger is missing",
    hint: "bring back the file from a copy; nothing is written to what is left of it")

  private func healIfTorn() throws {
    guard damage == nil, ledger.isWritable, end.rest == .unterminated || Casebook.isTorn(end.rest)
    else { return }
    _ = try write(ActDraft(command: ""), dryRun: true) { _ in }
  }

  private static func isTorn(_ rest: LedgerRest) -> Bool {
    if case .torn = rest { true } else { false }
  }

  /// Changes the case: all that `body` does, or nothing.
  ///
  /// - Parameter dryRun: find out what would change, and change nothing.
  /// - Throws: what `body` throws; `broken` where the ledger is damaged.
  public func write<T>(
    _ draft: ActDraft, dryRun: Bool = false, _ body: (Transaction) throws -> T
  ) throws -> (T, Written) {
    try refuseBag()
    return try sequencer.inTurn { turn in
      try refresh()
      if let damage { throw damage }
      if end.rest != .nothing {
        let stamp = DateText.utc(surroundings.clock()).filter { $0 != "-" && $0 != ":" }
        if let healed = try turn.heal(end, stamp: stamp) { say(healed) }
        try refresh()
      }
      return try Commit(
        index: index, vault: vault, turn: turn, surroundings: surroundings, end: end.position
      ).run(draft, dryRun: dryRun, body)
    }
  }
}
