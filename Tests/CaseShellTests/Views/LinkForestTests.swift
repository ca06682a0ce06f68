import CaseModel
import Groundwork
import Testing

@testable import CaseShell

@Suite struct LinkForestTests {
  private func link(_ number: Int, _ from: Name, _ to: Name) -> Record {
    var link = Record(id: Name("L\(number)"), kind: Link.word)
    link[Link.from] = from
    link[Link.to] = to
    return link
  }

  /// The links of a tree, in the order in which they are drawn.
  private func links(_ tree: LinkForest.Tree) -> [Name] {
    tree.branches.flatMap { [$0.link.id] + links($0.tree) }
  }

  @Test func `whoever most links lead to is a root, and each link is drawn once`() {
    let forest = LinkForest(
      actors: ["A1", "A2", "A3", "A4", "A9"],
      links: [link(1, "A1", "A2"), link(2, "A3", "A2"), link(3, "A4", "A3"), link(4, "A1", "A3")])
    #expect(forest.trees.map(\.actor) == ["A2"])
    #expect(forest.trees.flatMap(links).sorted() == ["L1", "L2", "L3", "L4"])
    #expect(forest.alone == ["A9"])
  }

  @Test func `circles and links to oneself end`() {
    let forest = LinkForest(
      actors: ["A1"],
      links: [
        link(1, "A1", "A2"), link(2, "A2", "A3"), link(3, "A3", "A1"), link(4, "A1", "A1"),
        link(5, "A7", "A8"), link(6, "A7", "A8"),
      ])
    #expect(forest.trees.flatMap(links).sorted() == ["L1", "L2", "L3", "L4", "L5", "L6"])
    #expect(forest.trees.map(\.actor) == ["A1", "A8"])
    #expect(forest.trees[0].branches.first { $0.link.id == "L4" }?.isRepeated == false)
    #expect(forest.trees[1].branches.map(\.isRepeated) == [false, true])
  }

  @Test func `a link without an end is left out`() {
    var half = link(1, "A1", "A2")
    half[Link.to] = nil
    #expect(LinkForest(actors: ["A1"], links: [half]).trees.isEmpty)
  }
}
