import Groundwork

extension Check {
  /// A protected actor's name in the text of another record.
  ///
  /// Reports mask it; whoever sees the case itself, or a part of it handed on, does not.
  static let protectedName = Check(
    "protected-name", "a protected actor's name in another record's text", in: Kinds.all.map(\.word)
  ) { record, desk in
    guard let names = try desk.protectedNames() else { return [] }
    for member in record.body {
      let shape = Kinds.named(record.kind)?.field(member.key)?.shape.element ?? .text
      guard shape.isOpenText, let id = member.value.firstMention(by: names),
        !id.isSame(as: record.id.text)
      else { continue }
      return [
        Finding(
          record.id, "\(member.key) names \(id), who is protected",
          next: "`edit \(record.id) --\(member.key) …` leaves the name out; "
            + "what was written stays in the ledger")
      ]
    }
    return []
  }
}

extension Shape {
  /// Whether anything may be written there: the rest are words of lists, dates and ids.
  fileprivate var isOpenText: Bool {
    switch self {
    case .reference, .digest, .term, .date, .flag, .integer, .grade, .zone: false
    default: true
    }
  }
}

extension JSON {
  /// What the first protected name in its texts stands for.
  fileprivate func firstMention(by names: DiscreetNames) -> String? {
    switch self {
    case .text(let text): names.mention(in: text.text)
    case .list(let items): items.lazy.compactMap { $0.firstMention(by: names) }.first
    case .object(let members):
      members.lazy.compactMap { $0.value.firstMention(by: names) }.first
    default: nil
    }
  }
}
