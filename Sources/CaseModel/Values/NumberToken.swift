/// A number as it is written with separators, taken apart.
struct NumberToken {
  /// The number as digits say it, before a multiplier.
  let value: ExactNumber
  /// The place of its last written digit: 0 for `80`, -1 for `1,5`.
  let lastPlace: Int

  /// Reads digits with `.` and `,` between them; nil where they are no number.
  ///
  /// One separator before exactly three digits groups thousands unless a lone 0 stands before it:
  /// so `100.002` is a hundred thousand in both languages, and `0.150` is not.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
    let marks = bytes.filter { $0 == 0x2E || $0 == 0x2C }
    guard let first = parts.first, let last = parts.last, !parts.contains(where: \.isEmpty) else {
      return nil
    }
    let grouped: Bool
    switch marks.count {
    case 0: grouped = true
    case 1: grouped = last.count == 3 && !(first.count == 1 && first.first == 0x30)
    default: grouped = marks.first == marks.last
    }
    let groups = Array(grouped ? parts[...] : parts.dropLast())
    guard groups.count == 1 || NumberToken.areGroups(groups, marks) else { return nil }
    let fraction = grouped ? nil : last
    guard let number = ExactNumber(whole: groups.joined(), fraction: fraction ?? []) else {
      return nil
    }
    value = number
    lastPlace = -(fraction?.count ?? 0)
  }

  /// Whether thousands are grouped as they should be, with one mark throughout.
  private static func areGroups(_ groups: [ArraySlice<UInt8>], _ marks: [UInt8]) -> Bool {
    guard let first = groups.first, first.count <= 3, first.first != 0x30 else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
      && marks.prefix(groups.count - 1).allSatisfy { $0 == marks.first }
  }
}
