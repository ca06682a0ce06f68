import Fuzzing
import Groundwork

extension Fuzz {
  /// A value as a ledger may hold it.
  mutating func value(depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2:
      let limit: Int64 = 9_007_199_254_740_991
      let edges: [Int64] = [0, 1, -1, limit, -limit]
      return .integer(edges.randomElement(using: &self) ?? 0)
    case 3: return .integer(Int64.random(in: -100_000...100_000, using: &self))
    case 4: return .text(text())
    case 5:
      return .list((0..<Int.random(in: 0..<4, using: &self)).map { _ in value(depth: depth + 1) })
    default: return .object(object(depth: depth + 1))
    }
  }

  /// An object as a ledger may hold it.
  mutating func object(depth: Int = 0) -> JSONObject {
    var members = JSONObject()
    for _ in 0..<Int.random(in: 0..<5, using: &self) {
      let letters = (0..<Int.random(in: 1..<6, using: &self)).map { _ in
        Array("abcdefghijklmnopqrstuvwxyz0123456789_.-").randomElement(using: &self) ?? "a"
      }
      members[Name(String(letters))] = value(depth: depth)
    }
    return members
  }

  /// A text with all that is awkward in one.
  mutating func text() -> String {
    let pieces = [
      "a", "Z", " ", "\"", "\\", "/", "\u{0}", "\u{1F}", "\u{7F}", "\n", "\r\n", "\t", "\u{8}",
      "\u{C}", "\u{B}", "é", "e\u{301}", "\u{2028}", "\u{FFFD}", "\u{E000}", "\u{FFFF}", "😀",
      "\u{10FFFF}", "\u{D7FF}", "<", "&", "\u{80}", "\u{7FF}", "\u{800}",
    ]
    return (0..<Int.random(in: 0..<12, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}
