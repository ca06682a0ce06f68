import Foundation

/// Inputs that look like chance, and are the same on every run (SplitMix64).
public struct Fuzz: RandomNumberGenerator {
  private var state: UInt64

  /// Starts at `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// How many inputs are tried: so many in `make test`, a million in `make torture`.
  public static func inputs(_ short: Int) -> Int {
    ProcessInfo.processInfo.environment["KRONOLOGI_TORTURE"] == nil ? short : 1_000_000
  }

  /// True once in `times`.
  public mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

  /// One of `items`.
  public mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &self)]
  }

  /// Up to `most` of `items`.
  public mutating func some<Item>(_ items: [Item], most: Int) -> [Item] {
    Array(items.shuffled(using: &self).prefix(Int.random(in: 0...most, using: &self)))
  }

  /// Some of `pieces` one after another.
  public mutating func text(of pieces: [String], upTo most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }

  /// `bytes` with a few of them changed, gone, doubled, or with a piece put in.
  public mutating func mutated(_ bytes: [UInt8], with pieces: [String]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let at = Int.random(in: 0...bytes.count, using: &self)
      let end = min(bytes.count, at + Int.random(in: 0...6, using: &self))
      switch Int.random(in: 0..<5, using: &self) {
      case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 3 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &self)
      default: bytes.insert(contentsOf: (pieces.randomElement(using: &self) ?? "").utf8, at: at)
      }
    }
    return bytes
  }

  /// Does `body`; false where this thread has worked on it for more than a second: its own time, so
  /// that a busy machine is no reason to fail.
  public static func isBounded(_ body: () throws -> Void) rethrows -> Bool {
    let start = ownTime
    try body()
    return ownTime - start < 1_000_000_000
  }

  private static var ownTime: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
