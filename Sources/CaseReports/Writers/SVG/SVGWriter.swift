import Groundwork

/// Draws a picture as SVG: alone in a file, or within a page.
struct SVGWriter {
  private static let width = 900.0
  private static let left = 150.0
  private static let top = 34.0
  private static let row = 15.0
  /// A higher picture takes a page of paper for itself.
  private static let tall = 900.0

  private let chart: TimeChart

  init(_ chart: TimeChart) { self.chart = chart }

  /// A file of its own, with its own style.
  static func file(_ chart: TimeChart, _ language: Language) -> String {
    let head = "xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"\(language.rawValue)\" "
    return SVGWriter(chart).drawn(head, "<style>\(ChartStyle.alone)</style>\n") + "\n"
  }

  /// A part of a page, which has the style and says what it shows.
  var inline: String { drawn("xmlns=\"http://www.w3.org/2000/svg\" ", "") }

  private func drawn(_ attributes: String, _ style: String) -> String {
    var y = SVGWriter.top
    var (bands, lanes) = ("", "")
    for (index, lane) in chart.lanes.enumerated() {
      let rows = packed(lane.marks)
      let height = Double(max(rows.count, 1)) * SVGWriter.row + 6
      bands += band(lane.name, y, height, isEven: index.isMultiple(of: 2))
      for (row, marks) in rows.enumerated() {
        lanes += marks.map { drawn($0, y + 3 + Double(row) * SVGWriter.row) }.joined()
      }
      y += height
    }
    let bottom = y
    let height = bottom + 34
    return """
      <svg \(attributes)class="chart\(height > SVGWriter.tall ? " tall" : "")" viewBox="0 0 900 \(number(height))" role="img" \
      aria-labelledby="chart-title chart-words">
      <title id="chart-title">\(HTMLText.escaped(chart.title))</title>
      <desc id="chart-words">\(HTMLText.escaped(chart.caption))</desc>
      \(style)\(SVGWriter.masks)
      <rect class="ground" width="900" height="\(number(height))"/>
      \(bands)\(scale(to: bottom))\(lanes)\(legend(at: bottom + 20))</svg>
      """
  }

  // MARK: Where things lie

  private func x(_ second: Int64) -> Double {
    let length = Double(max(chart.end - chart.start, 1))
    let place = Double(second - chart.start) / length
    return SVGWriter.left + place * (SVGWriter.width - SVGWriter.left - 60)
  }

  private func span(_ mark: TimeChart.Mark) -> (from: Double, to: Double) {
    let (from, to) = (x(max(mark.start, chart.start)), x(min(mark.end, chart.end)))
    return (from, max(to, from + 6))
  }

  /// Marks in rows, so that none covers another or its number.
  private func packed(_ marks: [TimeChart.Mark]) -> [[TimeChart.Mark]] {
    var rows: [(end: Double, marks: [TimeChart.Mark])] = []
    let sorted = marks.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    for (_, mark) in sorted {
      let span = span(mark)
      let end = span.to + (chart.isCrowded ? 1 : 6.4 * Double(label(mark).count) + 8)
      if let index = rows.firstIndex(where: { $0.end <= span.from }) {
        rows[index].marks.append(mark)
        rows[index].end = end
      } else {
        rows.append((end, [mark]))
      }
    }
    return rows.map(\.marks)
  }

  private func label(_ mark: TimeChart.Mark) -> String {
    mark.isContested ? "⚠\(mark.label)" : mark.label
  }

  private func number(_ value: Double) -> String { SVGText.number(value) }
}

extension SVGWriter {
  // MARK: What is drawn

  private func band(_ name: String, _ y: Double, _ height: Double, isEven: Bool) -> String {
    """
    <rect class="\(isEven ? "band" : "band odd")" y="\(number(y))" width="900" \
    height="\(number(height))"/>\
    <text class="name" x="8" y="\(number(y + 14))">\(HTMLText.escaped(cut(name)))</text>

    """
  }

  /// A mark with its number beside it, unless there are too many, and its words behind it.
  private func drawn(_ mark: TimeChart.Mark, _ y: Double) -> String {
    let (from, to) = span(mark)
    let sort = "mark \(mark.look.rawValue)\(mark.isContested ? " contested" : "")"
    let soft = mark.isVague ? " mask=\"url(#chart-soft)\"" : ""
    let (height, inset) = mark.look == .said ? (6.0, 4.5) : (11.0, 2.0)
    let facts = HTMLPicker.attributes(mark.facts)
    let title = "<title>\(HTMLText.escaped(mark.words))</title>"
    let shape = """
      class="\(sort)" x="\(number(from))" y="\(number(y + inset))" \
      width="\(number(to - from))" height="\(number(height))" rx="\(mark.isVague ? 0 : 2)"\(soft)
      """
    if chart.isCrowded { return "<rect \(facts) \(shape)>\(title)</rect>\n" }
    return """
      <g \(facts)>\(title)<rect \(shape)/>\
      <text class="label\(mark.isContested ? " contested" : "")" x="\(number(to + 4))" \
      y="\(number(y + 11))">\(HTMLText.escaped(label(mark)))</text></g>

      """
  }

  private func scale(to bottom: Double) -> String {
    chart.ticks.map { tick in
      let x = number(x(tick.at))
      return """
        <line class="tick" x1="\(x)" x2="\(x)" y1="24" y2="\(number(bottom))"/>\
        <text class="date" x="\(x)" y="16">\(HTMLText.escaped(tick.label))</text>

        """
    }.joined()
  }

  private func legend(at y: Double) -> String {
    var x = SVGWriter.left
    var out = ""
    for look in TimeChart.Look.allCases {
      guard let words = chart.legend[look] else { continue }
      let height = look == .said ? 6.0 : 11.0
      out += """
        <rect class="mark \(look.rawValue)" x="\(number(x))" y="\(number(y - height / 2))" \
        width="22" height="\(number(height))" rx="2"/>\
        <text class="label" x="\(number(x + 27))" y="\(number(y + 4))">\(HTMLText.escaped(words))</text>

        """
      x += 27 + 7.2 * Double(words.count) + 22
    }
    let words = HTMLText.escaped("⚠ \(chart.contested)")
    return out
      + "<text class=\"label contested\" x=\"\(number(x))\" y=\"\(number(y + 4))\">\(words)</text>\n"
  }

  /// A name that fits before the scale.
  private func cut(_ name: String) -> String { SVGText.cut(name, 24) }

  /// Ends that fade.
  private static let masks = """
    <defs>
    <linearGradient id="chart-fade"><stop offset="0" stop-color="#000"/>\
    <stop offset=".4" stop-color="#fff"/><stop offset=".6" stop-color="#fff"/>\
    <stop offset="1" stop-color="#000"/></linearGradient>
    <mask id="chart-soft" maskContentUnits="objectBoundingBox">\
    <rect width="1" height="1" fill="url(#chart-fade)"/></mask>
    </defs>
    """
}
