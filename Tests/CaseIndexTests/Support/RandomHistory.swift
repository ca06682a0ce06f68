import CaseModel
import Fuzzing
import Groundwork

/// Makes a history of everything that can happen, without sense but within the rules.
struct RandomHistory {
  private(set) var history = History()
  private var dice: Fuzz
  private var counts: [String: Int] = [:]
  private var ids: [String: [Name]] = [:]

  init(seed: UInt64, acts: Int) {
    dice = Fuzz(seed: seed)
    history.act([history.create("case", "case", ["title": "K", "zone": "Asia/Jakarta"])])
    for _ in 1..<acts { act() }
  }

  private mutating func act() {
    history.time += Int64(dice.pick([1, 60, 3600, -5000]))
    history.author = dice.pick(["mila", "budi", "Élise"])
    if dice.once(in: 12) { history.void(Int.random(in: 1...3, using: &dice)) }
    var changes: [Change] = []
    if !dice.once(in: 15) {
      for _ in 0..<dice.pick([1, 1, 2, 4, 7]) {
        if let change = change() { changes.append(change) }
      }
    }
    let sources = dice.once(in: 9) ? [Source(role: "script", name: "s", sha256: digest())] : []
    history.act(
      changes, command: "random", lines: dice.once(in: 6) ? dice.pick([2, 3]) : 1,
      reverses: dice.once(in: 3) ? history.acts.randomElement(using: &dice)?.number : nil,
      sources: sources)
  }

  private mutating func digest() -> Digest { Digest(of: [UInt8(dice.pick([1, 2, 3]))]) }

  private mutating func change() -> Change? {
    if dice.once(in: 60) {
      return history.edit(
        "case", ["zone": dice.pick(["Asia/Jakarta", "UTC", "Asia/Jayapura", "Nowhere", .null])])
    }
    let known = history.records.keys.filter { $0 != "case" }.sorted()
    guard !known.isEmpty, !dice.once(in: 2) else { return create() }
    let id = dice.pick(known)
    if history.retired.contains(id) { return history.restore(id) }
    if dice.once(in: 4) { return history.retire(id) }
    guard let old = history.records[id] else { return nil }
    let fresh = body(old.kind)
    var fields = JSONObject(fresh.filter { _ in dice.once(in: 2) })
    if let key = old.body.map(\.key).randomElement(using: &dice), fresh[key] == nil {
      fields[key] = .null
    }
    guard var change = history.edit(id, fields) else { return nil }
    if dice.once(in: 3) { change.why = "sebab" }
    if dice.once(in: 3) { change.line = dice.pick([1, 2, 3]) }
    return change
  }

  private mutating func create() -> Change {
    let (kind, letter) = dice.pick([
      ("actor", "A"), ("exhibit", "X"), ("event", "E"), ("event", "E"), ("claim", "C"),
      ("claim", "C"), ("question", "Q"), ("note", "N"), ("link", "L"), ("task", "T"),
      ("asset", "D"), ("gadget", "G"), ("event", "Z"),
    ])
    counts[letter, default: 0] += dice.once(in: 9) ? 5 : 1
    let number = counts[letter, default: 0]
    let id: Name = dice.once(in: 40) ? Name("odd-\(letter)\(number)") : Name("\(letter)\(number)")
    ids[kind, default: []].append(id)
    return history.create(id, kind, body(kind))
  }

  private static let dates = [
    "2021-05-21", "2021-05-21T10:00:00+07:00", "2021-05-21T00:30:00+07:00", "2021-05", "2021",
    "2021-05-20/2021-05-22", "2021-05-20/..", "../2021-05-21", "2020/..", "2021-05-22~",
    "2021-05-XX", "2021-21", "bukan tanggal", "../..", "2021-04-30", "2021-06-01T23:59:59Z",
  ]
  private static let words = [
    "data", "bocor", "memanggil", "dipanggil", "panggil", "279", "juta", "279.000.000", "Br_AM",
    "café", "cafe", "Kominfo", "menjual", "dijual", "\"AND\"", "yang", "100", "ribu", "ＡＢＣ", "가",
  ]
  static let tags = ["respon", "Respon", "kebocoran", "lain-lain", "é"]

  private mutating func text() -> JSON {
    .text(
      (0..<dice.pick([1, 3, 6])).map { _ in dice.pick(RandomHistory.words) }.joined(separator: " "))
  }

  private mutating func ref(_ kind: String) -> JSON {
    .text(dice.pick((ids[kind] ?? []) + [Name("\(Kinds.named(kind)?.letter ?? "A")1")]))
  }

  private mutating func value(_ shape: Shape) -> JSON {
    switch shape {
    case .term(let terms): .text(dice.pick(terms).word)
    case .open: .text(dice.pick(["seller", "Seller", "media", "owns", "holds post"]))
    case .date: .text(dice.pick(RandomHistory.dates))
    case .flag: .bool(true)
    case .integer: .integer(Int64(dice.pick([-1, 0, 1, 2])))
    case .grade: .text(dice.pick(["A1", "B2"]))
    case .tag: .text(dice.pick(RandomHistory.tags))
    case .label: .text(dice.pick(["kotz", "bpjs", "l\(Int.random(in: 0...30, using: &dice))"]))
    case .reference(let kinds): ref(kinds.first ?? dice.pick(["event", "actor", "note"]))
    case .citation: ["exhibit": ref("exhibit"), "at": "par. 1"]
    case .participation: ["actor": ref("actor"), "role": .text(dice.pick(["seller", "media"]))]
    case .value: .text(dice.pick(["BPJS", "279 juta", "A1", "A2"]))
    case .list(let item, _):
      .list(Array(Set((0..<dice.pick([1, 1, 2, 3])).map { _ in value(item) })))
    case .text: text()
    default: .text("x")
    }
  }

  private mutating func body(_ word: String) -> JSONObject {
    guard let kind = Kinds.named(word) else {
      return ["shape": .text(dice.pick(["round", "flat"])), "text": text()]
    }
    var body = JSONObject()
    let skipped: Set<Name> = ["translations", "typed", "other", "files"]
    for field in kind.fields where !skipped.contains(field.name) {
      let isDear = field.name == "supersedes" || field.name == "label"
      if dice.once(in: isDear ? 6 : 2) { body[field.name] = value(field.shape) }
    }
    if dice.once(in: 9) { body["foreign"] = .text(dice.pick(["a", "b"])) }
    if body.isEmpty { body[kind.title] = text() }
    return body
  }
}
