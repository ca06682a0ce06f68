import CaseModel
import Groundwork

/// What the index does with a field of a kind: worked out once, since it is asked for every field
/// of every record.
struct FieldPlan {
  /// How a value of the field names another record.
  enum Naming { case none, plain, citation, participation, value }

  /// How a value of the field is a keyword.
  enum Wording { case none, plain, short, flag, role }

  let code: Int64
  let naming: Naming
  let wording: Wording
  let isSearched: Bool
  let isCalled: Bool

  /// The plans of a kind's fields.
  struct Table {
    let fields: [Name: FieldPlan]
    let dated: Name?
    let isSequenced: Bool
    let needsSource: Bool
  }

  private static let tables: [String: Table] = Dictionary(
    Kinds.all.map { kind in
      let plans = kind.fields.map { ($0.name, FieldPlan($0)) }
      return (
        kind.word,
        Table(
          fields: Dictionary(plans, uniquingKeysWith: { first, _ in first }), dated: kind.dated,
          isSequenced: kind.field("sequence") != nil,
          needsSource: kind.word == Event.word || kind.word == Claim.word)
      )
    }, uniquingKeysWith: { first, _ in first })

  private static let nothing = Table(
    fields: [:], dated: nil, isSequenced: false, needsSource: false)

  /// The plans of the fields of a kind; of one that is not known, none.
  static func table(_ kind: String) -> Table { tables[kind] ?? nothing }

  /// What is done with a field that no kind of ours has.
  static let unknown = FieldPlan(
    code: 0, naming: .none, wording: .short, isSearched: true, isCalled: false)

  private init(_ field: AnyField) {
    let shape = field.shape.element
    self.init(
      code: Codes.field(field.name) ?? 0, naming: FieldPlan.naming(shape),
      wording: FieldPlan.wording(shape), isSearched: FieldPlan.isSearched(shape),
      isCalled: ["label", "name", "aliases"].contains(field.name))
  }

  private init(code: Int64, naming: Naming, wording: Wording, isSearched: Bool, isCalled: Bool) {
    self.code = code
    self.naming = naming
    self.wording = wording
    self.isSearched = isSearched
    self.isCalled = isCalled
  }

  private static func naming(_ shape: Shape) -> Naming {
    switch shape {
    case .reference: .plain
    case .citation: .citation
    case .participation: .participation
    case .value: .value
    default: .none
    }
  }

  private static func wording(_ shape: Shape) -> Wording {
    switch shape {
    case .term, .open, .tag, .grade, .zone: .plain
    case .participation: .role
    case .flag: .flag
    default: .none
    }
  }

  private static func isSearched(_ shape: Shape) -> Bool {
    switch shape {
    case .text, .open, .label, .tag, .value, .pair, .map, .file: true
    default: false
    }
  }
}
