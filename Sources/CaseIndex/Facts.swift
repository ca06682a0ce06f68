import CaseModel
import Groundwork

/// What the index keeps of one version of a record, derived from the record alone and in one go.
///
/// The model derives the same, one thing after another; the tests hold both against each other.
struct Facts {
  struct Reference: Hashable {
    let target: Int64
    let field: Int64
  }

  private(set) var references: [Reference] = []
  var keywords: [Keyword] = []
  private(set) var callNames: [Name] = []
  /// Its words, one space between two.
  var words: [UInt8] = []
  /// The digits of its numbers, and the stems that differ from their words.
  ///
  /// Whoever looks for a stem that is its own looks among the words too: that spares half the text
  /// index.
  var stems: [UInt8] = []

  init(_ record: Record) {
    let table = FieldPlan.table(record.kind)
    words.reserveCapacity(256)
    stems.reserveCapacity(128)
    for member in record.body {
      let plan = table.fields[member.key] ?? FieldPlan.unknown
      if case .list(let items) = member.value {
        for item in items { add(item, of: member.key, plan) }
      } else {
        add(member.value, of: member.key, plan)
      }
    }
    addStates(of: record, table)
    if references.count > 1 { references = Facts.distinct(references) }
    if keywords.count > 1 { keywords = Facts.distinct(keywords) }
    if callNames.count > 1 { callNames = Facts.distinct(callNames) }
  }

  private mutating func add(_ value: JSON, of field: Name, _ plan: FieldPlan) {
    if let target = Facts.target(of: value, plan.naming) {
      references.append(Reference(target: target, field: plan.code))
    }
    if let word = Facts.word(of: value, plan.wording) { keywords.append(Keyword(field, word)) }
    if plan.isCalled, case .text(let name) = value {
      let folded = Folding.fold(name.text)
      if !folded.isEmpty { callNames.append(Name(folded)) }
    }
    if plan.isSearched { search(value) }
  }

  private static func target(of value: JSON, _ naming: FieldPlan.Naming) -> Int64? {
    switch naming {
    case .none: return nil
    case .plain: if case .text(let id) = value { return id.rank }
    case .citation: if case .text(let id)? = value.asObject?["exhibit"] { return id.rank }
    case .participation: if case .text(let id)? = value.asObject?["actor"] { return id.rank }
    case .value:
      if case .text(let id) = value, actors.contains(id.rank) { return id.rank }
    }
    return nil
  }

  private static let actors = Name.ranks(lettered: "A")

  private static func word(of value: JSON, _ wording: FieldPlan.Wording) -> Name? {
    switch wording {
    case .none: return nil
    case .plain: if case .text(let word) = value { return word }
    case .short: if case .text(let word) = value, word.text.utf8.count <= 64 { return word }
    case .flag: return value == .bool(true) ? "true" : nil
    case .role:
      guard case .text? = value.asObject?["actor"] else { return nil }
      if case .text(let role)? = value.asObject?["role"] { return role }
    }
    return nil
  }

  private static func distinct<Element: Hashable>(_ all: [Element]) -> [Element] {
    if all.count < 8 {
      return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
    }
    var seen: Set<Element> = []
    return all.filter { seen.insert($0).inserted }
  }
}
