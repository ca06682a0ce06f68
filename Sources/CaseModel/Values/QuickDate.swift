/// The short way for the dates that nearly all records have: `2021-05-21`, with or without time.
enum QuickDate {
  /// The date; nil where the text is anything else, or no date, or not in normal form.
  static func read(_ text: String) -> DatePoint? {
    text.utf8.withContiguousStorageIfAvailable(read) ?? nil
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DatePoint? {
    let count = bytes.count
    guard count == 10 || (16...25).contains(count), bytes[4] == 0x2D, bytes[7] == 0x2D,
      let century = pair(bytes, 0), let years = pair(bytes, 2), let month = pair(bytes, 5),
      let dayOfMonth = pair(bytes, 8),
      month >= 1, month <= 12, dayOfMonth >= 1
    else { return nil }
    let year = Int64(century * 100 + years)
    guard dayOfMonth <= 28 || dayOfMonth <= CivilDay.length(ofMonth: month, year: year) else {
      return nil
    }
    let number = CivilDay.number(year: year, month: month, day: dayOfMonth)
    var point = DatePoint(shape: .day, first: number, last: number)
    if count > 10 {
      guard bytes[10] == 0x54, let clock = clock(bytes) else { return nil }
      point.clock = clock
    }
    return point
  }

  private static func clock(_ bytes: UnsafeBufferPointer<UInt8>) -> DatePoint.Clock? {
    guard bytes[13] == 0x3A, let hour = pair(bytes, 11), hour < 24,
      let minute = pair(bytes, 14), minute < 60
    else { return nil }
    var second = hour * 3600 + minute * 60
    var next = 16
    let hasSeconds = bytes.count > 16 && bytes[16] == 0x3A
    if hasSeconds {
      guard bytes.count >= 19, let seconds = pair(bytes, 17), seconds < 60 else { return nil }
      second += seconds
      next = 19
    }
    guard next < bytes.count else {
      return DatePoint.Clock(second: Int32(second), hasSeconds: hasSeconds, offset: nil)
    }
    guard let offset = offset(bytes, next) else { return nil }
    return DatePoint.Clock(
      second: Int32(second), hasSeconds: hasSeconds, offset: Int32(offset))
  }

  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if bytes[at] == 0x5A { return bytes.count == at + 1 ? 0 : nil }
    guard bytes.count == at + 6, bytes[at] == 0x2B || bytes[at] == 0x2D, bytes[at + 3] == 0x3A,
      let hours = pair(bytes, at + 1), hours <= EDTFReader.farthestOffset,
      let minutes = pair(bytes, at + 4), minutes < 60, hours + minutes > 0
    else { return nil }
    return (hours * 3600 + minutes * 60) * (bytes[at] == 0x2D ? -1 : 1)
  }

  @inline(__always)
  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let tens = bytes[at] &- 0x30
    let ones = bytes[at + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
