import CaseLedger
import CaseModel
import Groundwork

/// What `verify` says of those who bear the ledger out.
struct AttestationView {
  let verdict: Verdict

  init(_ verdict: Verdict) { self.verdict = verdict }

  /// A sentence for the newest of each sort who vouches, and for those nobody could make sure of.
  var lines: [String] {
    Sort.allCases.flatMap { sort in
      let some = verdict.attestations.filter { Sort($0.sealed) == sort }
      return newest(of: some, sort) + unknown(some, sort)
    } + unchecked
  }

  private func newest(of some: [Attestation], _ sort: Sort) -> [String] {
    var newest: (name: String, entry: Int, attestation: Attestation)?
    for attestation in some {
      guard case .good(let name) = attestation.state, let head = attestation.head else {
        continue
      }
      if head.entry >= newest?.entry ?? 0 { newest = (name, head.entry, attestation) }
    }
    guard let newest else { return [] }
    let time = newest.attestation.stamp.map { " at \($0.time)" } ?? ""
    let place = "(entry \(newest.attestation.sealed.entry))"
    return ["\(sort.verb) by \(newest.name)\(time) up to entry \(newest.entry) \(place)."]
  }

  private func unknown(_ some: [Attestation], _ sort: Sort) -> [String] {
    let unknown = some.filter { $0.state == .unknown }
    guard let last = unknown.last else { return [] }
    let maker = (last.key ?? last.stamp?.authority).map { " (\($0))" } ?? ""
    let hold = unknown.count == 1 ? "holds" : "hold"
    return [
      "The \(sort.noun)\(plural(unknown)) of \(entries(unknown)) \(hold)\(maker), and nobody says "
        + "\(sort.question): `verify --\(sort.option) FILE` does."
    ]
  }

  private var unchecked: [String] {
    var reasons: [String: [Attestation]] = [:]
    for attestation in verdict.attestations {
      guard case .unchecked(let why) = attestation.state else { continue }
      reasons[why, default: []].append(attestation)
    }
    return reasons.sorted { $0.key < $1.key }.map { why, which in
      let were = which.count == 1 ? "was" : "were"
      return "The seal\(plural(which)) of \(entries(which)) \(were) not checked: \(why)."
    }
  }

  private func plural(_ some: [Attestation]) -> String { some.count == 1 ? "" : "s" }

  private func entries(_ some: [Attestation]) -> String {
    let numbers = some.map { String($0.sealed.entry) }
    guard numbers.count > 1 else { return "entry \(numbers.first ?? "")" }
    let shown = numbers.suffix(5).joined(separator: ", ")
    return "entries \(numbers.count > 5 ? "…, " : "")\(shown)"
  }
}

/// A sort of witness, in words.
private enum Sort: CaseIterable {
  case signature, timestamp

  init?(_ sealed: SealedEntry) {
    switch sealed.seal?.proof {
    case .signature: self = .signature
    case .timestamp: self = .timestamp
    case .unknown, nil: return nil
    }
  }

  var verb: String { self == .signature ? "Sealed" : "Stamped" }
  var noun: String { self == .signature ? "seal" : "time stamp" }
  var question: String { self == .signature ? "whose it is" : "whether it counts" }
  var option: String { self == .signature ? "signers" : "authorities" }
}
