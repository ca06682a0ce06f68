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
    let formal: Problem?
    do throws(Problem) {
      return understood(try CaseDate(spelled(typed), stampedIn: zone), typed)
    } catch {
      formal = looksFormal(typed) ? error : nil
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
    let tail = text.drop { $0.isWhitespace }
    let count = tail.reversed().prefix { $0.isWhitespace }.count
    return String(tail.dropLast(count))
  }

  /// EDTF as it would be spelled: capitals, and no spaces within brackets.
  private static func spelled(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let capitals = text.uppercased()
    let isSet = capitals.first == "[" || capitals.first == "{"
    return isSet ? String(capitals.filter { !$0.isWhitespace }) : capitals
  }

  /// Whether somebody who typed this had EDTF in mind.
  private static func looksFormal(_ text: String) -> Bool {
    let formal = Set("0123456789XYESTZ-/.[]{},~?%:+ ".unicodeScalars)
    guard text.uppercased().unicodeScalars.allSatisfy(formal.contains) else { return false }
    let start = text.uppercased().unicodeScalars.prefix { $0.properties.numericType != nil }
    return start.count == 4 || (start.isEmpty && text.first?.isLetter != true)
      || text.uppercased().hasPrefix("Y")
  }
}
