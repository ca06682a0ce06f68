import Groundwork

/// What is known of a line when a place is asked whether it stands.
public struct Bound: Sendable {
  let bindings: [Binding]
  let given: [Name: String]

  /// What `name` is bound to by a place, an option or a standing `with`.
  public func text(_ name: Name) -> String? {
    let binding = bindings.first {
      $0.name == name && $0.language == nil && $0.operation != .clear
    }
    return binding?.text ?? given[name]
  }

  /// Whether `name` is bound.
  public func has(_ name: Name) -> Bool { text(name) != nil }
}
