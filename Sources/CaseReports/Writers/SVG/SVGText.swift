/// Numbers and words as pictures have them.
enum SVGText {
  /// A number with one decimal, written alike everywhere.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// `text` in at most `room` letters; nothing where there is no room for a few.
  static func cut(_ text: String, _ room: Int) -> String {
    if text.count <= room { return text }
    return room < 4 ? "" : text.prefix(room - 1) + "…"
  }
}
