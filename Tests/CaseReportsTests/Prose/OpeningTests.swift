import Testing

@testable import CaseReports

@Suite struct OpeningTests {
  @Test func `a common word loses its capital and a name keeps it`() {
    #expect(Opening.lowered("Akun Kotz menjual data", names: []) == "akun Kotz menjual data")
    #expect(Opening.lowered("Kominfo memanggil", names: ["Kominfo"]) == "Kominfo memanggil")
    #expect(Opening.lowered("The board met", names: []) == "the board met")
  }

  @Test func `a name keeps its case at the beginning of a sentence`() {
    #expect(Opening.capitalised("dua orang datang") == "Dua orang datang")
    #expect(Opening.capitalised("non-aktif, katanya") == "Non-aktif, katanya")
    for name in ["xx_hacker menjual", "eWEEK reported", "h4ck menjual", "situs.example bocor"] {
      #expect(Opening.capitalised(name) == name)
    }
    #expect(Opening.capitalised("kotz menjual", names: ["kotz"]) == "kotz menjual")
    #expect(Opening.capitalised("kotzian menjual", names: ["kotz"]) == "Kotzian menjual")
  }

  @Test func `a pronoun loses its capital, and no name does`() {
    #expect(Opening.small("Kami akan mencabut izin") == "kami akan mencabut izin")
    #expect(Opening.small("They left") == "they left")
    for name in ["Data itu palsu", "KAMI menolak", "Di Bawah Lindungan Kabah terbit", "kami tahu"] {
      #expect(Opening.small(name) == nil)
    }
  }

  @Test func `what may be either is left alone`() {
    #expect(Opening.lowered("Jakarta lumpuh", names: []) == nil)
    #expect(Opening.lowered("Kominfonia memanggil", names: ["Kominfo"]) == nil)
  }
}
