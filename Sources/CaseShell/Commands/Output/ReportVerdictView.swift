import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

/// What `report verify` says.
struct ReportVerdictView {
  /// How many facts that do not agree are named.
  private static let shown = 10

  private let verdict: ReportVerdict
  private let foot: ReportFoot
  /// What the case is called here.
  private let caseName: String
  private let desk: ReadingDesk

  init(_ verdict: ReportVerdict, _ foot: ReportFoot, caseName: String, _ desk: ReadingDesk) {
    self.verdict = verdict
    self.foot = foot
    self.caseName = caseName
    self.desk = desk
  }

  var outcome: Outcome {
    let notices = remarks + unproved
    var outcome = desk.wantsJSON ? Outcome.json(json) : .lines(lines, notices: notices)
    outcome.code = verdict.holds ? 0 : Problem.Kind.broken.rawValue
    return outcome
  }

  private var lines: [String] {
    let head = "\(verdict.word) \(foot.head.entry) \(foot.head.hash.hex)"
    switch verdict {
    case .identical, .lineEnds: return [head]
    case .differs(let difference): return [head] + drawn(difference)
    case .facts(_, let only, let lacking):
      return [head] + told(only, "the file alone says") + told(lacking, "the ledger alone says")
    }
  }

  private var remarks: [String] {
    switch verdict {
    case .identical: return []
    case .lineEnds: return ["Every line is the same; only the ends of lines are others."]
    case .differs: return ["The file is not what the ledger says up to entry \(foot.head.entry)."]
    case .facts(let agreeing, _, _):
      return [
        """
        \(foot.program) wrote it, and this is \(Surroundings.program): the wording was not compared.
        """,
        "\(verdict.holds ? "All" : "Only") \(agreeing) ids, dates, values and sources agree.",
      ]
    }
  }

  /// The one word of a report that no ledger proves: a case is known by its first entry, and its
  /// folder may be called anything.
  private var unproved: [String] {
    guard !foot.caseName.isSame(as: caseName) else { return [] }
    return [
      """
      The foot calls the case '\(Display.escaped(foot.caseName))', here it is \
      '\(Display.escaped(caseName))': a folder's name is not in the ledger, and nothing proves it.
      """
    ]
  }

  // MARK: What differs

  /// Both lines, a caret below each where they part.
  private func drawn(_ difference: TextDifference) -> [String] {
    let at = difference.column..<difference.column + 1
    func drawn(_ label: String, _ line: String?) -> [String] {
      guard let line else { return ["  \(label)  ends before"] }
      let rows = ProblemText.excerpt(of: line, at: at, columns: desk.session.screen.columns - 10)
      let front = ["  \(label)", String(repeating: " ", count: label.count + 2)]
      return zip(front, rows).map { $0 + $1 }
    }
    return ["line \(difference.line):"] + drawn("file  ", difference.one)
      + drawn("ledger", difference.other)
  }

  private func told(_ facts: [ReportFacts.Fact], _ what: String) -> [String] {
    var found: [(words: Name, lines: [Int])] = []
    var places: [Name: Int] = [:]
    for fact in facts {
      let words = Name(fact.words)
      if let place = places[words] {
        found[place].lines.append(fact.line)
      } else {
        places[words] = found.count
        found.append((words, [fact.line]))
      }
    }
    let shown = found.prefix(ReportVerdictView.shown).map { words, lines in
      let rest = lines.count > 1 ? ", and on \(lines.count - 1) more" : ""
      return "line \(lines[0])\(rest): \(what): \(Display.escaped(words.text))"
    }
    let rest = found.count - shown.count
    return shown + (rest > 0 ? ["… and \(rest) more that \(what)"] : [])
  }

  private var json: JSON {
    var members: JSONObject = [
      "verdict": .text(verdict.word), "report": .text(foot.report), "head": .text("\(foot.head)"),
      "options": .text(foot.options), "program": .text(foot.program),
      "case": .text(foot.caseName), "case_here": .text(caseName),
    ]
    switch verdict {
    case .identical, .lineEnds: break
    case .differs(let difference):
      members["line"] = .count(difference.line)
      members["column"] = .count(difference.column + 1)
      members["file"] = difference.one.map { .text($0) } ?? .null
      members["ledger"] = difference.other.map { .text($0) } ?? .null
    case .facts(let agreeing, let only, let lacking):
      members["agreeing"] = .count(agreeing)
      members["only_file"] = .list(only.map { .text($0.words) })
      members["only_ledger"] = .list(lacking.map { .text($0.words) })
    }
    return .object(members)
  }
}
