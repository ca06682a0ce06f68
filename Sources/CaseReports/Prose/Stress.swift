import CaseModel
import Groundwork

/// Lets the speaker's own hedge stand out where it is said.
enum Stress {
  static func inlines(_ text: String, _ hedge: String?) -> [Inline] {
    guard let hedge, let range = Hedges.range(of: hedge, in: text) else { return [.text(text)] }
    let parts: [Inline] = [
      .text(String(text[..<range.lowerBound])), .emphasis([.text(String(text[range]))]),
      .text(String(text[range.upperBound...])),
    ]
    return parts.filter { $0 != .text("") }
  }
}
