import CaseLedger
import CaseModel
import CaseStore
import Groundwork

/// What `seal` says when it is done.
struct SealedView {
  let sealed: Sealed
  let session: Session
  let wantsJSON: Bool

  init(_ sealed: Sealed, _ session: Session, wantsJSON: Bool) {
    self.sealed = sealed
    self.session = session
    self.wantsJSON = wantsJSON
  }

  var outcome: Outcome {
    let head = sealed.seal.statement.head
    var outcome =
      wantsJSON
      ? Outcome.json(json(head))
      : .lines(["\(sealed.stamp == nil ? "sealed" : "stamped") \(head.entry) \(head.hash.hex)"])
    outcome.notices = ["Entry \(sealed.act.number) \(words(head.entry))."]
    let (first, last) = (head.entry + 1, sealed.act.number - 1)
    if first == last {
      outcome.notices.append("Entry \(first) was added meanwhile, and is not in it.")
    } else if first < last {
      outcome.notices.append("Entries \(first) to \(last) were added meanwhile, and are not in it.")
    }
    return outcome
  }

  private func json(_ head: Head) -> JSON {
    var members: JSONObject = [
      "entry": .count(sealed.act.number), "records": .list([]), "head": .text(head.description),
    ]
    members["key"] = sealed.key.map { .text($0) }
    members["time"] = sealed.stamp.map { .text($0.time) }
    members["authority"] = sealed.stamp?.authority.map { .text($0) }
    return .object(members)
  }

  private func words(_ entry: Int) -> String {
    guard let stamp = sealed.stamp else {
      let key = sealed.key.map { " with \($0)" } ?? ""
      return "seals all up to entry \(entry)\(key)"
    }
    let authority = stamp.authority ?? "an authority"
    return "is the word of \(authority) that all up to entry \(entry) was there at \(stamp.time)"
  }
}
