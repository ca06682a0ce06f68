import Groundwork

extension PersonalDataScanner {
  /// So far before a number may stand what says what it is.
  private static let reach = 40

  /// Whether a number at `end` stands behind a word that says of what kind it is, or follows another
  /// one of the kind in a list.
  func stands(at end: Int, behind kind: PersonalData.Kind) -> Bool {
    if let previous, previous.kind == kind, isList(previous.range.upperBound..<end) { return true }
    let start = max(0, end - PersonalDataScanner.reach)
    // The number before belongs to something else.
    let after = bytes[start..<end].lastIndex { $0 &- 0x30 < 10 }.map { $0 + 1 } ?? start
    let text = String(decoding: bytes[after..<end], as: UTF8.self).lowercased()
    let words = text.split { !$0.isLetter }
    return words.contains { kind.words.contains(String($0)) }
      || kind.phrases.contains { text.firstRange(of: $0) != nil }
  }

  /// Whether nothing stands there but what parts the items of a list.
  private func isList(_ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound, range.count <= 10 else { return false }
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    let isPlain = text.allSatisfy { $0.isLetter || $0.isWhitespace || ",;/&|".contains($0) }
    return isPlain
      && text.split { !$0.isLetter }.allSatisfy {
        ["dan", "and", "serta", "atau", "or"].contains($0)
      }
  }
}

extension PersonalData.Kind {
  /// Words behind which a number is of this kind.
  fileprivate var words: Set<String> {
    switch self {
    case .nik: Self.nikWords
    case .phone: Self.phoneWords
    case .account: Self.accountWords
    case .mail, .card: []
    }
  }

  private static let nikWords = set("nik niknya ktp ktpnya ektp kk kknya kependudukan")
  private static let phoneWords = set(
    """
    tel telp tlp telepon teleponnya telephone phone fax faks faksimile hp nohp hpnya wa whatsapp
    ponsel ponselnya seluler mobile hubungi kontak contact call
    """)
  private static let accountWords = set("rekening rek norek iban")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { String($0) })
  }

  /// The same in more than a word.
  fileprivate var phrases: [String] {
    switch self {
    case .nik: ["kartu keluarga", "identity number", "national id", "family card"]
    case .account: ["account n", "bank account"]
    case .phone, .mail, .card: []
    }
  }
}
