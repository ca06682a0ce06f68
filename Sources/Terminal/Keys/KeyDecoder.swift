/// Makes keys of the bytes that a terminal sends.
///
/// A sequence that nobody knows is swallowed whole: libedit would take its tail for text.
struct KeyDecoder {
  private enum State {
    case ground
    case character(bytes: [UInt8], missing: Int)
    case escape
    case control([UInt8])
    case function
    /// `ESC [ [ A`, the function keys of Linux' own console.
    case console
    /// What a terminal answers when it is asked; ends with BEL or `ESC \`.
    case answer(isEscaped: Bool)
    case paste([UInt8])
    case prefix
  }

  private var state = State.ground
  private static let longest = 1 << 22

  /// How many milliseconds to wait for the next byte of what has begun; nil where nothing has.
  var patience: Int? {
    switch state {
    case .ground, .prefix: nil
    case .paste, .answer: 2000
    default: 40
    }
  }

  /// The keys that end with `byte`.
  mutating func feed(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: return begin(byte)
    case .character(let bytes, let missing): return feed(byte, after: bytes, missing)
    case .escape: return feedEscape(byte)
    case .control(let bytes): return feedControl(byte, after: bytes)
    case .function:
      state = .ground
      return KeyDecoder.function(byte).map { [$0] } ?? []
    case .console:
      state = .ground
      return byte == UInt8(ascii: "A") ? [.own(.help)] : []
    case .answer(let isEscaped):
      if byte == 0x07 || isEscaped && byte == UInt8(ascii: "\\") {
        state = .ground
      } else {
        state = .answer(isEscaped: byte == 0x1B)
      }
      return []
    case .paste(var bytes):
      state = .ground  // so that the bytes are not copied
      bytes.append(byte)
      return feedPaste(bytes)
    case .prefix:
      state = .ground
      return byte == 0x05 ? [.own(.edit)] : [.character("\u{18}")] + begin(byte)
    }
  }

  /// The keys that are meant where no further byte comes.
  mutating func timeout() -> [Key] {
    defer { state = .ground }
    switch state {
    case .escape: return [.escape]
    case .function: return [.meta("O")]
    case .control(let bytes) where bytes.isEmpty: return [.meta("[")]
    case .paste(let bytes): return [.paste(PastedText.cleaned(bytes))]
    default: return []
    }
  }

  private mutating func begin(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B: state = .escape
    case 0x18: state = .prefix
    case 0xC2...0xDF: state = .character(bytes: [byte], missing: 1)
    case 0xE0...0xEF: state = .character(bytes: [byte], missing: 2)
    case 0xF0...0xF4: state = .character(bytes: [byte], missing: 3)
    case 0x80...: break
    default: return KeyDecoder.plain(byte).map { [$0] } ?? []
    }
    return []
  }

  private mutating func feed(_ byte: UInt8, after bytes: [UInt8], _ missing: Int) -> [Key] {
    state = .ground
    guard byte & 0xC0 == 0x80 else { return begin(byte) }
    guard missing == 1 else {
      state = .character(bytes: bytes + [byte], missing: missing - 1)
      return []
    }
    let text = String(validating: bytes + [byte], as: UTF8.self)
    // C1 controls are nobody's text, and our own keys go to libedit in their place.
    guard let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0 else { return [] }
    return [.character(scalar)]
  }

  private mutating func feedEscape(_ byte: UInt8) -> [Key] {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .function
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .answer(isEscaped: false)
    case 0x1B:
      state = .escape
      return [.escape]
    case 0x01..<0x80: return [.meta(Unicode.Scalar(byte))]
    default: return [.escape] + begin(byte)
    }
    return []
  }

  private mutating func feedControl(_ byte: UInt8, after bytes: [UInt8]) -> [Key] {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .console
    case 0x20...0x3F where bytes.count < 64: state = .control(bytes + [byte])
    case 0x40...0x7E:
      state = .ground
      if byte == UInt8(ascii: "~"), bytes == Array("200".utf8) {
        state = .paste([])
      } else {
        return KeyDecoder.control(bytes, byte).map { [$0] } ?? []
      }
    default:
      state = .ground
      return byte < 0x20 ? begin(byte) : []
    }
    return []
  }

  private mutating func feedPaste(_ bytes: [UInt8]) -> [Key] {
    let isEnd = bytes.last == UInt8(ascii: "~") && bytes.suffix(6).elementsEqual("\u{1B}[201~".utf8)
    guard isEnd || bytes.count >= KeyDecoder.longest else {
      state = .paste(bytes)
      return []
    }
    return [.paste(PastedText.cleaned(bytes.dropLast(isEnd ? 6 : 0)))]
  }
}
