extension KeyDecoder {
  /// What a byte below 80 (hex) means by itself; nil where it means nothing.
  static func plain(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: nil
    case 0x02: .own(.left)
    case 0x03: .own(.interrupt)
    case 0x04: .own(.endOfInput)
    case 0x06: .own(.right)
    case 0x08, 0x7F: .own(.backspace)
    case 0x09: .own(.tab)
    case 0x0A, 0x0D: .own(.enter)
    case 0x0C: .own(.clear)
    case 0x0E: .own(.newer)
    case 0x10: .own(.older)
    case 0x12: .own(.search)
    case 0x17: .own(.eraseWord)
    case 0x1A: .own(.suspend)
    case 0x1F: .own(.undo)
    default: .character(Unicode.Scalar(byte))
    }
  }

  /// What `ESC O` and this byte mean.
  static func function(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .own(.enter)
    case UInt8(ascii: "P"): .own(.help)
    default: arrow(byte)
    }
  }

  /// What `ESC [` with these parameters and this last byte means.
  static func control(_ parameters: [UInt8], _ last: UInt8) -> Key? {
    let text = String(decoding: parameters, as: UTF8.self)
    switch (text, last) {
    case (_, UInt8(ascii: "~")): return numbered[text]
    case ("", UInt8(ascii: "P")): return .own(.help)
    case ("", _), ("1", _), ("1;1", _): return arrow(last)
    case ("1;3", UInt8(ascii: "C")), ("1;5", UInt8(ascii: "C")): return .own(.wordRight)
    case ("1;3", UInt8(ascii: "D")), ("1;5", UInt8(ascii: "D")): return .own(.wordLeft)
    case ("13;3", UInt8(ascii: "u")): return .own(.lineBreak)
    default: return nil
    }
  }

  private static let numbered: [String: Key] = [
    "1": .own(.home), "7": .own(.home), "4": .own(.end), "8": .own(.end), "3": .own(.delete),
    "11": .own(.help),
  ]

  private static func arrow(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .own(.up)
    case UInt8(ascii: "B"): .own(.down)
    case UInt8(ascii: "C"): .own(.right)
    case UInt8(ascii: "D"): .own(.left)
    case UInt8(ascii: "H"): .own(.home)
    case UInt8(ascii: "F"): .own(.end)
    default: nil
    }
  }
}
