import CaseModel
import CaseStore
import Groundwork

/// Up to which entry the shell has told what others did.
struct Tidings {
  var folder: String
  var entry: Int
  var size: Int
  /// The acts of this session, which are no news to it.
  var own: Set<Int> = []
}

extension Session {
  /// What others have added to the open case since the last call; cheap where that is nothing.
  public func news() -> [String] {
    guard let casebook = current else { return [] }
    let size = casebook.size
    guard let before = visit.tidings, before.folder == casebook.folder else {
      try? casebook.refresh()
      visit.tidings = Tidings(folder: casebook.folder, entry: casebook.head.entry, size: size)
      return []
    }
    guard size != before.size else { return [] }
    visit.tidings?.size = size
    do {
      let acts = try casebook.read { reading in
        try reading.acts(limit: max(0, min(reading.head.entry - before.entry, 1000)))
      }
      if let damage = casebook.damage { return [damage.what] }
      visit.tidings?.entry = casebook.head.entry
      visit.tidings?.own = []
      let foreign = acts.filter { $0.number > before.entry && !before.own.contains($0.number) }
      return Session.told(foreign.reversed())
    } catch { return [] }
  }

  /// Notes acts as this session's own.
  func own(_ acts: [Act]) { visit.tidings?.own.formUnion(acts.map(\.number)) }

  /// One sentence for each author, in the order in which they came.
  static func told(_ acts: [Act]) -> [String] {
    var authors: [String] = []
    for act in acts where !authors.contains(act.entry.author) { authors.append(act.entry.author) }
    return authors.map { author in
      let numbers = acts.filter { $0.entry.author == author }.map { String($0.number) }
      let shown =
        numbers.count <= 8
        ? numbers.joined(separator: ", ") : "\(numbers[0]) … \(numbers[numbers.count - 1])"
      let entries = numbers.count == 1 ? "entry" : "\(numbers.count) entries:"
      return Display.escaped("\(author) added \(entries) \(shown)")
    }
  }
}
