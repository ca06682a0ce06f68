import CaseModel
import CommandLanguage
import Groundwork

/// The claims on one question, and where they clash.
struct ContestView {
  let view: RecordView
  let screen: Screen

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  func lines(_ contest: Contest) throws -> [String] {
    let question = contest.question
    let name = try view.name(question.id)
    let state =
      contest.isContested && contest.state == .answered
      ? "answered, contested" : contest.state.rawValue
    var lines = [Display.escaped("\(name)  \(question[Question.text] ?? "")  [\(state)]")]
    let rows = try contest.claims.prefix(screen.rows ?? .max).map { try row($0.record, contest) }
    lines += Table(["id", "mark", "said", "who", "what"], rows).lines(
      columns: screen.tableColumns - 2
    )
    .dropFirst().map { "  " + $0 }
    if contest.claims.count > rows.count {
      lines.append("  … \(contest.claims.count - rows.count) more")
    }
    if let answer = question[Question.answer] {
      lines.append("  answer: \(Display.escaped(answer))")
    }
    lines += try contest.moved.map { move in
      "  \(try view.name(move.claimant)) moved: \(move.from) → \(move.to)"
    }
    lines += contest.reportsDiffer.map { ids in
      "  reports differ: \(ids.map(\.text).joined(separator: ", "))"
    }
    return lines
  }

  private func row(_ claim: Record, _ contest: Contest) throws -> [String] {
    let who = try view.name(claim[Claim.speaksFor] ?? claim[Claim.claimant] ?? "")
    let speaker = try view.name(claim[Claim.claimant] ?? "")
    let isContested = contest.differ.contains { $0.contains(claim.id) }
    let isSuperseded = contest.claims.contains { $0.record[Common.supersedes].contains(claim.id) }
    let what = [claim[Claim.stance]?.rawValue, claim[Claim.value], claim[Claim.words]]
      .compactMap { $0 }.joined(separator: " · ")
    return [
      claim.id.text, isSuperseded ? "superseded" : isContested ? "⚠" : "", view.when(claim),
      who == speaker ? who : "\(speaker) for \(who)", what + " " + view.sources(claim),
    ]
  }
}
