import CaseModel
import Groundwork
import Testing

@testable import CaseLedger

@Suite struct LedgerLineTests {
  @Test func `entry 1 is written as FORMAT_md shows it, to the byte`() throws {
    var bytes: [UInt8] = []
    let hash = try LedgerLine.write(Sample.first, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == Sample.line1 + "\n")
    #expect(hash.hex == "08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904")
    let scratch = try Scratch()
    try Ledger.create(in: scratch.folder, Sample.first)
    #expect(try scratch.bytes == bytes)
    #expect(try scratch.mode(Ledger.fileName) == 0o600)
    #expect(try scratch.others.isEmpty)
  }

  @Test func `the hash stands in the last 75 bytes`() {
    let line = Array(Sample.line1.utf8)
    line.withUnsafeBufferPointer { bytes in
      let stated = LedgerLine.statedHash(bytes)
      #expect(stated?.count == 64)
      let hash = Digest(of: Array(bytes.dropLast(LedgerLine.suffix)) + [UInt8(ascii: "}")])
      if let stated { #expect(hash.isSpelled(by: stated)) }
      #expect(hash.hex.utf8.elementsEqual(line.suffix(66).prefix(64)))
    }
  }

  @Test(arguments: [
    "", "}", #","hash":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}"#,
    #"{"a":1,"hash":"08B39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}"#,
    #"{"a":1,"hash":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade1990"}"#,
    #"{"a":1,"hash":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904" }"#,
    #"{"a":1,"hask":"08b39dcafb02302843da4d5c23a80da6a4947478c4255e3de8bdaa9cade19904"}"#,
  ])
  func `a line that ends otherwise states no hash`(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(LedgerLine.statedHash($0) == nil) }
  }

  @Test func `nothing is written that would not be read again`() throws {
    func refusal(_ change: (inout Entry) -> Void) -> String? {
      var entry = Sample.event(1)
      change(&entry)
      var bytes: [UInt8] = []
      do throws(Problem) { _ = try LedgerLine.write(entry, to: &bytes) } catch { return error.what }
      return nil
    }
    func body(_ value: JSON) -> [Change] {
      [Change(id: "E1", kind: "event", was: nil, now: ["text": value])]
    }
    let long = String(repeating: "a", count: 1 << 20)
    var deep = JSON.integer(1)
    for _ in 0..<13 { deep = .list([deep]) }
    #expect(refusal { $0.why = long } == nil)
    #expect(refusal { $0.why = long + "a" }?.contains("1048576") == true)
    #expect(refusal { $0.changes = body(.text(long + "a")) } != nil)
    #expect(refusal { $0.changes = body(deep) }?.contains("deep") == true)
    #expect(refusal { $0.changes = body(.number("1.5")) } != nil)
    #expect(refusal { $0.changes = body(.object(["A": .null])) } != nil)
    #expect(refusal { $0.changes = body(.integer(1 << 53)) } != nil)
    #expect(refusal { $0.other = ["hash": .text("x")] } == "can't be written: has two hashes")
    #expect(refusal { $0.changes = body(.list((0..<17).map { _ in .text(long) })) } != nil)
  }
}
