/// A number as it is written with separators, taken apart.
struct NumberToken {
  /// Its digits without the marks between them.
  let digits: [UInt8]
  /// How many of them stand after the decimal mark.
  let fraction: Int

  /// The number; nil where it has too many digits.
  var value: ExactNumber? {
    ExactNumber(whole: digits.dropLast(fraction), fraction: digits.suffix(fraction))
  }

  /// Reads digits with `.` and `,` between them; nil where they are no number.
  ///
  /// One separator before exactly three digits groups thousands unless a lone 0 stands before it:
  /// so `100.002` is a hundred thousand in both languages, and `0.150` is not.
  init?(_ bytes: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count)
    var groups = Groups()
    for byte in bytes {
      if byte == 0x2E || byte == 0x2C {
        guard groups.close(with: byte) else { return nil }
      } else {
        digits.append(byte)
        groups.last += 1
      }
    }
    guard groups.last > 0, let isGrouped = groups.isGrouped(leading: bytes.first) else {
      return nil
    }
    self.digits = digits
    fraction = isGrouped ? 0 : groups.last
  }

  /// How long the groups of digits are, and which marks stand between them.
  private struct Groups {
    /// The digits since the last mark.
    var last = 0
    private var first = 0
    private var marks = 0
    private var firstMark: UInt8 = 0
    private var lastMark: UInt8 = 0
    /// Whether all groups between two marks have three digits, and all marks but the last agree.
    private var isRegular = true

    /// Ends a group of digits at a mark; false where there is none.
    mutating func close(with mark: UInt8) -> Bool {
      guard last > 0 else { return false }
      if marks == 0 {
        first = last
        firstMark = mark
      } else {
        isRegular = isRegular && last == 3 && lastMark == firstMark
      }
      marks += 1
      lastMark = mark
      last = 0
      return true
    }

    /// Whether all marks group thousands; false where the last is a decimal mark, nil where the
    /// digits are no number.
    func isGrouped(leading digit: UInt8?) -> Bool? {
      if marks == 0 { return true }
      let lone = first == 1 && digit == 0x30
      let isGrouped = marks == 1 ? last == 3 && !lone : firstMark == lastMark
      let hasGroups = isGrouped || marks > 1
      if hasGroups, first > 3 || digit == 0x30 || !isRegular { return nil }
      return isGrouped && last != 3 ? nil : isGrouped
    }
  }
}
