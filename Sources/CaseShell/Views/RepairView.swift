import CaseModel
import CaseStore
import Groundwork

/// What `repair` saved, and what not.
struct RepairView {
  private let repaired: Repaired
  private let path: String
  private let wantsJSON: Bool

  init(_ repaired: Repaired, path: String, wantsJSON: Bool) {
    self.repaired = repaired
    self.path = path
    self.wantsJSON = wantsJSON
  }

  var outcome: Outcome {
    var outcome = wantsJSON ? Outcome.json(json) : .lines(lines.map { Display.escaped($0) })
    outcome.notices.append("\(path) is the new case; the old one is as it was.")
    if let note = repaired.note { outcome.notices.append("\(note) in it tells of the repair.") }
    outcome.code = repaired.lost.isEmpty ? 0 : Problem.Kind.refused.rawValue
    return outcome
  }

  private var lines: [String] {
    var lines: [String] = []
    let (standing, found) = (repaired.standing, repaired.found)
    if standing > 0 { lines.append("saved: \(entries(1, standing)), as written") }
    if found.lines > 0 {
      let mended = found.mended > 0 ? ", \(found.mended) of them in other bytes" : ""
      lines.append(
        "saved: \(entries(standing + 1, standing + found.lines)), found further on\(mended)")
    }
    lines += again
    lines += repaired.renamed.map { "saved: \($0.old) of another side, which is \($0.new) now" }
    lines += repaired.stubs.map { "saved: the number \($0), whose making is lost" }
    if repaired.files > 0 {
      let unnamed = repaired.unnamed > 0 ? ", \(repaired.unnamed) of which nothing names" : ""
      lines.append(
        "saved: \(repaired.files) file\(repaired.files == 1 ? "" : "s") of evidence\(unnamed)")
    }
    if let rest = repaired.rest {
      lines.append("saved: the rest of the old ledger, as \(rest.hex)")
    }
    return lines + repaired.lost.map { "lost: \($0)" }
  }

  /// What was entered again; entries that keep their distance stand together.
  private var again: [String] {
    var runs: [(old: ClosedRange<Int>, new: ClosedRange<Int>)] = []
    for item in repaired.again {
      if let last = runs.last, last.old.upperBound + 1 == item.old,
        last.new.upperBound + 1 == item.new
      {
        runs[runs.count - 1] = (last.old.lowerBound...item.old, last.new.lowerBound...item.new)
      } else {
        runs.append((item.old...item.old, item.new...item.new))
      }
    }
    return runs.map { old, new in
      "saved: \(entries(old.lowerBound, old.upperBound)), entered again as "
        + (new.count == 1 ? "\(new.lowerBound)" : "\(new.lowerBound)–\(new.upperBound)")
    }
  }

  private func entries(_ first: Int, _ last: Int) -> String {
    first == last ? "entry \(first)" : "entries \(first)–\(last)"
  }

  private var json: JSON {
    .object([
      "path": .text(path), "head": .text(repaired.head.description),
      "standing": .count(repaired.standing), "found": .count(repaired.found.lines),
      "mended": .count(repaired.found.mended),
      "entered": .list(repaired.again.map { .list([.count($0.old), .count($0.new)]) }),
      "renamed": .list(repaired.renamed.map { .list([.text($0.old), .text($0.new)]) }),
      "stubs": .texts(repaired.stubs.map(\.text)), "files": .count(repaired.files),
      "unnamed": .count(repaired.unnamed),
      "rest": repaired.rest.map { .text($0.hex) } ?? .null,
      "note": repaired.note.map { .text($0) } ?? .null, "lost": .texts(repaired.lost),
    ])
  }
}
