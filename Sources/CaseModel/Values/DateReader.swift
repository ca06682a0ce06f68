import Groundwork

/// Understands dates as they are typed: EDTF, and what people write.
public enum DateReader {
  /// What can be typed, to be shown where something isn't understood.
  static let examples =
    "Write `2021-05-21`, `21/5/2021`, `21 Mei 2021`, `Mei 2021`, `8–10 Juni 2021`, "
    + "`21 Mei 2021 pukul 14.30 WIB` or `undated`"

  private static let longest = 200

  /// Reads `typed`; times get the offset of `zone` where they have none.
  ///
  /// `now` is given at the keyboard only: in a script `kemarin` is refused.
  public static func read(
    _ typed: String, zone: Zone, now: Int64? = nil
  ) throws(Problem) -> TypedDate {
    if QuickDate.read(typed) != nil {
      return understood(try CaseDate(typed, stampedIn: zone), typed)
    }
    let typed = trimmed(typed)
    guard !typed.isEmpty else { throw .mistyped("a date is missing", hint: examples) }
    guard looksFormal(typed) else { return try readPhrase(typed, zone, now, nil) }
    let formal: Problem
    do throws(Problem) {
      return understood(try CaseDate(spelled(typed), stampedIn: zone), typed)
    } catch {
      formal = error
    }
    return try readPhrase(typed, zone, now, formal)
  }

  private static func readPhrase(
    _ typed: String, _ zone: Zone, _ now: Int64?, _ formal: Problem?
  ) throws(Problem) -> TypedDate {
    guard typed.utf8.count <= longest else {
      throw formal ?? .mistyped("`\(clip(typed))` is too long for a date", hint: examples)
    }
    var phrase = DatePhrase(typed, zone: zone, now: now)
    if phrase.isUndated() { return TypedDate(date: nil) }
    let edtf: String
    let warning: String?
    do throws(Problem) {
      (edtf, warning) = try phrase.read()
    } catch {
      throw formal ?? error
    }
    return understood(try CaseDate(edtf, stampedIn: zone), typed, warning)
  }

  /// The beginning of a text that is too long to be shown.
  static func clip(_ text: String) -> String {
    text.utf8.count <= 60 ? text : String(text.unicodeScalars.prefix(50)) + "…"
  }

  private static func understood(
    _ date: CaseDate, _ typed: String, _ warning: String? = nil
  ) -> TypedDate {
    TypedDate(date: date, typed: date.edtf.isSame(as: typed) ? nil : typed, warning: warning)
  }

  private static func trimmed(_ text: String) -> String {
    let edges = [text.utf8.first, text.utf8.last]
    if edges.allSatisfy({ ($0 ?? 0) > 0x20 && ($0 ?? 0) < 0x80 }) { return text }
    let tail = text.drop { $0.isWhitespace }
    let count = tail.reversed().prefix { $0.isWhitespace }.count
    return String(tail.dropLast(count))
  }

  /// EDTF as it would be spelled: capitals, and no spaces in sets and intervals.
  private static func spelled(_ text: String) -> String {
    let capitals = text.uppercased()
    let isGroup = "[{".contains(capitals.first ?? " ") || capitals.utf8.contains(0x2F)
    return isGroup ? String(capitals.filter { !$0.isWhitespace }) : capitals
  }

  /// Whether somebody who typed this had EDTF in mind: its letters and marks, and its beginning.
  private static func looksFormal(_ text: String) -> Bool {
    guard text.utf8.allSatisfy(isFormal) else { return false }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) || $0 | 0x20 == 0x78 }.count
    return digits == 4 || (digits == 0 && text.first?.isLetter == false)
      || text.utf8.first.map { $0 | 0x20 } == 0x79
  }

  private static func isFormal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39: true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","): true
    case UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: ":"): true
    case UInt8(ascii: "+"), 0x20: true
    default: "xyestzXYESTZ".utf8.contains(byte)
    }
  }
}
