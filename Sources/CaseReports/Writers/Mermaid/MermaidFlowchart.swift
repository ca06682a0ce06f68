import CaseModel
import Groundwork

/// Writes who stands in what relation to whom as a flowchart of Mermaid.
struct MermaidFlowchart {
  private let graph: ActorGraph

  init(_ graph: ActorGraph) { self.graph = graph }

  /// The diagram, without a fence around it.
  var text: String {
    // What a forged ledger calls its actors must not end the fence.
    let known = graph.nodes.filter { Name($0.id).idParts != nil }
    let ids = Set(known.map(\.id))
    let nodes = known.map { node in
      let name = MermaidText.label(node.name, 40)
      return node.isPerson ? "    \(node.id)([\"\(name)\"])" : "    \(node.id)[\"\(name)\"]"
    }
    let edges = graph.edges.filter { ids.isSuperset(of: [$0.from, $0.to]) }.map { edge in
      edge.isTie
        ? "    \(edge.from) -->|\"\(MermaidText.label(edge.label, 40))\"| \(edge.to)"
        : "    \(edge.from) -.- \(edge.to)"
    }
    return (["flowchart LR"] + nodes + edges).joined(separator: "\n")
  }
}
