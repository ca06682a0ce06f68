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

  @Test func `a helper gets its words, files and input as they are, and speaks English in UTC`()
    throws
  {
    let words = ["sh", "-c", #"cat; cat "$1"; echo "$2 $LC_ALL $TZ" >&2; exit 4"#, "sh", "a b"]
    let helper = Helper(words + ["$(id) `id` ;"], files: ["a b": Array("berkas".utf8)])
    let answer = try #require(try helper.run(input: Array("masukan ".utf8)))
    #expect(String(decoding: answer.output, as: UTF8.self) == "masukan berkas")
    #expect(String(decoding: answer.errors, as: UTF8.self) == "$(id) `id` ; C UTC\n")
    #expect(answer.code == 4)
  }

  @Test func `a helper's files go with it, and much can be said on either side`() throws {
    let bytes = [UInt8](repeating: 65, count: 300_000)
    let answer = try #require(
      try Helper(["sh", "-c", "echo $1 >&2; cat $1 $1; cat", "sh", "f"], files: ["f": bytes]).run(
        input: bytes))
    #expect(answer.output.count == 900_000)
    let file = String(decoding: answer.errors.dropLast(), as: UTF8.self)
    #expect(file.hasPrefix("/tmp/kronologi-") && access(file, F_OK) != 0)
    #expect(access(String(file.dropLast(2)), F_OK) != 0)
  }

  @Test func `a helper that is not there, or is ended, is told apart from one that fails`() throws {
    #expect(try Helper(["no-such-helper"]).run() == nil)
    let ended = try #require(try Helper(["sh", "-c", "kill -TERM $$"]).run())
    #expect(ended.code == nil)
    #expect(try Helper(["false"]).run()?.code == 1)
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
