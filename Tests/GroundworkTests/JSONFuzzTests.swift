import Fuzzing
import Groundwork
import Testing

/// Whatever bytes come, the reader refuses them or reads what is written the same again.
@Suite struct JSONFuzzTests {
  private static let pieces = [
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\\u0000", "\\n", "\\/",
    "true", "false", "null", "nul", "-", "0", "1", "-0", "9007199254740991", "9007199254740992",
    ".",
    "1.5", "e", "E+", " ", "\n", "\t", "\r", "é", "e\u{301}", "\u{80}", "\u{0}", "\u{FEFF}", "😀",
    "a", "\"a\":", "\"\\u0061\":", "\"b\":1", "[[[[[[[[[[[[[[[[", "]]]]]]]]]]]]]]]]",
  ]

  private static func input(_ fuzz: inout Fuzz, _ values: inout Fuzz) -> [UInt8] {
    if Bool.random(using: &fuzz) { return Array(fuzz.text(of: pieces, upTo: 14).utf8) }
    let whole = Array(JSON.object(values.object()).canonical.utf8)
    return fuzz.mutated(whole, with: pieces)
  }

  @Test func `what is read is written the same again, and the proof agrees`() {
    var fuzz = Fuzz(seed: 8259)
    var values = Fuzz(seed: 8785)
    var read = 0
    for round in 0..<Fuzz.inputs(20_000) {
      let bytes = Self.input(&fuzz, &values)
      var fault: String?
      let isBounded = Fuzz.isBounded { fault = Self.fault(in: bytes, &read) }
      if let fault = fault ?? (isBounded ? nil : "it takes too long") {
        Issue.record("input \(round), \(String(decoding: bytes, as: UTF8.self)): \(fault)")
      }
    }
    #expect(read > Fuzz.inputs(20_000) / 20, "too few are read to say anything")
  }

  private static func fault(in bytes: [UInt8], _ read: inout Int) -> String? {
    let strict = try? JSONReader.read(bytes, limits: .ledger)
    let isProved = bytes.withUnsafeBufferPointer { bytes in
      (try? CanonicalProof.prove(bytes) { _, _ in }) != nil
    }
    guard let value = try? JSONReader.read(bytes) else {
      return strict == nil && !isProved ? nil : "the ledger takes what is no JSON"
    }
    read += 1
    var written: [UInt8] = []
    value.write(to: &written)
    guard let again = try? JSONReader.read(written) else { return "what is written is not read" }
    var twice: [UInt8] = []
    again.write(to: &twice)
    if again != value || twice != written { return "it is not written the same again" }
    let isCanonical = strict?.asObject != nil && written == bytes
    return isProved == isCanonical ? nil : "the proof says \(isProved), the reader \(isCanonical)"
  }
}
