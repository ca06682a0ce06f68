/// Finds personal data in the bytes of one text.
struct PersonalDataScanner {
  /// Personal data, by byte.
  struct Finding {
    let kind: PersonalData.Kind
    let range: Range<Int>
  }

  /// Digits without anything between them.
  struct Run {
    let range: Range<Int>
    /// What stands between it and the next run, where that is no more than a mark or two.
    var gap = Gap.none
    /// Whether it lies in a web address, where long numbers are mostly ids of articles and posts.
    let isInAddress: Bool
  }

  /// What joins two runs of digits to one number.
  enum Gap: Equatable {
    case none
    /// One space, full stop or dash.
    case single(UInt8)
    /// Two marks, as between `(0812) 345`.
    case double
  }

  /// The text as it is read, in plain digits.
  private let text: PlainDigits
  /// The runs that are no piece of a mail address.
  private(set) var runs: [Run] = []
  private var mails: [Finding] = []
  /// What was found last before the run that is looked at.
  private(set) var previous: Finding?

  var bytes: [UInt8] { text.bytes }

  init(_ text: String) {
    self.text = PlainDigits(text)
    mails = findMails()
    findRuns()
  }

  private mutating func findRuns() {
    var (at, mail, isInAddress) = (0, 0, false)
    while at < bytes.count {
      guard isDigit(at) else {
        isInAddress = bytes[at] > 0x20 && (isInAddress || addressBegins(at))
        at += 1
        continue
      }
      let start = at
      while isDigit(at) { at += 1 }
      while mail < mails.count, mails[mail].range.upperBound <= start { mail += 1 }
      if mail < mails.count, mails[mail].range.contains(start) {
        if let last = runs.indices.last { runs[last].gap = .none }
      } else {
        runs.append(Run(range: start..<at, gap: gap(from: at), isInAddress: isInAddress))
      }
    }
  }

  /// Whether a web address begins at a byte that is no digit, or its `://` stands there.
  private func addressBegins(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x3A: has([0x3A, 0x2F, 0x2F], at)
    case 0x77: (at == 0 || bytes[at - 1] <= 0x20) && has(Array("www.".utf8), at)
    default: false
    }
  }

  /// All that is found, in order, nothing twice.
  mutating func findings() -> [Finding] {
    var found = mails
    var number = 0
    while number < runs.count {
      if let (finding, runs) = finding(at: number) {
        found.append(finding)
        previous = finding
        number += runs
      } else {
        number += 1
      }
    }
    if !mails.isEmpty { found.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return found.map { Finding(kind: $0.kind, range: text.place(of: $0.range)) }
  }

  private func finding(at number: Int) -> (Finding, runs: Int)? {
    nik(at: number) ?? namedNIK(at: number) ?? phone(at: number) ?? landline(at: number)
      ?? foreign(at: number) ?? card(at: number) ?? account(at: number)
  }

  // MARK: Bytes

  func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && bytes[at] &- 0x30 < 10 }

  func isLetter(_ at: Int) -> Bool {
    bytes.indices.contains(at) && (bytes[at] | 0x20) &- 0x61 < 26
  }

  func isWord(_ at: Int) -> Bool {
    isDigit(at) || isLetter(at) || (bytes.indices.contains(at) && bytes[at] == 0x5F)
  }

  private func gap(from start: Int) -> Gap {
    guard let first = mark(at: start) else { return .none }
    let next = start + first.length
    if isDigit(next) { return first.joins ? .single(first.mark) : .double }
    guard let second = mark(at: next) else { return .none }
    let after = next + second.length
    if isDigit(after) { return .double }
    // ` - ` joins as `-` does.
    guard first.mark == 0x20, second.mark == 0x2D, let third = mark(at: after), third.mark == 0x20,
      isDigit(after + third.length)
    else { return .none }
    return .single(0x2D)
  }

  /// A mark that may stand inside a number: the typographic ones count as their plain likes.
  private func mark(at start: Int) -> (mark: UInt8, length: Int, joins: Bool)? {
    guard bytes.indices.contains(start) else { return nil }
    switch bytes[start] {
    case 0x20, 0x2D, 0x2E: return (bytes[start], 1, true)
    case 0x28, 0x29: return (bytes[start], 1, false)
    case 0xC2 where has([0xC2, 0xA0], start): return (0x20, 2, true)
    case 0xE2 where has([0xE2, 0x80, 0xAF], start) || has([0xE2, 0x80, 0x89], start):
      return (0x20, 3, true)
    case 0xE2
    where (0x90...0x93).contains(bytes[start...].dropFirst(2).first ?? 0)
      && has([0xE2, 0x80], start):
      return (0x2D, 3, true)
    default: return nil
    }
  }

  func has(_ other: [UInt8], _ start: Int) -> Bool { bytes[start...].starts(with: other) }

  /// Whether a number stands for itself: letters and figures that are mixed are some other id.
  ///
  /// A word may run into it (`NIK3171…`, `ktp_3171…`), but not in an address.
  func isFree(_ range: Range<Int>, inAddress: Bool) -> Bool {
    func isPart(_ at: Int) -> Bool { inAddress ? isWord(at) : isLetter(at) || isDigit(at) }
    guard !isPart(range.upperBound), !isInUUID(range) else { return false }
    var start = range.lowerBound
    guard isPart(start - 1) else { return true }
    while isLetter(start - 1) { start -= 1 }
    return !inAddress && !isPart(start - 1) && range.lowerBound - start <= 6
  }

  /// Whether a number is a piece of `550e8400-e29b-41d4-a716-446655440000`.
  private func isInUUID(_ range: Range<Int>) -> Bool {
    func isPiece(_ at: Int) -> Bool {
      bytes.indices.contains(at)
        && (isDigit(at) || bytes[at] == 0x2D || (bytes[at] | 0x20) &- 0x61 < 6)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isPiece(start - 1), end - start <= 36 { start -= 1 }
    while isPiece(end), end - start <= 36 { end += 1 }
    return end - start == 36 && [8, 13, 18, 23].allSatisfy { bytes[start + $0] == 0x2D }
      && bytes[start..<end].contains { $0 | 0x20 >= 0x61 }
  }
}
