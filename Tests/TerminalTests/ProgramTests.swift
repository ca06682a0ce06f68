import Foundation
import Testing

@testable import Terminal

/// One after the other: a pager changes which signals the whole process ignores.
@Suite(.serialized) struct ProgramTests {
  @Test func `the editor's words are its own, and what it leaves is the text`() throws {
    let editor = TextEditor(["sed", "-i", "s/lama/baru dan lain/"])
    #expect(try editor.edit("teks lama\n") == "teks baru dan lain\n")
  }

  @Test func `an editor that fails or is not there changes nothing`() {
    #expect(throws: TextEditor.Failure.failed) { try TextEditor(["false"]).edit("x") }
    #expect(throws: TextEditor.Failure.noEditor("no-such-editor")) {
      try TextEditor(["no-such-editor"]).edit("x")
    }
  }

  @Test func `a pager that is left early is no misfortune`() {
    #expect(Pager(["true"]).show(String(repeating: "line\n", count: 100_000)))
    #expect(!Pager(["no-such-pager"]).show("x"))
    #expect(!Pager([]).show("x"))
  }

  @Test func `Ctrl-C in a pager is the pager's alone`() {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: file) }
    // The parent of this program is us; the program itself ends at its own signal.
    let pager = Pager(["sh", "-c", "kill -INT $PPID; cat > \"$0\"; kill -INT $$; rm \"$0\"", file])
    #expect(pager.show("sampai\n"))
    #expect((try? String(contentsOfFile: file, encoding: .utf8)) == "sampai\n")
  }

  @Test func `lines are read from a pipe without a terminal`() throws {
    let (input, output) = (Pipe(), Pipe())
    let reader = PlainReader(
      keyboard: input.fileHandleForReading.fileDescriptor,
      screen: output.fileHandleForWriting.fileDescriptor)
    try input.fileHandleForWriting.write(contentsOf: Data("satu\n\"a\nb\"\nrest".utf8))
    try input.fileHandleForWriting.close()
    var question = LineQuestion(StyledText("uji> "), helper: OpenQuotes())
    question.initial = "ignored"
    #expect(reader.read(question) == .line("satu"))
    #expect(reader.read(question) == .line("\"a\nb\""))
    #expect(reader.read(question) == .end)
    try output.fileHandleForWriting.close()
    let shown = try output.fileHandleForReading.readToEnd().map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(shown == "uji> uji> … uji> ")
  }

  @Test func `keys come from a pipe as from a keyboard, and an end after them`() throws {
    let pipe = Pipe()
    let keyboard = Keyboard(pipe.fileHandleForReading.fileDescriptor)
    #expect(keyboard.next(patience: 0) == .idle)
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\u{1B}[A\u{1B}".utf8))
    #expect(keyboard.isBusy)
    #expect(keyboard.next(patience: 0) == .key(.character("a")))
    #expect(keyboard.next(patience: 0) == .key(.own(.up)))
    #expect(keyboard.next(patience: 0) == .key(.escape))
    try pipe.fileHandleForWriting.close()
    #expect(keyboard.next(patience: 0) == .end)
  }
}

/// A line with an odd number of quotes goes on.
private final class OpenQuotes: LineHelper {
  func needsMore(_ line: String) -> Bool { line.count { $0 == "\"" } % 2 == 1 }
}
