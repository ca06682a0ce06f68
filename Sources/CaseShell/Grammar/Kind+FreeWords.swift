import CaseModel
import CommandLanguage
import Groundwork

extension Kind {
  /// The free words of its `add` line.
  var freeWords: [Free] {
    let fields = free.compactMap { field($0) }
    var words = fields.compactMap(freeWord)
    if fields.contains(where: { $0.shape.targets != nil }) {
      // `%label` says no kind: the field is found when the label is looked up.
      words.append(
        Free(
          .anyReference, Slot("%LABEL", topic: "label", meaning: "any record by its label"),
          accepts: Sigils.isLabel))
    }
    return words
  }

  private func freeWord(_ field: AnyField) -> Free? {
    if case .tag = field.shape.element {
      return Free(field.name, field.slot, read: Sigils.bareTag, accepts: Sigils.isTag)
    }
    return field.shape.targets.map {
      Free(field.name, field.slot, accepts: Sigils.namingKind($0))
    }
  }

  /// The field among the free ones that takes a record of `kind`.
  func freeField(for kind: String) -> AnyField? {
    free.compactMap { field($0) }.first { field in
      field.shape.targets.map { $0.isEmpty || $0.contains(kind) } ?? false
    }
  }
}

extension Name {
  /// The name under which the grammar binds `%label`, whose field is not known yet.
  static let anyReference: Name = "%"
}
