/// The rule that tells a place's clock from UTC.
///
/// The three zones of Indonesia and fixed offsets are known here; all other rules come from
/// outside, since the model has no time zone database.
public struct Zone: Sendable {
  /// The IANA name, such as `Asia/Jakarta`.
  public let name: String
  /// How many seconds east of UTC the clocks stand at a unix time.
  public let offset: @Sendable (Int64) -> Int
  /// The offset where it never changes.
  private let constant: Int?

  /// Makes a zone of a rule.
  public init(name: String, offset: @escaping @Sendable (_ unix: Int64) -> Int) {
    self.name = name
    self.offset = offset
    constant = nil
  }

  private init(name: String, constant: Int) {
    self.name = name
    offset = { _ in constant }
    self.constant = constant
  }

  /// Makes a zone whose clocks always stand `hours` and `minutes` east of UTC.
  public static func fixed(_ name: String, hours: Int, minutes: Int = 0) -> Zone {
    let hours = min(max(hours, -26), 26)
    return Zone(name: name, constant: hours * 3600 + min(max(minutes, -59), 59) * 60)
  }

  /// Coordinated universal time.
  public static let utc = fixed("UTC", hours: 0)
  /// Western Indonesia, WIB.
  public static let jakarta = fixed("Asia/Jakarta", hours: 7)
  /// Central Indonesia, WITA.
  public static let makassar = fixed("Asia/Makassar", hours: 8)
  /// Eastern Indonesia, WIT.
  public static let jayapura = fixed("Asia/Jayapura", hours: 9)

  /// The zone that a word such as `WIB` or `UTC` stands for.
  public static func named(_ word: String) -> Zone? {
    switch word.uppercased() {
    case "WIB": jakarta
    case "WITA": makassar
    case "WIT": jayapura
    case "UTC", "GMT", "Z": utc
    default: nil
    }
  }

  /// How many seconds east of UTC the clocks stand; never more than a rule can mean.
  public func offset(at unix: Int64) -> Int {
    constant ?? min(max(offset(unix), -93_600), 93_600)
  }

  /// What the clocks show at a unix time, as seconds since 1970-01-01T00:00 on them.
  public func local(at unix: Int64) -> Int64 { unix.adding(clamped: Int64(offset(at: unix))) }

  /// The unix time at which the clocks show `seconds`, counted from 1970-01-01T00:00 on them.
  ///
  /// Where they show it twice, or never, the offset that held before the clocks were moved counts.
  public func instant(ofLocal seconds: Int64) -> Int64 {
    if let constant { return seconds.adding(clamped: -Int64(constant)) }
    let day: Int64 = 93_600
    let before = offset(at: seconds.adding(clamped: -day))
    let first = seconds.adding(clamped: -Int64(before))
    if offset(at: first) == before { return first }
    let after = offset(at: seconds.adding(clamped: day))
    let second = seconds.adding(clamped: -Int64(after))
    return offset(at: second) == after ? second : first
  }

  /// The short name of the time that the clocks show: `WIB`, `UTC`, or `UTC+02:00`.
  public func abbreviation(at unix: Int64) -> String {
    let offset = offset(at: unix)
    switch (name, offset) {
    case ("Asia/Jakarta", 25_200), ("Asia/Pontianak", 25_200): return "WIB"
    case ("Asia/Makassar", 28_800): return "WITA"
    case ("Asia/Jayapura", 32_400): return "WIT"
    default: return offset == 0 ? "UTC" : "UTC" + DateText.offset(offset)
    }
  }
}
