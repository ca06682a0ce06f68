/// Writes who stands in what relation to whom as a flowchart of Mermaid.
struct MermaidFlowchart {
  private let graph: ActorGraph

  init(_ graph: ActorGraph) { self.graph = graph }

  /// The diagram, without a fence around it.
  var text: String {
    let nodes = graph.nodes.map { node in
      let name = MermaidText.label(node.name, 40)
      return node.isPerson ? "    \(node.id)([\"\(name)\"])" : "    \(node.id)[\"\(name)\"]"
    }
    let edges = graph.edges.map { edge in
      edge.isTie
        ? "    \(edge.from) -->|\"\(MermaidText.label(edge.label, 40))\"| \(edge.to)"
        : "    \(edge.from) -.- \(edge.to)"
    }
    return (["flowchart LR"] + nodes + edges).joined(separator: "\n")
  }
}
