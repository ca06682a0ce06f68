import CaseModel
import Groundwork

/// A damaged ledger, taken apart.
///
///     1 ─ 2 ─ … ─ 80          stands
///                  └ 81 ─ 82  follows, further on or in other bytes: taken as it was written
///     83 … 90                 loose: sound by themselves, they follow nothing that is left
///     #§%&                    lost
public struct Wreck {
  /// What follows nothing: the lines of one act, or what is left of one.
  public struct Loose: Sendable {
    /// Its lines, each with the hash that it has there.
    public let entries: [(entry: Entry, hash: Digest)]
    /// Whether no line of it is lost.
    public let isWhole: Bool
  }

  /// A line that can't be read.
  public struct Lost: Hashable, Sendable {
    /// Which line of the file it is, from 1.
    public let row: Int
    /// What is wrong with it.
    public let what: String
  }

  /// The end of what stands, as it stood.
  public private(set) var standing = LedgerPosition.start
  /// The last line with those that were found further on.
  public private(set) var head = Head.empty
  /// The records as what stands and follows leaves them.
  public private(set) var shelf = Shelf()
  /// What is sound and follows nothing.
  public private(set) var loose: [Loose] = []
  /// What can't be read.
  public private(set) var lost: [Lost] = []
  /// How many lines were found further on, and how many of them in other bytes.
  public private(set) var found = (lines: 0, mended: 0)
  /// How many lines stand there a second time, and how many are the marks of a merge.
  public private(set) var needless = 0
  /// What must lie in the vault.
  public private(set) var register = VaultRegister()

  private let ledger: Ledger
  private let size: Int
  private var chain: [Piece] = []
  private var assembly = Assembly()
  private var open: [(entry: Entry, hash: Digest)] = []

  /// Whether all of the file is sound, in its place, and as it was written.
  public var isWhole: Bool { standing.offset == size }

  /// Whether every line found its place.
  public var isComplete: Bool { loose.isEmpty && lost.isEmpty }

  /// The bytes after what stands.
  public var rest: Range<Int> { standing.offset..<size }

  /// Takes the ledger apart.
  public init(_ ledger: Ledger, progress: Progress = .silent) throws {
    self.ledger = ledger
    size = try ledger.size()
    try stand(progress)
    guard !isWhole else { return }
    var pieces: [Piece] = []
    var reader = RestReader(ledger.file, from: standing.offset, row: head.entry + 1)
    var start = standing.offset
    while let line = try reader.next() {
      pieces.append(Piece(line, start..<line.end, in: ledger.file))
      start = line.end
    }
    Piece.mend(&pieces)
    try follow(pieces)
    try sift(pieces)
  }

  /// Names what an act that is entered again needs of the vault.
  public mutating func name(_ entry: Entry) { register.take(entry, act: entry.number) }

  // MARK: What stands

  private mutating func stand(_ progress: Progress) throws {
    struct Misfit: Error {}
    var scan = LedgerScan(ledger.file, from: .start, .reading)
    do {
      _ = try scan.run(progress: progress) { seen, reached in
        guard let entry = seen.entry, takes(entry, reached.head) else { throw Misfit() }
        if open.isEmpty { standing = reached }
      }
      standing = scan.position
    } catch is Misfit { (assembly, open) = (Assembly(), []) }
    head = standing.head
  }

  /// Takes the next line; false where its act does not fit what stands.
  private mutating func takes(_ entry: Entry, _ head: Head) -> Bool {
    var next = assembly
    let act = next.take(entry, hash: head.hash)
    if let act {
      do throws(Change.Misfit) { try shelf.take(act.changes) } catch { return false }
      for part in act.entries { register.take(part, act: act.number) }
    }
    assembly = next
    let isOpen = !next.runs.open.isEmpty
    open = isOpen ? (entry.part == 1 ? [] : open) + [(entry, head.hash)] : []
    return true
  }

  // MARK: What follows

  private mutating func follow(_ pieces: [Piece]) throws {
    var after: [Digest: [Int]] = [:]
    for (at, piece) in pieces.enumerated() {
      if let previous = piece.link?.previous { after[previous, default: []].append(at) }
    }
    while let at = after[head.hash]?.first(where: { pieces[$0].link?.number == head.entry + 1 }),
      let link = pieces[at].link, let entry = try pieces[at].entry()
    {
      let next = Head(entry: link.number, hash: link.hash)
      guard takes(entry, next) else { return }
      chain.append(pieces[at])
      found.lines += 1
      if pieces[at].isMended { found.mended += 1 }
      head = next
    }
  }

  // MARK: What is loose or lost

  private mutating func sift(_ pieces: [Piece]) throws {
    var known = Set(chain.compactMap { $0.link?.hash })
    try note(&known, among: Set(pieces.compactMap { $0.link?.hash }))
    let placed = Set(chain.map(\.row))
    var runs = LooseRuns(open)
    for piece in pieces where !placed.contains(piece.row) {
      guard let link = piece.link else {
        if piece.isMark {
          needless += 1
        } else {
          lost.append(Lost(row: piece.row, what: piece.fault ?? "can't be read"))
          runs.breakOff()
        }
        continue
      }
      guard known.insert(link.hash).inserted else {
        needless += 1
        continue
      }
      guard let entry = try piece.entry() else {
        lost.append(
          Lost(row: piece.row, what: "entry \(link.number) is in a format that is not known"))
        runs.breakOff()
        continue
      }
      runs.take(entry, link.hash)
    }
    loose = runs.all
  }

  /// Adds to `known` those of `wanted` that stand.
  private func note(_ known: inout Set<Digest>, among wanted: Set<Digest>) throws {
    let last = standing.head.entry
    guard last > 0 else { return }
    var found: [Digest] = []
    try ledger.eachHead { head in
      if wanted.contains(head.hash) { found.append(head.hash) }
      return head.entry < last
    }
    known.formUnion(found)
  }
}

extension Wreck {
  /// Writes what stands and what follows it.
  public func write(to file: Descriptor, progress: Progress = .silent) throws {
    _ = try ledger.copy(upTo: standing.offset, to: file, progress: progress)
    var offset = standing.offset
    for piece in chain {
      let line = try piece.line() + [UInt8(ascii: "\n")]
      try file.write(line, at: offset)
      offset += line.count
    }
  }

  /// Keeps the bytes after what stands in `vault`, as they are; returns their digest.
  public func keepRest(in vault: Vault, progress: Progress = .silent) throws -> Digest {
    try vault.keep(rest, of: ledger.file, progress: progress)
  }
}
