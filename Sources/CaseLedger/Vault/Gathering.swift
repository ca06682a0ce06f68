import CaseModel

/// Gathers what must lie in the vault, line by line: only what acts that are whole have named.
struct Gathering {
  private(set) var register = VaultRegister()
  private var parts: [Entry] = []

  /// Takes in the next line; `act` holds the lines of the act that it completes.
  mutating func take(_ seen: Sighting, of act: [Int]?) {
    if seen.part == 1 || seen.part == nil { parts = [] }
    if let entry = seen.entry { parts.append(entry) }
    guard let act, let first = act.first else { return }
    for part in parts where act.contains(part.number) { register.take(part, act: first) }
    parts = []
  }
}
