import CaseModel
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// What a person sees on a terminal of 72 columns, kept in Screens: `> line`, then what it prints.
///
/// With RECORD=1 what came is written to the file, and the test fails all the same.
@Suite struct ScreenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Screens")

  private func check(_ name: String, _ paint: Paint) throws {
    let file = Self.folder.appending(path: name)
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let shell = try ScratchShell(paint: paint, ScratchShell.sample)
    let lines = wanted.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    #expect(!lines.isEmpty)
    let found = try lines.map { line in
      let screen = try shell.screen(String(line)).replacing("\u{1B}", with: "\\e")
      return "> \(line)\n\(screen)"
    }.joined(separator: "\n")
    #expect(found == wanted)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded")
    }
  }

  @Test func `the screens are drawn as they were`() throws { try check("plain.screen", .none) }

  @Test func `with 256 colours`() throws { try check("many-colours.screen", Paint(.many)) }

  @Test func `with 16 colours`() throws { try check("few-colours.screen", Paint(.few)) }

  @Test func `--plain has no colour, whatever the terminal can do`() throws {
    let shell = try ScratchShell(paint: Paint(.many), ScratchShell.sample)
    for line in ["timeline", "show E2", "list event", "claims", "graph", "status", "log"] {
      #expect(try shell.type(line).result.contains("\u{1B}"), "\(line)")
      #expect(try !shell.type(line + " --plain").result.contains("\u{1B}"), "\(line)")
      #expect(try !shell.type(line + " --json").result.contains("\u{1B}"), "\(line)")
    }
  }

  /// Wide letters, words without end and characters that act are all in one case.
  private static let nasty = [
    "add actor \"情報漏洩対策本部情報漏洩対策本部情報漏洩対策本部\" @jp --type organization",
    "add actor \"\u{1B}[31m\u{202E}Merah\" @merah --post \"Juru Bicara \(String(repeating: "y", count: 90))\" --of @jp",
    "add question ?apa \"Apa isi data itu menurut mereka yang mengumumkannya di bulan Mei?\" --many yes",
    "add exhibit \"https://contoh.id/\(String(repeating: "x", count: 120))\" --published 2021-05",
    "add event \"antara 12 Mei dan 8 Juni 2021\" \"情報が漏洩した。\(String(repeating: "漏", count: 60))\" @jp:\(String(repeating: "p", count: 30)) X1 #tag",
    "add claim @jp asserts ?apa \"\(String(repeating: "z", count: 70))\" --said 2021-05-21 X1",
    "add claim @merah denies ?apa \"\(String(repeating: "z", count: 70))\" --for @jp --said 2021-05-22",
    "note E1 \"baris satu\u{07}\"",
  ]

  @Test(arguments: [40, 57, 80, 133])
  func `no line is wider than the terminal, and nothing acts on it`(_ columns: Int) throws {
    let shell = try ScratchShell(columns: columns, paint: Paint(.many), Self.nasty)
    for line in [
      "timeline", "show E1 A1 A2 Q1 X1 N1 C2 L1", "list actor", "list event", "find data", "claims",
      "graph", "status", "log",
    ] {
      for row in try shell.type(line).result.split(separator: "\n") {
        let bare = Display.withoutStyles(row)
        #expect(Display.width(of: bare) <= columns, "\(line): \(bare)")
        #expect(!bare.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
      }
    }
  }

  @Test func `a program gets everything, and no drawing is cut for it`() throws {
    let shell = try ScratchShell(Self.nasty)
    shell.session.screen = Screen(isTerminal: false, columns: 40)
    let title = "https://contoh.id/" + String(repeating: "x", count: 120)
    for line in ["list exhibit", "show X1", "find contoh*", "timeline kind:exhibit"] {
      #expect(try shell.type(line).result.contains(title), "\(line)")
    }
  }

  @Test func `lines are filtered in the shell, and only where a command reads`() throws {
    let shell = try ScratchShell(ScratchShell.sample)
    let lines = try shell.type("list event | KOMINFO -rapat").result.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("E2"))
    #expect(try shell.type("list event | nirgends").notices == ["No line has that."])
    #expect(throws: Problem.self) { try shell.type("add note satu | dua") }
    #expect(try shell.type("list note").result.contains("satu") == false)
    #expect(throws: Problem.self) {
      try Runner(shell.session).run(arguments: ["list", "event", "|", "kominfo", "--satus"])
    }
    #expect(
      try Runner(shell.session).run(arguments: ["find", "|direksi"]).result.isEmpty == false)
  }
}
