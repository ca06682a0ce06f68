import Foundation
import Testing

/// The completion scripts ask the program what may come next, in real shells.
@Suite struct ShellCompletionTests {
  /// What `script` prints in `shell`, in a folder with the sample case in `bpjs-2021`.
  private func run(_ shell: String, _ script: String) throws -> [String] {
    let step = try Transcript(
      "$ cp -r $REPOSITORY/Cases/bpjs-2021 . && \(shell) $REPOSITORY/Tests/Completions/\(script)"
    ).replayed(program: program).steps[0]
    #expect(step.code == 0 && step.errors == [], "\(step.text)")
    return step.output
  }

  private static func isThere(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
  }

  @Test func `bash completes commands, names, values and roles`() throws {
    #expect(
      try run("bash --norc", "bash.sh") == [
        "add", "event", "@kominfo", "regulator", "ehi", #"\?origin"#, "?origin", "reported refuted",
        "X:kompas-0522 X:kompas-0525", "bpjs-2021",
        "kompas-0522  (Kominfo blokir Raid Forums pascakebocoran data)",
      ])
  }

  @Test(.enabled(if: isThere("fish"))) func `fish completes the same, with what it means`() throws {
    #expect(
      try run("fish --no-config", "fish.fish") == [
        "event\tlog an event: something that happened, or is said to have happened",
        "@kominfo\tKementerian Komunikasi dan Informatika",
        "@komisi-ix\tKomisi IX Dewan Perwakilan Rakyat",
        "actor:ehi\tEthical Hacker Indonesia",
        "?origin\tDari mana data yang ditawarkan itu berasal?",
        "?origin\tDari mana data yang ditawarkan itu berasal?",
        "bpjs-2021",
      ])
  }

  @Test(.enabled(if: isThere("zsh"))) func `zsh completes the line that is being typed`() throws {
    #expect(
      try run("zsh -f", "zsh.zsh") == [
        "kronologi add event", #"\?origin"#, "kronologi find actor:ehi",
        "@komisi-ix  -- Komisi IX Dewan Perwakilan Rakyat",
      ])
  }
}
