import Groundwork

/// Reads words byte by byte; never fails, but remembers the first problem.
struct Scanner {
  let bytes: [UInt8]
  /// The byte it has come to.
  private(set) var at = 0
  /// How many scalars stand before it.
  private(set) var column = 0
  var words: [Word] = []
  var problem: Problem?
  /// Whether the text ended within a quote or block, or with a backslash.
  var isOpen = false
  /// The words whose text stands below the line, and what ends it.
  var blocks: [(word: Int, tag: [UInt8])] = []
  /// The word that is being read.
  var reading = Reading()

  struct Reading {
    var text: [UInt8] = []
    var count = 0
    var start = 0
    /// How much further the line has come than the text.
    var lead = 0
    var stretches: [Word.Stretch] = []
    var isQuoted = false
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  /// The byte it has come to, or one further on; nil beyond the end.
  func peek(_ ahead: Int = 0) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count {
      if Scanner.isLead(bytes[at]) { column += 1 }
      at += 1
    }
  }

  /// Reads a logical line with its end: quotes and blocks may hold line ends.
  mutating func readLine() {
    var isStart = true
    while let byte = peek() {
      if byte == .newline {
        advance()
        return readBlocks()
      } else if byte == .hash, isStart {
        while let byte = peek(), byte != .newline { advance() }
      } else if byte == .backslash, peek(1) == .newline {
        advance(2)
      } else if byte.isBlank {
        advance()
      } else {
        isStart = false
        readWord()
      }
    }
    readBlocks()
  }

  /// Takes `count` bytes into the text of the word.
  mutating func keep(_ count: Int = 1) {
    for _ in 0..<count {
      if Scanner.isLead(bytes[at]) {
        if column - reading.count != reading.lead {
          reading.lead = column - reading.count
          reading.stretches.append(Word.Stretch(text: reading.count, line: column))
        }
        reading.count += 1
      }
      reading.text.append(bytes[at])
      advance()
    }
  }

  /// Whether `byte` begins a scalar.
  private static func isLead(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

extension UInt8 {
  static let newline: UInt8 = 0x0A
  static let hash: UInt8 = 0x23
  static let backslash: UInt8 = 0x5C
  static let colon: UInt8 = 0x3A
  static let equals: UInt8 = 0x3D

  /// Whether it parts words.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Whether it is a letter, a digit or `_` of ASCII.
  var isNamePart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
