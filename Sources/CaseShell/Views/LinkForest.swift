import CaseModel
import Groundwork

/// Actors and links put in order for drawing: a forest in which every link stands once.
struct LinkForest {
  /// An actor and what hangs from it.
  struct Tree {
    let actor: Name
    var branches: [Branch] = []
  }

  /// A link, and the actor at its other end.
  struct Branch {
    let link: Record
    let tree: Tree
    /// Whether that actor has its own branches elsewhere.
    let isRepeated: Bool
  }

  /// The trees, the one with most links that lead to its root first.
  let trees: [Tree]
  /// The actors without links.
  let alone: [Name]

  init(actors: [Name], links: [Record]) {
    let links = links.filter { $0[Link.from] != nil && $0[Link.to] != nil }
    var byActor: [Name: [Record]] = [:]
    var inward: [Name: Int] = [:]
    for link in links {
      for end in link.ends { byActor[end, default: []].append(link) }
      if let to = link[Link.to] { inward[to, default: 0] += 1 }
    }
    let linked = byActor.keys.sorted {
      let (left, right) = (inward[$0] ?? 0, inward[$1] ?? 0)
      return left != right ? left > right : $0.rank < $1.rank
    }
    var grower = Grower(byActor: byActor)
    trees = linked.compactMap { grower.grow(from: $0) }
    alone = actors.filter { byActor[$0] == nil }
  }

  /// Grows trees in breadth, so that whoever is near a root hangs near it.
  private struct Grower {
    let byActor: [Name: [Record]]
    private var seen: Set<Name> = []

    init(byActor: [Name: [Record]]) { self.byActor = byActor }

    /// The tree of `root`; nil where another one holds it already.
    mutating func grow(from root: Name) -> Tree? {
      guard seen.insert(root).inserted else { return nil }
      var edges: [Name: [(link: Record, other: Name, isNew: Bool)]] = [:]
      var drawn: Set<Name> = []
      var front = [root]
      while !front.isEmpty {
        let actor = front.removeFirst()
        for link in byActor[actor] ?? [] where drawn.insert(link.id).inserted {
          let other = link.ends.first { $0 != actor } ?? actor
          let isNew = seen.insert(other).inserted
          edges[actor, default: []].append((link, other, isNew))
          if isNew { front.append(other) }
        }
      }
      return Grower.tree(root, edges)
    }

    private static func tree(
      _ actor: Name, _ edges: [Name: [(link: Record, other: Name, isNew: Bool)]]
    ) -> Tree {
      Tree(
        actor: actor,
        branches: (edges[actor] ?? []).map { edge in
          Branch(
            link: edge.link, tree: edge.isNew ? tree(edge.other, edges) : Tree(actor: edge.other),
            isRepeated: !edge.isNew && edge.other != actor)
        })
    }
  }
}

extension Record {
  /// The actors at both ends of a link, each once.
  fileprivate var ends: [Name] {
    let ends = [self[Link.from], self[Link.to]].compactMap { $0 }
    return ends.count == 2 && ends[0] == ends[1] ? [ends[0]] : ends
  }
}
