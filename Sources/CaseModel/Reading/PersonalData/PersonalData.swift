import Groundwork

/// Numbers and addresses of persons, which no report may carry and no ledger should.
public enum PersonalData {
  /// What sort of personal data it is.
  public enum Kind: String, CaseIterable, Sendable {
    case nik, phone, mail, card, account

    /// What stands in its place, in reports of every language.
    public var mask: String {
      switch self {
      case .nik: "[NIK]"
      case .phone: "[telepon]"
      case .mail: "[surel]"
      case .card: "[kartu]"
      case .account: "[rekening]"
      }
    }
  }

  /// Personal data in a text.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let range: Range<String.Index>
  }

  /// The personal data in `text`, in order.
  public static func findings(in text: String) -> [Finding] {
    guard mayHold(text) else { return [] }
    var scanner = PersonalDataScanner(text)
    return scanner.findings().map { found in
      let start = text.utf8.index(text.startIndex, offsetBy: found.range.lowerBound)
      let end = text.utf8.index(start, offsetBy: found.range.count)
      return Finding(kind: found.kind, range: start..<end)
    }
  }

  /// `text` with a mask in place of all personal data; nil where it holds none.
  public static func masked(_ text: String) -> String? {
    let found = findings(in: text)
    guard !found.isEmpty else { return nil }
    return text.replacing(found.map { ($0.range, $0.kind.mask) })
  }

  /// Whether a text can hold any at all: nearly none has nine digits or an at sign.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayHold) ?? mayHold(Array(text.utf8))
  }

  private static func mayHold(_ bytes: some Sequence<UInt8>) -> Bool {
    var digits = 0
    var before: UInt8 = 0
    for byte in bytes {
      // Beyond ASCII, each of these may begin a digit.
      if byte &- 0x30 < 10 || mayBeginDigit(byte) { digits += 1 }
      if byte == 0x40 || byte == 0x25 || digits == 9 || isWideAt(before, byte) { return true }
      before = byte
    }
    return false
  }

  private static func mayBeginDigit(_ byte: UInt8) -> Bool {
    byte == 0xD9 || byte == 0xDB || byte == 0xDF || byte == 0xE0 || byte == 0xE1 || byte == 0xEA
      || byte == 0xEF || byte == 0xF0
  }

  /// The end of `＠`.
  private static func isWideAt(_ before: UInt8, _ byte: UInt8) -> Bool {
    before == 0xBC && byte == 0xA0
  }
}
