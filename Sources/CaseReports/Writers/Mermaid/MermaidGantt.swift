/// Writes a picture of what happened when as a Gantt chart of Mermaid.
struct MermaidGantt {
  /// Hosts refuse diagrams of more letters than 50,000.
  private static let mostLetters = 45_000

  private let chart: TimeChart

  init(_ chart: TimeChart) { self.chart = chart }

  /// The diagram, without a fence around it.
  var text: String {
    let head = """
      gantt
          title \(MermaidText.label(chart.title))
          dateFormat YYYY-MM-DDTHH:mm
          axisFormat %d/%m/%y
          todayMarker off
      """
    for room in [70, 24, 0] {
      let lanes = chart.lanes.map { lane($0, room) }
      if lanes.reduce(0, { $0 + $1.count }) <= MermaidGantt.mostLetters {
        return ([head] + lanes).joined(separator: "\n")
      }
    }
    return ([head] + shortest).joined(separator: "\n")
  }

  /// As many lanes with bare numbers as there is room for.
  private var shortest: [String] {
    var left = MermaidGantt.mostLetters
    return chart.lanes.map { lane($0, 0) }.prefix { lane in
      left -= lane.count
      return left > 0
    }
  }

  private func lane(_ lane: TimeChart.Lane, _ room: Int) -> String {
    let marks = lane.marks.compactMap { task($0, room) }
    guard !marks.isEmpty else { return "" }
    return (["    section \(MermaidText.label(lane.name))"] + marks).joined(separator: "\n")
  }

  /// `E3 ≈ Rapat :crit, done, 2021-05-21T00:00, 2021-05-22T00:00`; nil for years that it can't say.
  private func task(_ mark: TimeChart.Mark, _ room: Int) -> String? {
    guard mark.from.count == 16, mark.to.count == 16, mark.from.first != "-" else { return nil }
    let isMoment = mark.start == mark.end
    let sorts = [
      mark.isContested ? "crit" : nil, mark.look.mermaid, isMoment ? "milestone" : nil,
    ].compactMap { $0 }
    let signs = (mark.isContested ? "⚠" : "") + mark.label + (mark.isVague ? " ≈" : "")
    let words = room == 0 ? "" : " " + MermaidText.label(mark.brief, room)
    let end = isMoment ? mark.from : mark.to
    return "    \(MermaidText.label(signs))\(words) :"
      + (sorts + [mark.from, end]).joined(separator: ", ")
  }
}

extension TimeChart.Look {
  /// The word by which Mermaid colours it.
  fileprivate var mermaid: String? {
    switch self {
    case .firm: "done"
    case .reported: "active"
    case .alleged, .refuted, .said: nil
    }
  }
}
