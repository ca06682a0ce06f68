/// A name for a working copy: made of one from outside, and harmless on every system.
struct SafeName {
  private let stem: String
  private let ending: String

  /// - Parameters:
  ///   - front: what it begins with, such as an exhibit's id.
  ///   - name: the name from outside.
  init(_ front: String, _ name: String) {
    let clean = SafeName.clean(name)
    let dot = clean.lastIndex(of: ".")
    let tail = dot.map { clean[$0...] } ?? ""
    let isWord = tail.dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
    let hasEnding = dot != clean.startIndex && isWord && (2...12).contains(tail.utf8.count)
    ending = hasEnding ? String(tail) : ""
    let body = SafeName.trimmed(hasEnding ? clean.dropLast(tail.count) : clean[...])
    stem = body.isEmpty ? front : "\(front)-\(body)"
  }

  /// The name; the second and later ones of a kind are numbered.
  func text(_ number: Int) -> String {
    number == 1 ? stem + ending : "\(stem)-\(number)\(ending)"
  }

  /// Letters, digits and a few signs stay; whatever a system, a shell or an eye could take for more
  /// becomes a line below.
  private static func clean(_ name: String) -> String {
    var out = ""
    for scalar in name.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || "-_.".unicodeScalars.contains(scalar)
      let next: Unicode.Scalar = isPlain ? scalar : "_"
      if next != "_" || out.unicodeScalars.last != "_" { out.unicodeScalars.append(next) }
    }
    return out
  }

  /// At most a hundred bytes, without signs at the ends.
  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { "-_.".contains($0) }
    while text.utf8.count > 100 { text.removeLast() }
    while let last = text.last, "-_.".contains(last) { text.removeLast() }
    return String(text)
  }
}
