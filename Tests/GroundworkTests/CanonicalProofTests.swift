import Fuzzing
import Groundwork
import Testing

@Suite struct CanonicalProofTests {
  private func isProved(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONProblem) {
        try CanonicalProof.prove(buffer) { _, _ in }
        return true
      } catch { return false }
    }
  }

  /// What the proof must agree with: reading under the limits of a ledger, and writing anew.
  private func isCanonical(_ bytes: [UInt8]) -> Bool {
    guard let value = try? JSONReader.read(bytes, limits: .ledger), value.asObject != nil else {
      return false
    }
    return value.canonical.utf8.elementsEqual(bytes)
  }

  @Test func `all that the writer writes is proved`() {
    var random = Fuzz(seed: 2)
    for _ in 0..<2000 {
      let bytes = Array(JSON.object(random.object()).canonical.utf8)
      #expect(isProved(bytes))
    }
  }

  @Test func `it accepts exactly what is canonical`() {
    var random = Fuzz(seed: 3)
    var proved = 0
    for _ in 0..<400 {
      let bytes = Array(JSON.object(random.object()).canonical.utf8)
      for _ in 0..<50 {
        let mutant = random.mutate(bytes)
        let expected = isCanonical(mutant)
        #expect(isProved(mutant) == expected, "\(String(decoding: mutant, as: UTF8.self))")
        proved += expected ? 1 : 0
      }
    }
    #expect(proved > 1000, "mutants that stay canonical are among them")
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"b":1,"a":2}"#, #"{"a": 1}"#, #"{"a":"\/"}"#, #"{"a":"\u0041"}"#,
    #"{"a":"\u000A"}"#, #"{"a":"\u000a"}"#, #"{"a":"\u001F"}"#, #"{"a":"\u007f"}"#, #"{"a":-0}"#,
    #"{"a":1.0}"#, #"{"a":1e3}"#, #"{"a":01}"#, #"{"a":9007199254740992}"#, #"{"A":1}"#, #"{"":1}"#,
    #"[1]"#, #""a""#, #"{"a":1}x"#, #"{"a":1}{}"#, #"{"a":tru}"#, #"{"a":"b}"#, #"{"a":1,}"#, "",
    "{",
    #"{"a":"\ud83d\ude00"}"#, "{\"a\":\"\u{1}\"}", #"{"a":}"#, #"{"a":[1,]}"#, "{\"a\":1}\u{0}",
    #"{"\u0061":1}"#, #"{"a":00}"#, #"{"a":-}"#, #"{"a":99999999999999999999}"#,
  ])
  func `it refuses what has another spelling or none`(_ text: String) {
    #expect(!isProved(Array(text.utf8)))
    #expect(!isCanonical(Array(text.utf8)))
  }

  @Test(arguments: [
    "{}", #"{"a":-9007199254740991,"a-b":0,"a.b":true,"a_b":null,"ab":[]}"#,
    #"{"a":"\u001f\u000b\b"}"#,
    "{\"a\":\"\u{7F}\u{10FFFF}\u{E000}\"}", #"{"a":[{},[],"",[[]]]}"#,
  ])
  func `it accepts the one spelling`(_ text: String) {
    #expect(isProved(Array(text.utf8)))
    #expect(isCanonical(Array(text.utf8)))
  }

  @Test func `it knows the limits of depth and of text`() {
    for depth in 14...18 {
      let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let bytes = Array("{\"a\":\(lists)}".utf8)
      #expect(isProved(bytes) == (depth < 16))
      #expect(isCanonical(bytes) == (depth < 16))
    }
    let full = String(repeating: "a", count: (1 << 20) - 2)
    for (tail, stands) in [("aa", true), ("aaa", false), (#"\n\u0001"#, true), (#"\n\n\n"#, false)]
    {
      let bytes = Array("{\"a\":\"\(full)\(tail)\"}".utf8)
      #expect(isProved(bytes) == stands)
      #expect(isCanonical(bytes) == stands)
    }
  }

  @Test(arguments: JSONScalarTests.notUTF8)
  func `it refuses what is not UTF-8, also where the text ends early`(_ bytes: [UInt8]) {
    #expect(!isProved(Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8)))
    #expect(!isProved(Array(#"{"a":""#.utf8) + bytes))
  }

  @Test func `it shows each key of the outermost object and where its value lies`() throws {
    let bytes = Array(#"{"a":{"x":1},"b":"two","c":[3]}"#.utf8)
    var seen: [String] = []
    try bytes.withUnsafeBufferPointer { buffer in
      try CanonicalProof.prove(buffer) { key, value in
        seen.append(String(decoding: key, as: UTF8.self))
        seen.append(String(decoding: buffer[value], as: UTF8.self))
      }
    }
    #expect(seen == ["a", #"{"x":1}"#, "b", #""two""#, "c", "[3]"])
  }
}

extension Fuzz {
  /// The bytes with one thing wrong, or nothing.
  fileprivate mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let at = Int.random(in: 0..<bytes.count, using: &self)
    let other = Int.random(in: at..<bytes.count, using: &self)
    let signs =
      Array("\"\\{}[],:0123456789-+.eEtfnu /aAzb\u{1}\u{7F}".utf8) + [0x80, 0xC3, 0xED, 0xF0]
    let sign = signs.randomElement(using: &self) ?? 0
    switch Int.random(in: 0..<7, using: &self) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    case 1: bytes[at] = sign
    case 2: bytes.insert(sign, at: at)
    case 3: bytes.remove(at: at)
    case 4: bytes.swapAt(at, other)
    case 5: bytes.insert(contentsOf: bytes[at...other], at: at)
    default: bytes.removeSubrange(at..<other)
    }
    return bytes
  }
}
