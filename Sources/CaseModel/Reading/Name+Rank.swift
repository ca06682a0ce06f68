import Groundwork

extension Name {
  /// The key by which ids are ordered: by kind's letter, then by number.
  ///
  /// It takes the place of the id wherever a number is handier, so two ids never share one: an id
  /// that is no letter and number (another program's) gets one below zero, made of its digest.
  public var rank: Int64 {
    var bytes = text.utf8.makeIterator()
    guard let letter = bytes.next(), (0x41...0x5A).contains(letter), let first = bytes.next(),
      (0x31...0x39).contains(first)
    else { return strangeRank }
    var number = Int64(first - 0x30)
    while let byte = bytes.next() {
      guard (0x30...0x39).contains(byte), number < Name.highestNumber / 10 else {
        return strangeRank
      }
      number = number * 10 + Int64(byte - 0x30)
    }
    return Int64(letter) << Name.numberBits | number
  }

  private var strangeRank: Int64 {
    if self == Case.id { return 0 }
    let digits = Digest(of: Array(text.utf8)).hex.prefix(15)
    return -1 - (Int64(digits, radix: 16) ?? 0)
  }

  /// How many bits of a rank hold the number.
  static let numberBits: Int64 = 40
  private static let highestNumber: Int64 = 1 << numberBits - 1

  /// The id of this rank; nil where it was no letter and number.
  public init?(rank: Int64) {
    if rank == 0 {
      self = Case.id
      return
    }
    guard rank > 0, let letter = UInt8(exactly: rank >> Name.numberBits) else { return nil }
    self.init("\(Character(Unicode.Scalar(letter)))\(rank & (1 << Name.numberBits - 1))")
  }

  /// The ranks of the ids that begin with `letter`.
  public static func ranks(lettered letter: Character) -> ClosedRange<Int64> {
    ranks(with: Int64(letter.asciiValue ?? 0) << numberBits)
  }

  /// The ranks of the ids that begin with the same letter as the one of `rank`, which is above zero.
  public static func ranks(with rank: Int64) -> ClosedRange<Int64> {
    let first = (rank >> numberBits) << numberBits
    return first...(first | highestNumber)
  }
}
