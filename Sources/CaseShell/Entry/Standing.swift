import CaseModel
import CommandLanguage
import Groundwork

/// What a standing `with` says for the `add` lines below it.
public struct Standing: Sendable {
  let bindings: [Binding]
  /// The line as typed, for the prompt.
  public let line: String

  /// What it says, by name: a place of these may be left out.
  var given: [Name: String] {
    var given: [Name: String] = [:]
    for binding in bindings { given[binding.name] = given[binding.name] ?? binding.text }
    return given
  }

  /// What it adds to a line: fields that the kind has and the line leaves out.
  func filling(_ line: [Binding], of kind: Kind, at desk: EntryDesk) throws -> [Binding] {
    var stated = Set(line.filter { $0.language == nil }.map(\.name))
    for binding in line where binding.name == .anyReference {
      let target = try desk.record(binding.text).kind
      if let field = kind.freeField(for: target) { stated.insert(field.name) }
    }
    return try bindings.filter { binding in
      guard binding.name == .anyReference else {
        return kind.field(binding.name) != nil && !stated.contains(binding.name)
      }
      let target = try desk.record(binding.text).kind
      return kind.freeField(for: target).map { !stated.contains($0.name) } ?? false
    }
  }
}
