import CaseModel
import CommandLanguage
import Groundwork

/// A name that a line uses and the case does not have.
struct UnknownName: Hashable {
  /// As it was typed: `@kotz`.
  let typed: String
  /// Without its sigil.
  let label: String
  /// The kinds that may go by it where it stands.
  let kinds: [String]

  /// The unknown names among what is said of a record of `kind`, each once.
  static func all(
    in bindings: [Binding], of kind: Kind, _ reading: any CaseReading
  ) throws -> [UnknownName] {
    var found: [UnknownName] = []
    for binding in bindings where binding.operation == .set || binding.operation == .add {
      guard let kinds = kinds(for: binding, kind),
        let unknown = try UnknownName(binding.text, kinds, reading),
        !found.contains(where: { $0.label == unknown.label })
      else { continue }
      found.append(unknown)
    }
    return found
  }

  init?(_ text: String, _ kinds: [String], _ reading: any CaseReading) throws {
    guard let reference = Reference(text), case .label(let label, let own) = reference.target,
      own.map({ kinds.isEmpty || kinds.contains($0) }) ?? true,
      try reading.id(labelled: label) == nil
    else { return nil }
    typed = reference.typed
    self.label = label
    self.kinds =
      own.map { [$0] } ?? (kinds.isEmpty ? Kinds.all.map(\.word) : kinds).filter { $0 != Case.word }
  }

  /// The kinds to which a binding may refer; nil where it refers to nothing.
  private static func kinds(for binding: Binding, _ kind: Kind) -> [String]? {
    if binding.name == .anyReference {
      return kind.free.compactMap { kind.field($0)?.shape.targets }.flatMap { $0 }
    }
    // A new actor's post is held for another.
    if binding.name == "of", kind.word == Actor.word { return [Actor.word] }
    return kind.field(binding.name)?.shape.targets
  }
}
