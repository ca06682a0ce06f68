import CaseModel
import Groundwork

/// What the ledger says must lie in the vault: read from its lines, so that no index is needed.
public struct VaultRegister: Sendable {
  /// That something names bytes of the vault.
  struct Naming: Sendable {
    /// The act that did it first.
    let entry: Int
    /// What it calls them: `X3 (laporan.pdf)`, `script (case.kron)`.
    let name: String
    /// The exhibit that has them; nil of a file from which an act was made.
    let exhibit: Name?
    /// How many they are, where that is said.
    let size: Int?
  }

  private var namings: [Digest: [Naming]] = [:]
  /// The exhibits that were destroyed, by the record that says so.
  private var destructions: [Name: Name] = [:]

  /// The heads that reports and bags named when they were handed over.
  public private(set) var witnesses: [Witness] = []

  /// The entries that seal the ledger.
  public private(set) var seals: [SealedEntry] = []
  /// The hashes of lines that their own entries tell: most seal the line before them.
  public private(set) var hashes: [Int: Digest] = [:]

  /// Nothing yet.
  init() {}

  /// The digests of all that is named.
  var digests: some Sequence<Digest> { namings.keys }

  /// Who says that these bytes must be there; empty where whoever had them was destroyed by order.
  func standing(_ digest: Digest) -> [Naming] {
    let destroyed = Set(destructions.values)
    return all(digest).filter { $0.exhibit.map { !destroyed.contains($0) } ?? true }
  }

  /// Who ever named these bytes, the first first.
  func all(_ digest: Digest) -> [Naming] { namings[digest] ?? [] }

  /// Takes in one entry of an act.
  mutating func take(_ entry: Entry, act: Int) {
    if let seal = entry.seal {
      seals.append(SealedEntry(seal: Seal(json: seal), entry: entry.number, time: entry.time))
      hashes[entry.number - 1] = entry.previous
    }
    for source in entry.sources {
      let name = "\(source.role) (\(source.name))"
      note(source.sha256, Naming(entry: act, name: name, exhibit: nil, size: nil))
    }
    for change in entry.changes {
      guard let now = change.now else { continue }
      let record = Record(id: change.id, kind: change.kind, body: now)
      if change.kind == Custody.word { note(record) }
      guard change.kind == Exhibit.word else { continue }
      note(head: record)
      for file in record.exhibitFiles where file.isKept {
        let name = "\(record.id) (\(file.name))"
        let naming = Naming(entry: act, name: name, exhibit: record.id, size: file.size)
        note(file.sha256, naming)
      }
    }
  }

  private mutating func note(_ digest: Digest, _ naming: Naming) {
    let isKnown = all(digest).contains {
      $0.exhibit == naming.exhibit && $0.name.isSame(as: naming.name)
    }
    if !isKnown { namings[digest, default: []].append(naming) }
  }

  private mutating func note(head exhibit: Record) {
    guard exhibit[Exhibit.type] == .report else { return }
    for pair in exhibit[Common.other] where pair.first == .text("head") {
      guard let head = pair.last?.asText.flatMap(Head.init) else { continue }
      witnesses.append(Witness("the report \(exhibit.id)", head))
    }
  }

  private mutating func note(_ custody: Record) {
    for corrected in custody[Common.supersedes] { destructions[corrected] = nil }
    if custody[Custody.act] == .destroyed, let exhibit = custody[Custody.exhibit] {
      destructions[custody.id] = exhibit
    }
  }
}
