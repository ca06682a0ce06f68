import Groundwork

extension Check {
  /// A protected actor's name in the text of another record.
  ///
  /// Reports mask it; whoever sees the case itself, or a part of it handed on, does not.
  static let protectedName = Check(
    "protected-name", "a protected actor's name in another record's text", in: Kinds.all.map(\.word)
  ) { record, desk in
    guard let names = try desk.protectedNames() else { return [] }
    for (key, text) in record.openTexts {
      guard let id = names.mention(in: text), !id.isSame(as: record.id.text) else { continue }
      return [
        Finding(
          record.id, "\(key) names \(try desk.protected(id).all), who is protected",
          next: key == Exhibit.files.name || record.kind == Custody.word
            ? "what was collected keeps its name, and custody its words; reports leave the name out"
            : "`edit \(record.id) --\(key) …` leaves the name out; "
              + "what was written stays in the ledger")
      ]
    }
    return []
  }
}

extension Record {
  /// Its texts in which anything may be written, with their fields: the rest are words of lists,
  /// dates and ids.
  var openTexts: [(key: Name, text: String)] {
    let kind = Kinds.named(kind)
    return body.flatMap { member -> [(Name, String)] in
      let shape = kind?.field(member.key)?.shape.element ?? .text
      return shape.isOpenText ? member.value.texts.map { (member.key, $0) } : []
    }
  }
}

extension Shape {
  fileprivate var isOpenText: Bool {
    switch self {
    case .reference, .digest, .term, .date, .flag, .integer, .grade, .zone: false
    default: true
    }
  }
}

extension JSON {
  /// The texts in it, in order.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text.text]
    case .list(let items): items.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    default: []
    }
  }
}
