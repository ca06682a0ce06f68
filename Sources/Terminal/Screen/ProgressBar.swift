/// How far long work has come, as a line that is drawn over and over.
public struct ProgressBar: Sendable {
  private var start: Int?
  private var last: Int?
  /// Whether something of it stands on the screen.
  public private(set) var isShown = false
  private static let patience = 300
  private static let interval = 100

  /// Makes a bar that is not shown yet.
  public init() {}

  /// What is to be written when `done` of `total` is done at `now`, in milliseconds; nil for
  /// nothing.
  ///
  /// Work that is soon over shows no bar at all.
  public mutating func frame(done: Int, of total: Int, at now: Int, columns: Int) -> String? {
    let start = start ?? now
    self.start = start
    if done >= total { return erased() }
    guard now - start >= ProgressBar.patience, now - (last ?? .min / 2) >= ProgressBar.interval
    else { return nil }
    last = now
    isShown = true
    return "\r" + ProgressBar.text(done: done, of: total, columns: columns)
  }

  /// What takes it from the screen; nil where nothing of it is there.
  public mutating func erased() -> String? {
    defer { self = ProgressBar() }
    return isShown ? "\r\u{1B}[K" : nil
  }

  static func text(done: Int, of total: Int, columns: Int) -> String {
    let share = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 0
    let number = String(Int(share * 100))
    let percent = String(repeating: " ", count: 3 - number.count) + number + " %"
    let room = min(columns - percent.count - 2, 50)
    guard room >= 5 else { return percent }
    let full = Int(share * Double(room))
    return percent + " " + String(repeating: "█", count: full)
      + String(repeating: "░", count: room - full)
  }
}
