import CaseModel
import Glibc
import Groundwork

/// What is seen of one line: its place in the chain, and the entry where it is read too.
struct Sighting: Sendable {
  private(set) var number = 0
  private(set) var previous = ""
  private(set) var part: Int?
  private(set) var parts: Int?
  private(set) var format = Entry.format
  /// Whether it may name files of the vault or heads that were seen, or say that files were destroyed.
  private(set) var namesFiles = false
  /// Whether it is a seal.
  private(set) var isSeal = false
  private var reading = Reading.none

  /// An entry is large, and a sighting is handed about: only who reads it too pays for that.
  private indirect enum Reading {
    case none
    case entry(Entry)
  }

  /// The entry, where the line was read too.
  var entry: Entry? {
    get { if case .entry(let entry) = reading { entry } else { nil } }
    set { reading = newValue.map(Reading.entry) ?? .none }
  }

  private init() {}

  /// Proves the canonical form of a line without reading it.
  ///
  /// Of a line in another format only its place in the chain is looked at: that never changes.
  static func proved(_ body: UnsafeBufferPointer<UInt8>) throws(Problem) -> Sighting {
    var seen = Sighting()
    var keys = Keys()
    do throws(JSONProblem) {
      try CanonicalProof.prove(body) { depth, key, value in
        if depth == 1 {
          seen.note(key, UnsafeBufferPointer(rebasing: body[value]), &keys)
        } else if Sighting.telling.contains(where: key.spells) {
          seen.namesFiles = true
        }
      }
    } catch { throw .broken("not canonical: \(error.what), at byte \(error.offset + 1)") }
    guard !keys.isHashed else { throw .broken("has two hashes") }
    if seen.format == Entry.format, let wrong = keys.wrong { throw .broken(wrong) }
    return seen
  }

  /// Takes in one key of a proved line.
  private mutating func note(_ key: Bytes, _ value: Bytes, _ keys: inout Keys) {
    if key.spells("entry") {
      number = keys.integer(value, always: true) ?? 0
    } else if key.spells("previous") {
      previous = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
      keys.expect(value, opening: "\"", always: true)
    } else if key.spells("changes") || key.spells("sources") {
      keys.expect(value, opening: "[", always: key.spells("changes"))
    } else if Sighting.texts.contains(where: key.spells) {
      keys.expect(value, opening: "\"", always: true)
    } else if key.spells("why") || key.spells("clock") {
      keys.expect(value, opening: "\"", always: false)
    } else if key.spells("from") {
      keys.expect(value, opening: "{", always: false)
    } else if key.spells("reverses") {
      _ = keys.integer(value)
    } else if key.spells("part") {
      part = keys.integer(value)
    } else if key.spells("parts") {
      parts = keys.integer(value)
    } else if key.spells("format") {
      format = keys.integer(value) ?? Entry.format
    } else if key.spells("seal") {
      isSeal = true
      keys.expect(value, opening: "{", always: false)
    } else if key.spells("hash") {
      keys.isHashed = true
    }
  }

  private static let telling: [StaticString] = ["sha256", "act", "other"]
  private static let texts: [StaticString] = ["author", "command", "program", "time"]
}

private typealias Bytes = UnsafeBufferPointer<UInt8>

/// Which keys of a proved line have been seen.
private struct Keys {
  var isHashed = false
  private var always = 0
  private var isMisshapen = false

  /// What is wrong with them, if anything.
  var wrong: String? {
    if isMisshapen { return "has a key of the wrong shape" }
    return always == 7 ? nil : "lacks a key that every entry has"
  }

  mutating func expect(_ value: Bytes, opening: Unicode.Scalar, always isAlways: Bool) {
    if value.first != UInt8(ascii: opening) { isMisshapen = true }
    if isAlways { always += 1 }
  }

  mutating func integer(_ value: Bytes, always isAlways: Bool = false) -> Int? {
    let number = Int(String(decoding: value, as: UTF8.self))
    if number == nil { isMisshapen = true }
    if isAlways { always += 1 }
    return number
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount, let baseAddress else { return false }
    return memcmp(baseAddress, word.utf8Start, count) == 0
  }
}
