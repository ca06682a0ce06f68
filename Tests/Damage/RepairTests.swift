import Foundation
import Fuzzing
import Testing

/// What `repair` saves, and what it says of the rest.
@Suite struct RepairTests {
  /// A case of ten entries: notes, an actor, a claim, a file, an edit, an undo.
  private func filled() throws -> Workbench {
    let bench = try Workbench.withCase()
    try bench.write(Array("isi laporan".utf8), to: "lap.txt")
    let made = try bench.run(
      """
      cd c; kronologi add note satu '#x'; kronologi add actor Rina @rina; kronologi add note dua
      kronologi collect ../lap.txt as Laporan; kronologi add claim @rina asserts "kata Rina" X1
      kronologi edit N1 --text "satu lagi"; kronologi add note tiga; kronologi undo; kronologi add note empat
      kronologi verify | cut -d' ' -f1,2; cp -a . ../asli; rm -rf ../asli/.kronologi
      """)
    try #require(made.code == 0 && made.output.hasSuffix("sound 10\n"), "\(made)")
    return bench
  }

  /// Damages the case by `how`, repairs it, and shows what is asked for.
  private func repaired(
    _ bench: Workbench, _ how: String, _ look: String = "", keepingIndex: Bool = false
  ) throws -> Workbench.Result {
    try bench.run(
      """
      chmod -R u+w c; rm -rf c r; cp -a asli c
      \(keepingIndex ? "kronologi -C c status >/dev/null" : ":"); cd c; \(how)
      cd ..; before=$(cat c/ledger.jsonl | sha256sum); kronologi -C c repair r; echo "code $?"
      [ "$before" = "$(cat c/ledger.jsonl | sha256sum)" ] || echo touched
      kronologi -C r verify --deep | cut -d' ' -f1; \(look)
      """)
  }

  @Test func `a sound case is left alone`() throws {
    let result = try repaired(try filled(), ":")
    #expect(result.output == "code 0\n", "\(result)")
    #expect(result.errors.contains("The case is sound"))
  }

  @Test func `of an altered entry in the middle only that entry is lost`() throws {
    let bench = try filled()
    let result = try repaired(
      bench, "sed -i '4s/dua/lima/' ledger.jsonl",
      """
      head -n 3 c/ledger.jsonl > a; head -n 3 r/ledger.jsonl | cmp - a
      kronologi -C r find kind:note,claim --json | jq -c 'map([.id, .text // .name // .title // .words])'
      jq -c 'select(.origin) | [.entry, .origin.entry, .origin.author, .command]' r/ledger.jsonl
      jq -r '.sources[]?.sha256' r/ledger.jsonl | sort -u | while read h; do sha256sum r/evidence/${h:0:2}/$h | cut -c1-64 | grep -c $h; done
      jq -r '.sources[]?.sha256' r/ledger.jsonl | sort -u | while read h; do tail -n +4 c/ledger.jsonl | cmp - r/evidence/${h:0:2}/$h; done
      """)
    #expect(
      result.output.contains("lost: line 4: its hash is not that of its bytes\ncode 1\nsound\n"),
      "\(result)")
    #expect(!result.output.contains("touched") && !result.output.contains("differ"), "\(result)")
    #expect(
      result.output.contains(
        "saved: entries 1–3, as written\nsaved: entries 5–10, entered again as 4–9\n"))
    #expect(
      result.output.contains(#"["N1","satu lagi"]"#)
        && result.output.contains(#"["C1","kata Rina"]"#))
    #expect(result.output.contains(#"[4,5,"mila","collect lap.txt as Laporan"]"#), "\(result)")
    #expect(result.output.contains("saved: 1 file of evidence\n"))
  }

  @Test func `a line cut in the middle, half a file, garbage at the end`() throws {
    let bench = try filled()
    let cut = try repaired(bench, "sed -i '4s/.\\{120\\}$//' ledger.jsonl")
    #expect(
      cut.output.contains("entered again as 4–9") && cut.output.contains("code 1\nsound\n"),
      "\(cut)")
    let half = try repaired(
      bench, "truncate -s $(( $(head -n 6 ledger.jsonl | wc -c) + 150 )) ledger.jsonl",
      keepingIndex: true)
    #expect(half.output.contains("saved: entries 1–6, as written"), "\(half)")
    #expect(half.output.contains("lost: line 7: does not end in its hash"), "\(half)")
    #expect(
      half.output.contains("10: the index has seen them, the ledger ends before\ncode 1\nsound\n"),
      "\(half)")
    let garbage = try repaired(
      bench,
      "head -c 3000 /dev/urandom | tr -d '\\n' >> ledger.jsonl; printf '\\nx\\n' >> ledger.jsonl",
      "head -c $(stat -c %s asli/ledger.jsonl) r/ledger.jsonl | cmp - asli/ledger.jsonl")
    #expect(garbage.output.contains("saved: entries 1–10, as written"), "\(garbage)")
    #expect(
      garbage.output.contains("lost: line 11:") && garbage.output.contains("lost: line 12:"),
      "\(garbage)")
    #expect(garbage.output.hasSuffix("code 1\nsound\n"), "\(garbage)")
  }

  @Test func `both sides of a merge are saved`() throws {
    let bench = try filled()
    let made = try bench.run(
      """
      cp -a asli lain; cd lain; kronologi add note "sisi lain" '#lain'; kronologi tag N1 '#lain'
      kronologi add event 2021-05-21 "Rapat." @rina; kronologi edit N1 --text "teks lain"
      """)
    try #require(made.code == 0, "\(made)")
    let ours =
      "kronologi add note \"sisi kita\"; kronologi tag N1 '#kita'; kronologi edit N1 --text \"teks kita\""
    let look =
      "kronologi -C r find kind:note,event --json | jq -c 'map([.id, .text, .tags])'; kronologi -C r check | cut -c1-40"
    for merge in [
      "tail -n +11 ../lain/ledger.jsonl >> ledger.jsonl",
      """
      { head -n 10 ledger.jsonl; echo '<<<<<<< HEAD'; tail -n +11 ledger.jsonl; echo =======; \
      tail -n +11 ../lain/ledger.jsonl; echo '>>>>>>> lain'; } > m; cat m > ledger.jsonl; rm m
      """,
    ] {
      let result = try repaired(bench, "{ \(ours); } >/dev/null; rm -rf .kronologi; \(merge)", look)
      for line in [
        "saved: N5 of another side, which is N6 now",
        "lost: entry 14: N1: text: it was changed otherwise", "code 1", "sound",
        #"["N6","sisi lain",["lain"]]"#, #"["N5","sisi kita",null]"#,
        #"["N1","teks kita",["x","kita","lain"]]"#,
        #"["E1","Rapat.",null]"#,
      ] {
        #expect(result.output.contains(line), "\(line): \(result)")
      }
      #expect(result.output.contains("entries 11–13, entered again as 14–16"), "\(result)")
    }
  }

  @Test func `lines in another order or in other bytes are put back, and nothing is lost`() throws {
    let bench = try filled()
    let same = "cmp r/ledger.jsonl asli/ledger.jsonl && echo same"
    for how in [
      "{ head -n 3 ledger.jsonl; sed -n 5p ledger.jsonl; sed -n 4p ledger.jsonl; tail -n +6 ledger.jsonl; } > m; cat m > ledger.jsonl; rm m",
      "sed -i 's/$/\\r/' ledger.jsonl", "jq -cS . ledger.jsonl > m; cat m > ledger.jsonl; rm m",
      "truncate -s -1 ledger.jsonl", "sed -i '6p' ledger.jsonl",
      "sed -i '6s/\\(.*\\)[0-9a-f]\"}$/\\1x\"}/' ledger.jsonl", "sed -i '4s/dua/dUa/' ledger.jsonl",
    ] {
      let result = try repaired(bench, how, same)
      #expect(result.output.hasSuffix("code 0\nsound\nsame\n"), "\(how): \(result)")
    }
  }

  @Test func `evidence that is as it was is copied, and the rest told`() throws {
    let bench = try filled()
    let missing = try repaired(bench, "rm -f evidence/*/*")
    #expect(
      missing.output.contains(
        "saved: entries 1–10, as written\nlost: X1 (lap.txt): missing, evidence/"), "\(missing)")
    #expect(missing.output.contains("code 1\nentry\n"), "\(missing)")
    let altered = try repaired(
      bench,
      "chmod u+w evidence/*/*; printf X > evidence/*/*; mkdir evidence/2d; printf x > evidence/2d/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
    )
    #expect(
      altered.output.contains("saved: 1 file of evidence, 1 of which nothing names"), "\(altered)")
    #expect(altered.output.contains("lost: X1 (lap.txt): altered, evidence/"), "\(altered)")
  }

  @Test func `a case whose first line is lost goes on under a new one`() throws {
    let bench = try filled()
    let result = try repaired(
      bench, "sed -i '1s/Uji/Ujx/' ledger.jsonl", "kronologi -C r list note --json | jq length")
    #expect(
      result.output.contains("lost: line 1: its hash") && result.output.contains("code 1\nsound\n"),
      "\(result)")
    #expect(result.output.contains("entries 2–10, entered again as 2–10"), "\(result)")
  }

  @Test func `of an act in parts what is left is saved, and one that never ended stays void`()
    throws
  {
    let bench = try Workbench.withCase()
    let script = (1...2500).map { "add note \"catatan \($0)\"\n" }.joined()
    try bench.write(Array(script.utf8), to: "s.kron")
    let made = try bench.run(
      "kronologi -C c run s.kron 2>/dev/null; cp -a c asli; rm -rf asli/.kronologi")
    try #require(made.code == 0, "\(made)")
    let middle = try repaired(
      bench, "sed -i '3s/catatan 1500/catatan 1501/' ledger.jsonl",
      "kronologi -C r list note --json | jq length")
    #expect(middle.output.contains("lost: entry 2: parts of its act are lost"), "\(middle)")
    #expect(middle.output.contains("code 1\nsound\n1501\n"), "\(middle)")
    let cut = try repaired(
      bench, "sed -i '4d' ledger.jsonl; printf x >> ledger.jsonl",
      "kronologi -C r list note --json | jq length")
    #expect(cut.output.contains("code 1\nsound\n2001\n"), "\(cut)")
    let open = try repaired(bench, "sed -i '4d' ledger.jsonl")
    #expect(open.output == "code 0\n", "\(open)")
  }

  @Test func `of any damage it makes a sound case, and says what is lost`() throws {
    let bench = try filled()
    let bytes = Array(try Data(contentsOf: bench.folder.appending(path: "asli/ledger.jsonl")))
    var dice = Fuzz(seed: 5)
    _ = try bench.run("mkdir d; cp -a asli/evidence d/")
    for round in 0..<30 {
      var damaged = bytes
      let at = Int.random(in: 0..<bytes.count, using: &dice)
      switch round % 5 {
      case 0: damaged[at] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: damaged.removeSubrange(at..<min(at + 700, bytes.count))
      case 2: damaged.insert(contentsOf: bytes[(at / 2)..<at], at: at)
      case 3:
        damaged.replaceSubrange(
          at..<min(at + 40, bytes.count), with: [UInt8](repeating: 0, count: 40))
      default: damaged.removeLast(bytes.count - at)
      }
      try Data(damaged).write(to: bench.folder.appending(path: "d/ledger.jsonl"))
      let result = try bench.run(
        "rm -rf r d/.kronologi; kronologi -C d repair r; echo $?; [ ! -e r ] || kronologi -C r verify --deep"
      )
      let isFine = result.output.contains("\nsound ") || result.output == "0\n"
      #expect(
        isFine && result.code == 0 && !result.errors.contains("internal"),
        "\(round) at \(at): \(result)")
    }
  }
}
