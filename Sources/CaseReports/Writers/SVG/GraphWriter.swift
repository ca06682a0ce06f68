import Groundwork

/// Draws who stands in what relation to whom as SVG: people on the left, houses on the right, the
/// lines between them, so that no line crosses a name.
struct GraphWriter {
  private static let row = 24.0
  private static let top = 10.0
  private static let columns = (left: 340.0, right: 560.0)

  private let graph: ActorGraph
  private let places: [String: (x: Double, y: Double)]
  private let height: Double

  init(_ graph: ActorGraph) {
    self.graph = graph
    let people = graph.nodes.filter(\.isPerson)
    let houses = graph.nodes.filter { !$0.isPerson }
    let rows = max(people.count, houses.count)
    height = Double(rows) * GraphWriter.row + 2 * GraphWriter.top
    var places: [String: (x: Double, y: Double)] = [:]
    for (column, x) in [
      (people, GraphWriter.columns.left), (houses, GraphWriter.columns.right),
    ] {
      // The shorter column stands in the middle of the longer.
      let first = Double(rows - column.count) * GraphWriter.row / 2
      for (index, node) in column.enumerated() {
        places[node.id] = (
          x, GraphWriter.top + first + (Double(index) + 0.5) * GraphWriter.row
        )
      }
    }
    self.places = places
  }

  /// A file of its own, with its own style.
  static func file(_ graph: ActorGraph, _ language: Language) -> String {
    let head = "xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"\(language.rawValue)\" "
    return GraphWriter(graph).drawn(head, "<style>\(ChartStyle.alone)</style>\n") + "\n"
  }

  /// A part of a page, which has the style and says what it shows.
  var inline: String { drawn("xmlns=\"http://www.w3.org/2000/svg\" ", "") }

  private func drawn(_ attributes: String, _ style: String) -> String {
    """
    <svg \(attributes)class="chart graph" viewBox="0 0 900 \(SVGText.number(height))" role="img" \
    aria-labelledby="graph-title graph-words">
    <title id="graph-title">\(HTMLText.escaped(graph.title))</title>
    <desc id="graph-words">\(HTMLText.escaped(graph.caption))</desc>
    \(style)<rect class="ground" width="900" height="\(SVGText.number(height))"/>
    \(graph.edges.sorted { !$0.isTie && $1.isTie }.map(drawn).joined())\
    \(graph.nodes.map(drawn).joined())</svg>
    """
  }

  // MARK: What is drawn

  /// A line from one to the other; between two of one column a bow into the middle.
  private func drawn(_ edge: ActorGraph.Edge) -> String {
    guard let from = places[edge.from], let to = places[edge.to] else { return "" }
    let isBow = from.x == to.x
    let toMiddle = from.x == GraphWriter.columns.left ? 1.0 : -1.0
    let reach = isBow ? min(24 + abs(to.y - from.y) / 3, 105) * toMiddle : 110 * toMiddle
    let bend = (from.x + reach, to.x + (isBow ? reach : -reach))
    func point(_ x: Double, _ y: Double) -> String { "\(SVGText.number(x)) \(SVGText.number(y))" }
    let ends = HTMLText.escaped("\(edge.from) \(edge.to)")
    let width = SVGText.number(1 + 0.3 * Double(min(edge.together, 6)))
    return """
      <path class="\(edge.isTie ? "tie" : "together")" data-ends="\(ends)" \
      stroke-width="\(edge.isTie ? "1.6" : width)" d="M\(point(from.x, from.y)) \
      C\(point(bend.0, from.y)) \(point(bend.1, to.y)) \(point(to.x, to.y))">\
      <title>\(HTMLText.escaped(edge.words))</title></path>

      """
  }

  /// A dot with the name outside of it, and a field around them that can be hit.
  private func drawn(_ node: ActorGraph.Node) -> String {
    guard let place = places[node.id] else { return "" }
    let (x, side) = node.isPerson ? (place.x - 10, "person") : (place.x + 10, "house")
    let (name, note) = cut(node)
    let dot =
      "<circle cx=\"\(SVGText.number(place.x))\" cy=\"\(SVGText.number(place.y))\" r=\"4\"/>"
    let (first, gap, last) =
      node.isPerson
      ? (note, note.isEmpty ? "" : " · ", "<tspan class=\"name\">\(name)</tspan>")
      : ("<tspan class=\"name\">\(name)</tspan>", note.isEmpty ? "" : " · ", note)
    return """
      <g class="actor \(side)" data-actor="\(HTMLText.escaped(node.id))">\
      <rect class="hit" x="\(node.isPerson ? "4" : SVGText.number(place.x - 8))" \
      y="\(SVGText.number(place.y - 11))" width="\(node.isPerson ? "344" : "342")" height="22" rx="3"/>\
      \(dot)<text class="label" x="\(SVGText.number(x))" y="\(SVGText.number(place.y + 4))">\
      \(first)\(gap)\(last)</text></g>

      """
  }

  /// Name and note as they fit into a column.
  private func cut(_ node: ActorGraph.Node) -> (name: String, note: String) {
    let room = 50
    let name = SVGText.cut(node.name, room)
    let note = SVGText.cut(node.note, room - name.count - 3)
    return (HTMLText.escaped(name), HTMLText.escaped(note))
  }
}
