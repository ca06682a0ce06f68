import Foundation
import Fuzzing
import Testing

/// Seals: what OpenSSH accepts, we accept; what it refuses, we refuse.
@Suite struct SealTests {
  /// A case with an event and a seal in entry 3, a key of mila's and one of nobody's.
  private func sealed() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      ssh-keygen -q -t ed25519 -N '' -C '' -f kunci; ssh-keygen -q -t ed25519 -N '' -C '' -f asing
      echo "mila@contoh.id $(cat kunci.pub)" > signers
      kronologi -C c add event 2021-05-21 "Direksi dipanggil."
      kronologi -C c seal --key kunci --why "tutup \\"seal\\":{\\"head\\":\\"1:0\\"}"
      """)
    try #require(made.code == 0 && made.output.contains("sealed 2 "), "\(made)")
    return bench
  }

  /// The lines of FORMAT.md with which a stranger checks a seal.
  private static let stranger: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/FORMAT.md")
    let parts = ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
      .components(separatedBy: "```sh\nn=143; ")
    return parts.count == 2 ? parts[1].components(separatedBy: "\n```")[0] : "false"
  }()

  /// Does what FORMAT.md says, in the case's folder.
  private func ask(_ bench: Workbench, _ entry: Int = 3) throws -> Workbench.Result {
    let lines = Self.stranger.replacing("signer=mila@example.org", with: "signer=mila@contoh.id")
      .replacing("signers=allowed_signers", with: "signers=../signers")
    return try bench.run("cd c\nn=\(entry); \(lines)")
  }

  @Test func `a seal holds for us and for a stranger with sed, printf and ssh-keygen`() throws {
    let bench = try sealed()
    let ours = try bench.run("kronologi -C c verify --signers signers")
    #expect(ours.code == 0 && ours.output.hasPrefix("sound 3 "))
    #expect(ours.errors == "Sealed by mila@contoh.id up to entry 2 (entry 3).\n")
    let theirs = try ask(bench)
    #expect(theirs.code == 0, "\(theirs)")
    #expect(theirs.output.hasPrefix("Good \"kronologi\" signature for mila@contoh.id"))
    #expect(
      try bench.run("kronologi -C c seal --key kunci --dry-run | head -n 1").output
        == "kronologi seal 1\n")
  }

  @Test func `after one flipped bit in the signature both refuse`() throws {
    let bench = try sealed()
    var dice = Fuzz(seed: 5)
    let line = try bench.run("sed -n 3p c/ledger.jsonl").output
    let signature = try #require(line.firstMatch(of: /SIGNATURE-----\\n([^-]*)\\n-----END/)).1
    let letters = Array(String(signature).replacing("\\n", with: ""))
    let original = try Data(contentsOf: bench.folder.appending(path: "c/ledger.jsonl"))
    for _ in 0..<12 {
      // A bit of the armoured text, the chain put right again: only the signature can show it.
      let at = Int.random(in: 0..<letters.count - 4, using: &dice)
      let bit = Int.random(in: 0..<6, using: &dice)
      let change = """
        s = entry["seal"]["signature"].split("\\n")
        m = "".join(s[1:-2])
        a = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        m = m[:\(at)] + a[a.index(m[\(at)]) ^ \(1 << bit)] + m[\(at) + 1:]
        lines = [m[i:i+70] for i in range(0, len(m), 70)]
        entry["seal"]["signature"] = "\\n".join([s[0]] + lines + s[-2:])
        """
      try Forgery(entry: 3, change).commit(in: bench)
      let ours = try bench.run("kronologi -C c verify --signers signers")
      #expect(ours.code == 3 && ours.output == "entry 3: its signature does not hold\n", "\(ours)")
      #expect(try ask(bench).code != 0)
      try original.write(to: bench.folder.appending(path: "c/ledger.jsonl"))
    }
    #expect(try ask(bench).code == 0)
  }

  @Test func `a ledger that was rewritten beneath a seal is found, however well`() throws {
    let bench = try sealed()
    try Forgery(entry: 2, #"entry["changes"][0]["now"]["text"] = "Direksi tidak dipanggil.""#)
      .commit(in: bench)
    #expect(try bench.run("kronologi -C c verify --ledger >/dev/null").code == 3)
    let ours = try bench.run("kronologi -C c verify --signers signers")
    #expect(ours.output == "entry 2: not the entry that the seal of entry 3 has seen\n", "\(ours)")
    #expect(ours.errors == "Nothing is sound.\n" && ours.code == 3, "\(ours)")
    let json = try bench.run("kronologi -C c verify --signers signers --json").output
    #expect(json.contains(#""state":"contradicted""#) && json.contains(#""kind":"rewritten""#))
    #expect(try ask(bench).code != 0)
  }

  @Test func `a seal of another case does not hold here`() throws {
    let bench = try sealed()
    try Forgery(entry: 1, #"entry["why"] = "lain""#).commit(in: bench)
    let ours = try bench.run("kronologi -C c verify")
    #expect(ours.output == "entry 3: its seal is of another case\n" && ours.code == 3, "\(ours)")
    #expect(ours.errors.hasPrefix("The lines are sound; a seal is not.\n"))
    #expect(try ask(bench).code != 0)
  }

  @Test func `whoever nobody vouches for is mentioned, and is no damage`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      kronologi -C c seal --key asing 2>/dev/null | cut -d' ' -f1,2
      kronologi -C c verify --signers signers | cut -d' ' -f1,2; kronologi -C c verify 2>&1 >/dev/null
      cp signers c/allowed_signers; kronologi -C c verify 2>&1 >/dev/null | head -n 1
      KRONOLOGI_SIGNERS=/dev/null kronologi -C c verify 2>&1 >/dev/null | head -n 1
      kronologi -C c verify --signers none
      """)
    #expect(
      result.output.hasPrefix("sealed 3\nsound 4\nThe seals of entries 3, 4 hold (ED25519 SHA256:"))
    #expect(result.output.contains("\nSealed by mila@contoh.id up to entry 2 (entry 3).\n"))
    #expect(result.errors.contains("The seal of entry 4 holds (ED25519 SHA256:"), "\(result)")
    #expect(result.errors.contains("error: none can't be read"))
  }

  @Test func `a key counts for the time that the signers' file gives it`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      for time in after=\\"20000101\\" before=\\"20000101\\"; do
        echo "mila@contoh.id valid-$time $(cat kunci.pub)" > signers
        kronologi -C c verify --signers signers --json | grep -o '"state":"[a-z]*"'
      done
      """)
    #expect(result.output == "\"state\":\"good\"\n\"state\":\"unknown\"\n", "\(result)")
  }

  @Test func `a key that is locked, missing or no key is told in a sentence`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      ssh-keygen -q -t ed25519 -N rahasia -C '' -f terkunci
      for key in terkunci tiada signers; do setsid kronologi -C c seal --key $key 2>&1 | head -n 1; done
      setsid kronologi -C c seal 2>&1 | head -n 1
      kronologi -C c verify --signers signers | cut -d' ' -f1,2
      """)
    #expect(
      result.output.hasPrefix(
        """
        error: the key terkunci is locked
        error: there is no key tiada
        error: 
        """) || result.output.contains("error: the key terkunci is locked\n"), "\(result)")
    #expect(result.output.contains("error: there is no key tiada\n"))
    #expect(result.output.contains("error: there is no key to sign with\n"))
    #expect(result.output.hasSuffix("sound 3\n"))
  }

  @Test func `the agent's only key signs, and of several one has to be named`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      export SSH_AUTH_SOCK=$PWD/agen; ssh-agent -D -a $SSH_AUTH_SOCK >/dev/null & agent=$!
      until [ -S agen ]; do sleep 0.02; done; ssh-add -q kunci; mkdir lain; mv kunci lain
      kronologi -C c seal | cut -d' ' -f1,2; kronologi -C c seal --key kunci.pub | cut -d' ' -f1,2
      ssh-add -q asing; kronologi -C c seal; kronologi -C c seal --key asing.pub | cut -d' ' -f1,2
      kill -9 $agent; wait; kronologi -C c verify --signers signers | cut -d' ' -f1,2
      """)
    #expect(result.output == "sealed 3\nsealed 4\nsealed 5\nsound 6\n", "\(result)")
    #expect(result.errors.contains("error: the agent has 2 keys, and no one says which\n"))
  }

  @Test func `without ssh-keygen a sentence says so, and nothing else is hindered`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      mkdir bin; ln -s $(command -v kronologi) bin; PATH=$PWD/bin
      kronologi -C c seal --key kunci; kronologi -C c verify --signers signers
      """)
    #expect(result.output.hasPrefix("sound 3 ") && result.code == 0)
    #expect(result.errors.contains("error: ssh-keygen is not installed\n"))
    #expect(
      result.errors.contains("The seal of entry 3 was not checked: ssh-keygen is not installed.\n"))
  }

  @Test func `a seal is no change: it is not undone, and stands in log and status`() throws {
    let bench = try sealed()
    let result = try bench.run(
      """
      cd c; kronologi log --limit 1 | tail -n 1 | grep -o 'seal  – seals entry 2  – tutup'
      kronologi status | grep -o 'sealed'; kronologi status --json | grep -o '"sealed":2'
      kronologi log --json --limit 1 | grep -o '"seals":"2:'
      kronologi undo 3; kronologi undo; kronologi log --script | grep -c '^act'
      kronologi edit case --closed 2026-11-23; kronologi seal --key ../kunci | cut -d' ' -f1,2
      kronologi status | grep -c sealed; kronologi verify --signers ../signers | cut -d' ' -f1,2
      """)
    #expect(result.errors.contains("error: entry 3 is a seal: it changed nothing, and stays\n"))
    #expect(
      result.output.hasPrefix(
        "seal  – seals entry 2  – tutup\nsealed\n\"sealed\":2\n\"seals\":\"2:\nE1\n"), "\(result)")
    #expect(result.output.hasSuffix("case\nsealed 5\n1\nsound 6\n"), "\(result)")
  }

  @Test func `what is written while somebody signs stands after the sealed entry`() throws {
    let bench = try sealed()
    // The program called ssh-keygen here adds a note before it signs.
    let result = try bench.run(
      """
      mkdir bin; real=$(command -v ssh-keygen)
      printf '#!/bin/sh\\ncase "$*" in *sign*) kronologi -C %s add note Sela >/dev/null;; esac; exec %s "$@"\\n' \
        $PWD/c $real > bin/ssh-keygen; chmod +x bin/ssh-keygen
      PATH=$PWD/bin:$PATH kronologi -C c seal --key $PWD/kunci | cut -d' ' -f1,2
      kronologi -C c verify --signers signers | cut -d' ' -f1,2
      """)
    #expect(result.output == "sealed 3\nsound 5\n", "\(result)")
    #expect(result.errors.contains("Entry 4 was added meanwhile, and is not in it.\n"))
    #expect(result.errors.contains("Sealed by mila@contoh.id up to entry 3 (entry 5).\n"))
    #expect(try ask(bench, 5).code == 0)
  }
}
