import Groundwork

/// Understands a date as people type it.
struct DatePhrase {
  let typed: String
  let zone: Zone
  let now: Int64?
  let tokens: [DateToken]
  var at = 0

  init(_ typed: String, zone: Zone, now: Int64?) {
    self.typed = typed
    self.zone = zone
    self.now = now
    tokens = DateToken.all(in: typed)
  }

  /// Whether it says that there is no date.
  mutating func isUndated() -> Bool {
    defer { at = 0 }
    return take(.undated) && at == tokens.count
  }

  /// Reads it all: EDTF, and what should be looked at again.
  mutating func read() throws(Problem) -> (edtf: String, warning: String?) {
    let approximate = take(.about)
    var drafts: [DateDraft]
    let form: Form
    if take(.between) {
      drafts = try pair(joinedBy: .and)
      form = .oneOf
    } else if take(.since) {
      drafts = [try draft()]
      form = .since
    } else if take(.until) {
      drafts = [try draft()]
      form = .until
    } else {
      (drafts, form) = try pointOrInterval()
    }
    let uncertain = takeUncertain()
    guard at == tokens.count else { throw unexpected() }
    for index in drafts.indices where approximate { drafts[index].isApproximate = true }
    let warnings = drafts.compactMap(\.warning)
    let text = try form.edtf(of: drafts, uncertain: uncertain)
    return (text, warnings.isEmpty ? nil : warnings.joined(separator: "; "))
  }

  /// How its dates stand together.
  private enum Form {
    case point, interval, oneOf, since, until

    func edtf(of drafts: [DateDraft], uncertain: Bool) throws(Problem) -> String {
      var texts: [String] = []
      for draft in drafts {
        let text = try draft.edtf()
        texts.append(uncertain ? DatePhrase.doubted(text) : text)
      }
      let (first, last) = (texts.first ?? "", texts.last ?? "")
      switch self {
      case .point: return first
      case .interval: return "\(first)/\(last)"
      case .oneOf: return "[\(first)..\(last)]"
      case .since: return "\(first)/.."
      case .until: return "../\(last)"
      }
    }
  }

  private static func doubted(_ text: String) -> String {
    text.hasSuffix("~") ? text.dropLast() + "%" : text + "?"
  }

  private mutating func pointOrInterval() throws(Problem) -> ([DateDraft], Form) {
    let from = take(.from)
    if !from {
      let start = at
      let first = try draft()
      guard takeTo() else { return ([first], .point) }
      at = start
    }
    return (try pair(joinedBy: .to), .interval)
  }

  private mutating func pair(joinedBy role: DateVocabulary.Roles) throws(Problem) -> [DateDraft] {
    var first = try draft()
    guard role == .to ? takeTo() : take(role) || takeMark("-") else {
      throw unexpected()
    }
    var last = try draft()
    DateDraft.share(&first, &last)
    return [first, last]
  }

  private mutating func takeTo() -> Bool {
    if takeMark("-") { return true }
    let start = at
    // `s.d.` and `s/d` come in pieces.
    if takeWord("s"), takeMark(".") || takeMark("/"), takeWord("d") {
      _ = takeMark(".")
      return true
    }
    at = start
    return take(.to)
  }

  private mutating func takeUncertain() -> Bool {
    if takeMark("?") { return true }
    let start = at
    let opened = takeMark("(")
    if take(.uncertain), !opened || takeMark(")") { return true }
    at = start
    return false
  }
}
