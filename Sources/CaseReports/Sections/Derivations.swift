import CaseModel
import Groundwork

/// Which exhibits only repeat others: a copy and its original speak with one voice.
enum Derivations {
  static func blocks(_ papers: [Paper], _ file: CaseFile) throws -> [Block] {
    let derived = papers.filter { !$0.derives.isEmpty }
    guard !derived.isEmpty else { return [] }
    let items = try derived.map { paper -> [Inline] in
      let copy = try name(paper.id, file)
      let origins = file.list(try paper.derives.map { try name($0, file) })
      return [
        .text(
          file.say(
            Phrase(id: "\(copy) menyadur \(origins).", en: "\(copy) derives from \(origins).")))
      ]
    }
    return [
      .heading(2, [.text(file.say(title))]), .paragraph([.text(file.say(oneVoice))]), .list(items),
    ]
  }

  /// `X26 (Mitrapost)`.
  private static func name(_ id: Name, _ file: CaseFile) throws -> String {
    guard let publisher = try file.paper(id).publisher else { return id.text }
    return "\(id) (\(try file.party(publisher).short))"
  }
}

private let title = Phrase(id: "Saduran dan asalnya", en: "Copies and their origins")
private let oneVoice = Phrase(
  id: "Saduran tidak menambah bobot: bersama asalnya, ia dihitung satu sumber.",
  en: "A copy adds no weight: with its origin it counts as one source.")
