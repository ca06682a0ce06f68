import CaseModel
import CommandLanguage
import Groundwork

/// Actors and the links between them as trees: each link is drawn once, under the actor that is
/// nearer the root; who has most links that lead to them is a root.
///
///     @bpjs  BPJS Kesehatan  organization
///     ├─ ← @iqbal  Iqbal Anas: holds post “Kepala Humas”, since 2018 [X3]
///     └─ → @kominfo  Kominfo: answers to
///        └─ ← @dedy  Dedy Permadi: holds post “Juru Bicara” [X4]
struct GraphView {
  let view: RecordView
  let screen: Screen

  init(_ view: RecordView, _ screen: Screen) {
    self.view = view
    self.screen = screen
  }

  func lines(_ graph: LinkForest) throws -> [Ink] {
    var lines: [Ink] = []
    for tree in graph.trees {
      if !lines.isEmpty { lines.append(Ink()) }
      lines.append(try root(tree.actor))
      lines += try branches(of: tree, Ink())
    }
    if !graph.alone.isEmpty {
      if !lines.isEmpty { lines.append(Ink()) }
      let names = try graph.alone.map(view.name).joined(", ")
      lines += hanging(Ink("without links: ", .dim), Ink("  "), names)
    }
    return lines
  }

  private func root(_ id: Name) throws -> Ink {
    let record = try view.reading.filed(id)?.record
    let type = Ink(record?[Actor.type]?.rawValue ?? "", .dim)
    return try [view.name(id), Ink(record?[Actor.name] ?? "", .head), type].joined("  ")
      .shortened(columns: screen.tableColumns)
  }

  private func branches(of tree: LinkForest.Tree, _ rail: Ink) throws -> [Ink] {
    try tree.branches.enumerated().flatMap { at, branch in
      let isLast = at == tree.branches.count - 1
      let below = rail + Ink(isLast ? "   " : "│  ", .dim)
      let head = rail + Ink(isLast ? "└─ " : "├─ ", .dim)
      return try hanging(head, below + Ink("  "), try text(branch, from: tree.actor))
        + branches(of: branch.tree, below)
    }
  }

  private func text(_ branch: LinkForest.Branch, from actor: Name) throws -> Ink {
    let other = branch.tree.actor
    let isOutward = branch.link[Link.from] == actor
    let name = try view.reading.filed(other)?.record[Actor.name] ?? ""
    let who = try [Ink(isOutward ? "→" : "←", .dim), view.name(other), Ink(name)].joined()
    return try [
      who + ": " + relation(branch.link), view.sources(branch.link),
      branch.isRepeated ? Ink("(drawn elsewhere)", .dim) : Ink(),
    ].joined()
  }

  /// The relation with its post and time: `holds post “Juru Bicara”, since 2019`.
  private func relation(_ link: Record) throws -> Ink {
    let post = link[Link.post].map { " “\($0)”" } ?? ""
    func worded(_ date: CaseDate?) -> String? { date?.worded(.english, zone: view.zone, .plain) }
    let time =
      switch (worded(link[Link.since]), worded(link[Link.until])) {
      case (let since?, let until?): ", \(since) to \(until)"
      case (let since?, nil): ", since \(since)"
      case (nil, let until?): ", until \(until)"
      case (nil, nil): ""
      }
    return Ink((link[Link.relation] ?? "?") + post) + Ink(time, .date)
  }

  private func hanging(_ head: Ink, _ rest: Ink, _ text: Ink) -> [Ink] {
    let columns = max(20, screen.tableColumns - max(head.width, rest.width))
    return text.wrapped(columns: columns).enumerated().map {
      ($0.offset == 0 ? head : rest) + $0.element
    }
  }
}
