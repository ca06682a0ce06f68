import Testing

@testable import CaseReports

@Suite struct OpeningTests {
  @Test func `a common word loses its capital and a name keeps it`() {
    #expect(Opening.lowered("Akun Kotz menjual data", names: []) == "akun Kotz menjual data")
    #expect(Opening.lowered("Kominfo memanggil", names: ["Kominfo"]) == "Kominfo memanggil")
    #expect(Opening.lowered("The board met", names: []) == "the board met")
  }

  @Test func `what may be either is left alone`() {
    #expect(Opening.lowered("Jakarta lumpuh", names: []) == nil)
    #expect(Opening.lowered("Kominfonia memanggil", names: ["Kominfo"]) == nil)
  }
}
