import Groundwork
import Testing

@testable import CaseShell

@Suite struct InkTests {
  @Test func `wide letters take two columns when lines are broken, padded and cut`() {
    let ink = Ink("情報 漏洩 data")
    #expect(ink.width == 14)
    #expect(ink.wrapped(columns: 9).map(\.text) == ["情報 漏洩", "data"])
    #expect(Ink("情報  漏洩 data").wrapped(columns: 11).map(\.text) == ["情報  漏洩", "data"])
    #expect(ink.wrapped(columns: 8).map(\.text) == ["情報", "漏洩", "data"])
    #expect(ink.shortened(columns: 6).text == "情報 …")
    #expect(ink.shortened(columns: 4).text == "情…")
    #expect(Ink("情").padded(to: 4).text == "情  ")
  }

  @Test func `a word that is too long is cut, and nothing of it is lost`() {
    let address = "https://contoh.id/" + String(repeating: "x", count: 50)
    let lines = Ink("lihat \(address) itu").wrapped(columns: 20)
    #expect(lines.allSatisfy { $0.width <= 20 })
    #expect(lines.map(\.text).joined().replacing(" ", with: "") == "lihat\(address)itu")
  }

  @Test func `a word of a megabyte is broken and cut in a moment`() {
    let ink = Ink("awal ") + Ink(String(repeating: "J", count: 1_000_000), .id) + " akhir"
    let clock = ContinuousClock()
    let time = clock.measure {
      let lines = ink.wrapped(columns: 40)
      #expect(lines.count == 25_002 && lines[1].text.count == 40)
      #expect(ink.shortened(columns: 20).text == "awal JJJJJJJJJJJJJJ…")
    }
    #expect(time < .seconds(60))
  }

  @Test func `styles go along with their words`() {
    let ink = Ink("satu dua", .id) + " " + Ink("tiga", .bad)
    let lines = ink.wrapped(columns: 5)
    #expect(lines == [Ink("satu", .id), Ink("dua", .id), Ink("tiga", .bad)])
    #expect(Paint(.few)(lines[2]) == "\u{1B}[31mtiga\u{1B}[0m")
    #expect(Paint.none(ink) == "satu dua tiga")
  }

  @Test func `nothing that a case holds acts on the terminal`() {
    let hostile = "\u{1B}[31m\u{9B}2J\u{202E}\u{07}\r\ttext\n"
    for depth in [Paint.Depth.none, .few, .many] {
      let line = Paint(depth)(Ink(hostile, .actor(1)))
      let bare = Display.withoutStyles(line)
      #expect(bare == Display.escaped(hostile))
      #expect(!bare.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B })
    }
  }

  @Test func `a line without styles is found again under them`() {
    let ink = Ink("a", .id) + Ink("b", .actor(7)) + Ink("c") + Ink("d", .contested)
    for depth in [Paint.Depth.none, .few, .many] {
      #expect(Display.withoutStyles(Paint(depth)(ink)) == "abcd")
    }
  }
}
