import CaseModel
import Groundwork

/// What an editor asks of the elements of a list.
extension Shape {
  /// An element that names `id`, with what follows the colon.
  func naming(_ id: Name, _ suffix: String?) -> JSON {
    var members = JSONObject()
    switch self {
    case .citation: members = ["exhibit": .text(id), "at": suffix.map { .text($0) } ?? .null]
    case .participation: members = ["actor": .text(id), "role": suffix.map { .text($0) } ?? .null]
    default: return .text(id)
    }
    return .object(JSONObject(members.filter { $0.value != .null }))
  }

  /// Whether two elements of a set are one: tags are compared folded.
  func isSame(_ left: JSON, _ right: JSON) -> Bool {
    if case .tag = self, let left = left.asText, let right = right.asText {
      return Folding.fold(left) == Folding.fold(right)
    }
    return left == right
  }

  /// Whether `item` is what somebody means who takes `gone` away: an exhibit without a place means
  /// every place in it, an actor without a role every role.
  func isMeant(_ item: JSON, by gone: JSON) -> Bool {
    switch self {
    case .citation where gone.asObject?["at"] == nil:
      item.asObject?["exhibit"] == gone.asObject?["exhibit"]
    case .participation where gone.asObject?["role"] == nil:
      item.asObject?["actor"] == gone.asObject?["actor"]
    default: isSame(item, gone)
    }
  }
}
