/// A pair of quotation marks.
enum Quote: CaseIterable {
  case double
  case single
  case curlyDouble
  case curlySingle

  /// The bytes of the opening mark.
  var opening: [UInt8] {
    switch self {
    case .double: Quote.straightDouble
    case .single: Quote.straightSingle
    case .curlyDouble: Quote.leftDouble
    case .curlySingle: Quote.leftSingle
    }
  }

  /// The bytes of the closing mark.
  var closing: [UInt8] {
    switch self {
    case .double: Quote.straightDouble
    case .single: Quote.straightSingle
    case .curlyDouble: Quote.rightDouble
    case .curlySingle: Quote.rightSingle
    }
  }

  /// Whether a backslash says something within it.
  var hasEscapes: Bool { self == .double || self == .curlyDouble }

  /// The quote that opens at `index` of `bytes`.
  static func opens(at index: Int, of bytes: some RandomAccessCollection<UInt8>) -> Quote? {
    guard let first = bytes.dropFirst(index).first else { return nil }
    switch first {
    case 0x22: return .double
    case 0x27: return .single
    case 0xE2:
      let rest = bytes.dropFirst(index).prefix(3)
      if rest.elementsEqual(leftDouble) { return .curlyDouble }
      return rest.elementsEqual(leftSingle) ? .curlySingle : nil
    default: return nil
    }
  }

  private static let straightDouble: [UInt8] = [0x22]
  private static let straightSingle: [UInt8] = [0x27]
  private static let leftDouble = Array("\u{201C}".utf8)
  private static let rightDouble = Array("\u{201D}".utf8)
  private static let leftSingle = Array("\u{2018}".utf8)
  private static let rightSingle = Array("\u{2019}".utf8)
}
