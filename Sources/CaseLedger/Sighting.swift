import CaseModel
import Groundwork

/// What is seen of one line: its place in the chain, and the entry where it was read.
struct Sighting {
  private(set) var number = 0
  private(set) var previous = ""
  private(set) var part: Int?
  private(set) var parts: Int?
  private(set) var format = 1
  private(set) var entry: Entry?

  /// Of a line that was read.
  init(_ entry: Entry) {
    number = entry.number
    previous = entry.previous.hex
    part = entry.part
    parts = entry.parts
    format = entry.format ?? 1
    self.entry = entry
  }

  private init() {}

  /// Of a line whose canonical form was proved, without reading it.
  static func proved(_ body: [UInt8]) throws(Problem) -> Sighting {
    var seen = Sighting()
    var isHashed = false
    let failure: JSONProblem? = body.withUnsafeBufferPointer { bytes in
      do throws(JSONProblem) {
        try CanonicalProof.prove(bytes) { key, value in
          isHashed = isHashed || key.elementsEqual("hash".utf8)
          seen.note(key, UnsafeBufferPointer(rebasing: bytes[value]))
        }
        return nil
      } catch { return error }
    }
    if let failure {
      throw .broken("not canonical: \(failure.what), at byte \(failure.offset + 1)")
    }
    guard !isHashed else { throw .broken("has two hashes") }
    return seen
  }

  private mutating func note(
    _ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    func integer() -> Int? { Int(String(decoding: value, as: UTF8.self)) }
    if key.elementsEqual("entry".utf8) {
      number = integer() ?? 0
    } else if key.elementsEqual("previous".utf8) {
      previous = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
    } else if key.elementsEqual("part".utf8) {
      part = integer()
    } else if key.elementsEqual("parts".utf8) {
      parts = integer()
    } else if key.elementsEqual("format".utf8) {
      format = integer() ?? 1
    }
  }
}
