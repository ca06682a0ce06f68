import Groundwork

/// How much personal data was found, kind by kind.
public struct PersonalDataTally: Hashable, Sendable {
  private var counts: [PersonalData.Kind: Int] = [:]

  /// Makes a tally of what stands in `texts`.
  public init(_ texts: String...) { for text in texts { add(text) } }

  /// Counts what stands in a text too.
  public mutating func add(_ text: String) { add(PersonalData.findings(in: text)) }

  /// Counts what was found too.
  public mutating func add(_ findings: [PersonalData.Finding]) {
    for finding in findings { counts[finding.kind, default: 0] += 1 }
  }

  /// Counts all texts in a value too.
  mutating func add(_ value: JSON) {
    switch value {
    case .text(let text): add(text.text)
    case .list(let items): for item in items { add(item) }
    case .object(let members): for member in members { add(member.value) }
    default: break
    }
  }

  /// How many of a kind.
  public subscript(kind: PersonalData.Kind) -> Int { counts[kind] ?? 0 }

  /// How many in all.
  public var total: Int { counts.values.reduce(0, +) }

  /// Each kind with its count, as a warning says it: `2 NIK (citizens' numbers) and 1 card number`.
  public var words: String {
    let items = found.map { $0.name(counted: self[$0]) }
    return items.count < 2
      ? items.joined() : items.dropLast().joined(separator: ", ") + " and " + (items.last ?? "")
  }

  /// What `--json` prints of it.
  public var json: JSON {
    .object(JSONObject(found.map { JSONObject.Member(Name($0.rawValue), .count(self[$0])) }))
  }

  private var found: [PersonalData.Kind] { PersonalData.Kind.allCases.filter { self[$0] > 0 } }
}

extension PersonalData.Kind {
  /// How a warning counts it.
  fileprivate func name(counted count: Int) -> String {
    let isOne = count == 1
    return switch self {
    case .nik: "\(count) NIK (citizen\(isOne ? "'s number" : "s' numbers"))"
    case .phone: "\(count) telephone number\(isOne ? "" : "s")"
    case .mail: "\(count) e-mail address\(isOne ? "" : "es")"
    case .card: "\(count) card number\(isOne ? "" : "s")"
    case .account: "\(count) bank account number\(isOne ? "" : "s")"
    }
  }
}
