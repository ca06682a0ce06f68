import Foundation
import Groundwork
import Testing

@testable import CaseReports

@Suite struct HTMLWriterTests {
  private func page(_ blocks: [Block], _ language: Language = .indonesian) -> String {
    HTMLWriter(language: language).write(Document(blocks))
  }

  private func line(_ inlines: Inline...) -> String {
    let page = page([.paragraph(inlines)])
    let start = page.range(of: "<p>")?.upperBound ?? page.startIndex
    let end = page.range(of: "</p>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }

  @Test func `a page has a language, a title, and a policy that fetches nothing`() {
    let page = page([.heading(1, ["Judul & isi"])], .english)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\""))
    #expect(page.contains("<title>Judul &amp; isi</title>"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("src=\"") && !page.contains("url("))
  }

  @Test func `the policy allows the style that stands in the page, and no other`() throws {
    let page = page([])
    let start = try #require(page.range(of: "<style>")?.upperBound)
    let end = try #require(page.range(of: "</style>")?.lowerBound)
    #expect(page.contains("'sha256-\(Base64.digest(of: String(page[start..<end])))'"))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `bytes in Base64 are as RFC 4648 has them`(_ text: String, _ encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
  }

  @Test func `html that a text holds comes out inert`() {
    #expect(
      line("<script>alert('1')</script> & \"x\"")
        == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &#34;x&#34;")
  }

  @Test func `control and bidirectional characters are spelled out`() {
    #expect(line("a\u{202E}b\u{1B}c\u{0}") == "a\\u{202E}b\\u{1B}c\\u{0}")
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE] as [UInt32])
  func `what is no character is shown as one that can't be`(_ number: UInt32) throws {
    let text = String(try #require(Unicode.Scalar(number)))
    #expect(line(.text("a\(text)b")) == "a\u{FFFD}b")
    #expect(line(.code("a\(text)b")) == "<code>a\u{FFFD}b</code>")
  }

  @Test func `only an address of the web can be followed`() {
    #expect(
      line(.link(["x"], url: "https://a.id/b?c=d&e"))
        == "<a class=\"named\" rel=\"noreferrer\" href=\"https://a.id/b?c=d&amp;e\">x</a>")
    #expect(line(.link(["x"], url: "javascript:alert(1)")) == "x (javascript:alert(1))")
    #expect(line(.link(["x"], url: "https://a.id/\" onclick=\"x")).hasPrefix("x (https"))
  }

  @Test func `a mark leads to its source and to its dispute, where the page tells of them`() {
    let page = page([
      .paragraph(["Harga naik.", .source("X2, X9"), .dispute(1), .dispute(2)]),
      .table(Table([["No."]], rows: [[["P1"]]])),
      .list([[.source("X2"), " Antara"]]),
    ])
    #expect(page.contains("[<a href=\"#X2\">X2</a>, X9]"))
    #expect(page.contains("<li id=\"X2\">") && page.contains("<tr role=\"row\" id=\"P1\">"))
    #expect(page.contains("<a class=\"dispute\" href=\"#P1\">⚠P1</a>"))
    #expect(page.contains("<span class=\"dispute\">⚠P2</span>"))
  }

  @Test func `cells know their column, for pages too narrow for a table`() {
    let page = page([.table(Table([["Isi <b>"]], rows: [[["x"]]]))])
    #expect(page.contains("<th role=\"columnheader\" scope=\"col\">Isi &lt;b&gt;</th>"))
    #expect(page.contains("<td role=\"cell\" data-label=\"Isi &lt;b&gt;\">x</td>"))
  }

  @Test func `a long page stands in parts that begin with a section, behind its pictures`() throws {
    let days = (0..<400).flatMap { day -> [Block] in
      [.heading(2, [.text("Hari \(day)")]), .paragraph([.text("Isi \(day)")])]
    }
    let picker = Picker(lists: [], all: "", of: "", reset: "")
    let page = page([.heading(1, ["Judul"]), .picker(picker)] + days)
    let parts = page.components(separatedBy: "<div class=\"part\">\n")
    #expect(parts.count == 15 && parts[0].contains("<form class=\"picker\""))
    #expect(parts.dropFirst().allSatisfy { $0.hasPrefix("<h2 id=") && $0.contains("</div>") })
    #expect(!self.page(Array(days.prefix(20))).contains("class=\"part\""))
  }

  @Test func `the rows of a long table stand in parts, its columns have weights`() throws {
    let rows: [[[Inline]]] = (0..<400).map {
      [[.text("E\($0)")], [.text("Isi yang panjang sekali")]]
    }
    let page = page([.table(Table([["No."], ["Isi"]], rows: rows))])
    #expect(page.contains("<table role=\"table\" class=\"rows\">"))
    #expect(page.components(separatedBy: "<tbody role=\"rowgroup\" class=\"part\">").count == 8)
    #expect(page.contains("<td role=\"cell\" class=\"w5\" data-label=\"Isi\">"))
    let short = self.page([.table(Table([["No."], ["Isi"]], rows: Array(rows.prefix(9))))])
    #expect(!short.contains("class=\"part\"") && !short.contains("class=\"w"))
  }

  @Test func `a page from which a reader can pick has a form that only a script shows`() throws {
    let picker = Picker(
      lists: [.init(part: .actors, name: "Pihak", choices: [.init(value: "A1", words: "<b>")])],
      all: "semua", of: "dari", reset: "Tampilkan semua")
    let facts = Facts(actors: ["A1", "A\"2"], states: ["said"], questions: [])
    let page = page([.picker(picker), .paragraph([.facts(facts, ["Kata."])])])
    #expect(page.contains("<form class=\"picker\" hidden=\"\">"))
    #expect(page.contains("<option value=\"A1\">&lt;b&gt;</option>"))
    #expect(page.contains("<span data-actors=\"A1 A&#34;2\" data-states=\"said\" data-questions="))
    let start = try #require(page.range(of: "<script>")?.upperBound)
    let end = try #require(page.range(of: "</script>")?.lowerBound)
    let digest = Base64.digest(of: String(page[start..<end]))
    #expect(page.contains("script-src 'sha256-\(digest)'"))
    #expect(!page[start..<end].contains { "<&".contains($0) })
    #expect(!self.page([.paragraph(["x"])]).contains("script"))
  }

  @Test func `sections are listed where there are several, and the foot is a footer`() {
    let sections: [Block] = (1...3).map { .heading(2, [.text("Bagian \($0)")]) }
    let page = page(sections + [.rule, .paragraph(["kaki"])])
    #expect(page.contains("<li><a href=\"#s1\">Bagian 2</a></li>"))
    #expect(page.contains("<h2 id=\"s1\">Bagian 2</h2>"))
    #expect(page.contains("<footer>\n<p>kaki</p>\n</footer>"))
    #expect(!self.page([.heading(2, ["Satu"])]).contains("<nav"))
  }
}
