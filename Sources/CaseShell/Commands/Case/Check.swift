import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `check [NAME…]`.
  static let check = Command.reading(
    Grammar(
      "check", summary: "find what a careful case does not have",
      details: """
        Silent, and exit code 0, where nothing is found; else a line for each finding, and exit \
        code 1. Nothing is changed. Without a NAME, all checks are made.
        """,
      places: [
        Place(
          "name",
          Slot(
            "NAME", choices: Checks.all.map { Slot.Choice($0.word, $0.meaning) }, meaning: "a check"
          ),
          isOptional: true, isMany: true, accepts: { Checks.named($0.lowercased()) != nil })
      ],
      options: Option.reading + [.limit],
      examples: ["check", "check unsourced-event overdue-duty"])
  ) { desk in
    let named = Set(desk.invocation.texts("name").map { $0.lowercased() })
    let checks = Checks.all.filter { named.isEmpty || named.contains($0.word) }
    let session = desk.session
    let findings = try desk.reading.findings(
      of: checks, now: session.surroundings.clock(), progress: session.progress)
    let shown = Array(findings.prefix(try desk.limit() ?? .max))
    var outcome =
      desk.wantsJSON
      ? Outcome.json(.list(shown.map(\.json)))
      : try FindingsView(RecordView(desk.reading, zone: try desk.zone), desk.screen)
        .outcome(shown, of: findings)
    outcome.code = findings.isEmpty ? 0 : Problem.Kind.refused.rawValue
    return outcome
  }
}

/// Findings for a person: a line each; below, how many, and what can be done.
private struct FindingsView {
  let view: RecordView
  let screen: Screen

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  func outcome(_ shown: [Finding], of all: [Finding]) throws -> Outcome {
    let rows = try shown.map { [Ink($0.id.text, .id), Ink($0.check, .unsure), try sentence($0)] }
    // A linter's lines have no head, so that each can be cut out by a program.
    let lines = Table(["", "", ""], rows).lines(columns: screen.tableColumns, hasHeads: false)
    return .lines(lines.map { screen.paint($0) }, notices: summary(shown, of: all))
  }

  /// What was found, and the record's title.
  private func sentence(_ finding: Finding) throws -> Ink {
    let what = Ink(finding.what)
    guard let record = try view.reading.filed(finding.id)?.record else { return what }
    return what + ": " + (try view.title(record))
  }

  private func summary(_ shown: [Finding], of all: [Finding]) -> [String] {
    guard !all.isEmpty else { return [] }
    var firsts: [Finding] = []
    var counts: [String: Int] = [:]
    for finding in all {
      if counts[finding.check] == nil { firsts.append(finding) }
      counts[finding.check, default: 0] += 1
    }
    let parts = firsts.map { "\(counts[$0.check] ?? 0) \($0.check)" }.joined(separator: ", ")
    let more = shown.count < all.count ? ["There are more; --limit N shows them."] : []
    let hints = firsts.compactMap { first in first.next.map { "\(first.check): \($0)" } }
    return more + ["\(all.count) finding\(all.count == 1 ? "" : "s"): \(parts)."] + hints
  }
}
