/// Takes source marks apart: `X24; X26, par. 3`.
enum SourceMark {
  /// The ids of exhibits in a source mark, and what stands between them.
  static func parts(_ text: String) -> [(text: Substring, isID: Bool)] {
    var parts: [(text: Substring, isID: Bool)] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "X") {
      let id = rest[start...].prefix { $0 == "X" || ($0.isASCII && $0.isNumber) }
      if start > rest.startIndex { parts.append((rest[..<start], false)) }
      parts.append((id, id.dropFirst().first?.isNumber == true))
      rest = rest[id.endIndex...]
    }
    if !rest.isEmpty { parts.append((rest, false)) }
    return parts
  }

  /// The exhibit of which an item of the list of sources tells.
  static func exhibit(of item: [Inline]) -> String? {
    guard case .source(let text)? = item.first, item.count > 1 else { return nil }
    let parts = parts(text)
    return parts.count == 1 && parts[0].isID ? text : nil
  }
}
