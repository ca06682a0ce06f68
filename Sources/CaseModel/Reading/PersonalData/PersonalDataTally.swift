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
    words { kind, count in
      let gloss = count == 1 ? "citizen's number" : "citizens' numbers"
      return "\(count) \(kind.name(counted: count))" + (kind == .nik ? " (\(gloss))" : "")
    }
  }

  /// The same where there is little room: `NIK and 2 card numbers`.
  public var shortWords: String {
    words { kind, count in (count == 1 ? "" : "\(count) ") + kind.name(counted: count) }
  }

  private func words(_ item: (PersonalData.Kind, Int) -> String) -> String {
    let items = found.map { item($0, self[$0]) }
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
  /// What a warning calls so many of them.
  fileprivate func name(counted count: Int) -> String {
    let isOne = count == 1
    return switch self {
    case .nik: "NIK"
    case .phone: "telephone number\(isOne ? "" : "s")"
    case .mail: "e-mail address\(isOne ? "" : "es")"
    case .card: "card number\(isOne ? "" : "s")"
    case .account: "bank account number\(isOne ? "" : "s")"
    }
  }
}
