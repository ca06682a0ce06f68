import CaseLedger
import CaseModel
import Groundwork

/// Makes the acts with which a damaged case goes on in a new ledger.
struct Repair {
  /// What became of the case, so far.
  private(set) var repaired = Repaired()
  /// The acts that follow what stands, with the numbers that they will have.
  private(set) var acts: [Entry] = []
  /// The rest of the old ledger, as it was kept.
  var rest: Digest?

  private let wreck: Wreck
  private let command: String
  private let surroundings: Surroundings
  private var reentry: Reentry
  private var next: Int
  /// The numbers of acts that were entered again: as they were, and as they are.
  private var numbers: [Int: Int] = [:]

  init(_ wreck: Wreck, command: String, _ surroundings: Surroundings) {
    self.wreck = wreck
    self.command = command
    self.surroundings = surroundings
    next = wreck.head.entry + 1
    let loose = wreck.loose.flatMap(\.entries).flatMap(\.entry.changes)
    reentry = Reentry(wreck.shelf, reserved: loose.map(\.id))
    repaired.standing = wreck.standing.head.entry
    repaired.found = wreck.found
    repaired.lost = wreck.lost.map { "line \($0.row): \($0.what)" }
  }

  /// Compares with the last entry that the index has seen.
  mutating func compare(with seen: Head) {
    let last = wreck.loose.flatMap(\.entries).map(\.entry.number).max() ?? 0
    let reached = max(wreck.head.entry, last)
    guard seen.entry > reached else { return }
    let entries = seen.entry == reached + 1 ? "entry" : "entries \(reached + 1) to"
    repaired.lost.append(
      "\(entries) \(seen.entry): the index has seen them, the ledger ends before")
  }

  // MARK: Acts

  /// Enters again what follows nothing.
  mutating func enterAgain() {
    if wreck.head.entry == 0 { makeCase() }
    for loose in wreck.loose { enter(loose) }
    repaired.renamed = reentry.renamed
    repaired.stubs = reentry.stubs
  }

  /// A ledger whose first line is lost begins with a case that says nothing yet.
  private mutating func makeCase() {
    let body: JSONObject = [
      "title": .text("[?]"), "zone": .text("Asia/Jakarta"),
      "language": .text(Language.indonesian.rawValue),
    ]
    var entry = entry(
      command, reentry.enter([Change(id: Case.id, kind: Case.word, was: nil, now: body)]))
    entry.format = Entry.format
    add(entry)
  }

  private mutating func enter(_ loose: Wreck.Loose) {
    guard let first = loose.entries.first?.entry, let last = loose.entries.last else { return }
    let before = reentry.renamed.count
    let changes = reentry.enter(loose.entries.flatMap(\.entry.changes))
    for refusal in reentry.refusals {
      repaired.lost.append("entry \(first.number): \(refusal.id): \(refusal.what)")
    }
    if !loose.isWhole { repaired.lost.append("entry \(first.number): parts of its act are lost") }
    if first.seal != nil {
      repaired.lost.append("entry \(first.number): a seal, which holds for the old ledger alone")
    }
    guard !changes.isEmpty else { return }
    var entry = entry(first.command, changes)
    entry.why = why(first)
    entry.sources = first.sources + (rest.map { [source($0)] } ?? [])
    entry.reverses = first.reverses.flatMap { numbers[$0] ?? ($0 <= wreck.head.entry ? $0 : nil) }
    entry.other["origin"] = .object([
      "author": .text(first.author), "entry": .count(first.number), "hash": .text(last.hash.hex),
      "time": .text(first.time),
    ])
    let renamed = reentry.renamed.dropFirst(before)
    if !renamed.isEmpty {
      entry.other["ids"] = .list(renamed.map { .list([.text($0.old), .text($0.new)]) })
    }
    numbers[first.number] = next
    repaired.again.append(.init(old: first.number, new: next))
    add(entry)
  }

  private func entry(_ command: String, _ changes: [Change]) -> Entry {
    var entry = Entry(
      author: surroundings.author, changes: changes, command: command,
      program: Surroundings.program, time: DateText.utc(surroundings.clock()))
    entry.isClockSet = surroundings.isClockSet
    return entry
  }

  private mutating func add(_ entry: Entry) {
    var entry = entry
    entry.number = next
    acts.append(entry)
    next += Ledger.lineCount(of: entry)
  }

  private func source(_ rest: Digest) -> Source {
    Source(role: "data", name: "ledger-rest.jsonl", sha256: rest)
  }

  private var language: Language {
    reentry.shelf.living[Case.id]?[Case.language].flatMap(Language.init(rawValue:)) ?? .indonesian
  }

  private func why(_ entry: Entry) -> String {
    let words = Phrase(
      id: "diselamatkan dari entri \(entry.number) (\(entry.author), \(entry.time))",
      en: "saved from entry \(entry.number) (\(entry.author), \(entry.time))")[language]
    return entry.why.map { "\(words): \($0)" } ?? words
  }

  // MARK: Files

  /// Copies what is as its name says, whether an entry names it or not.
  mutating func copyFiles(
    of register: VaultRegister, from old: Vault, to new: Vault, progress: Progress
  ) throws {
    let namings = register.names
    let all = Set(old.digests()).union(namings.keys).subtracting(rest.map { [$0] } ?? [])
      .sorted { $0.hex < $1.hex }
    for (at, digest) in all.enumerated() {
      let name = namings[digest]
      let part = progress.part(at * 100 / all.count..<(at + 1) * 100 / all.count)
      let state = try old.state(of: digest, progress: part)
      guard state == .intact else {
        if let name, name.mustBe || state != .missing {
          repaired.lost.append(
            "\(Display.escaped(name.text)): \(state.words), \(Vault.name(of: digest))")
        } else if name == nil {
          repaired.lost.append("\(Vault.name(of: digest)), which nothing names: \(state.words)")
        }
        continue
      }
      _ = try new.keep(try OriginalFile(old.path(of: digest)), as: digest, progress: part)
      repaired.files += 1
      if name == nil { repaired.unnamed += 1 }
    }
  }

  // MARK: The account

  /// Tells of the repair in the case itself, where anything is not as it was.
  mutating func tell() throws {
    guard let rest else { return }
    repaired.rest = rest
    let id = reentry.nextID("N")
    let text = account[language]
    let changes = reentry.enter([
      Change(id: id, kind: Note.word, was: nil, now: ["text": .text(text)])
    ])
    var entry = entry(command, changes)
    entry.sources = [source(rest)]
    repaired.note = id
    add(entry)
  }

  private var account: Phrase {
    let lost =
      repaired.lost.isEmpty ? "" : "\n" + repaired.lost.map { "- \($0)" }.joined(separator: "\n")
    let (standing, again) = (repaired.standing + repaired.found.lines, repaired.again.count)
    return Phrase(
      id:
        "Kasus ini diselamatkan dari buku besar yang rusak. \(standing) entri tetap seperti semula, "
        + "\(again) dicatat ulang, \(repaired.lost.count) hal tidak terselamatkan.\(lost)",
      en: "This case was saved from a damaged ledger. \(standing) entries stand as they stood, "
        + "\(again) were entered again, \(repaired.lost.count) things could not be saved.\(lost)")
  }

  /// Notes the last line as it was written.
  mutating func end(at head: Head) { repaired.head = head }
}

extension KeptState {
  /// How it is found, in words.
  fileprivate var words: String {
    switch self {
    case .intact: "intact"
    case .missing: "missing"
    case .altered: "altered"
    case .unreadable(let why): "can't be read (\(why))"
    }
  }
}
