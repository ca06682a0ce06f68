import CaseModel
import Groundwork

/// Acts to fold.
enum HistorySample {
  static func change(_ id: Name, _ was: JSONObject?, _ now: JSONObject?) -> Change {
    Change(id: id, kind: "event", was: was, now: now)
  }

  static func act(_ number: Int, reverses: Int? = nil, _ changes: Change...) -> CommittedAct {
    var entry = Entry(
      author: "mila", changes: changes, command: "x", program: "p", time: "2026-11-23T08:00:00Z")
    entry.number = number
    entry.reverses = reverses
    return CommittedAct([entry], head: Head(entry: number, hash: Digest(of: [UInt8(number)])))
  }

  /// The state after `acts`.
  static func fold(_ acts: CommittedAct...) throws(Problem) -> CaseState {
    var state = CaseState()
    for act in acts { try state.take(act) }
    return state
  }
}
