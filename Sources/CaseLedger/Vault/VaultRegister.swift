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

  /// The heads that exhibits name at the end, as reports and bags do that were handed over.
  private var heads: [Name: [Head]] = [:]

  /// The entries that seal the ledger.
  public private(set) var seals: [SealedEntry] = []
  /// The hashes of lines that their own entries tell: most seal the line before them.
  public private(set) var hashes: [Int: Digest] = [:]

  /// Nothing yet.
  init() {}

  /// Who has seen which head, by what stands in the case.
  public var witnesses: [Witness] {
    heads.sorted { $0.key.rank < $1.key.rank }
      .flatMap { exhibit, heads in heads.map { Witness("the report \(exhibit)", $0) } }
  }

  /// The digests of all that is named.
  var digests: some Sequence<Digest> { namings.keys }

  /// The digests of what must be there, and of what is there though it may be gone, with what its
  /// first namer calls it.
  ///
  /// - Throws: `Problem` where bytes are missing.
  public func present(
    in vault: Vault
  ) throws(Problem) -> [(digest: Digest, name: String, size: Int)] {
    var present: [(digest: Digest, name: String, size: Int)] = []
    for digest in digests.sorted(by: { $0.hex < $1.hex }) {
      let name = Display.escaped(all(digest).first?.name ?? Vault.name(of: digest))
      if let size = vault.size(of: digest) {
        present.append((digest, name, size))
      } else if !standing(digest).isEmpty {
        throw .broken("\(name) is missing from the vault", hint: "`verify` tells more")
      }
    }
    return present
  }

  /// What each digest is called by whoever named it first, and whether its bytes must be there.
  public var names: [Digest: (text: String, mustBe: Bool)] {
    var names: [Digest: (text: String, mustBe: Bool)] = [:]
    for digest in digests {
      names[digest] = (all(digest).first?.name ?? "", !standing(digest).isEmpty)
    }
    return names
  }

  /// Whether `path` of a bag is that of bytes which something names: a sound vault has proved them.
  public func proves(_ path: String, _ digest: Digest) -> Bool {
    namings[digest] != nil && path == "\(Bag.payloadName)/\(Vault.name(of: digest))"
  }

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
      if change.kind == Exhibit.word { noteHeads(change) }
      guard let now = change.now else { continue }
      let record = Record(id: change.id, kind: change.kind, body: now)
      if change.kind == Custody.word { note(record) }
      guard change.kind == Exhibit.word else { continue }
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

  /// What an exhibit names no longer, or never should have named, bears witness no more.
  private mutating func noteHeads(_ change: Change) {
    guard let now = change.now else { return heads[change.id] = nil }
    guard now[Common.other.name] != nil else { return }
    heads[change.id] = Record(id: change.id, kind: change.kind, body: now)[Common.other]
      .filter { $0.first == .text("head") }
      .compactMap { $0.last?.asText.flatMap(Head.init) }
  }

  private mutating func note(_ custody: Record) {
    for corrected in custody[Common.supersedes] { destructions[corrected] = nil }
    if custody[Custody.act] == .destroyed, let exhibit = custody[Custody.exhibit] {
      destructions[custody.id] = exhibit
    }
  }
}
