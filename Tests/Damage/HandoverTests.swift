import Foundation
import Testing

/// What leaves the house stays under watch.
@Suite struct HandoverTests {
  /// A case with an actor, an event and a report of it.
  private func told() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      kronologi -C c add actor Kominfo @kominfo; kronologi -C c add actor Mila @mila
      kronologi -C c add event 2021-05-21 "Direksi dipanggil." @kominfo
      for format in md html txt; do
        kronologi -C c report chronology --format $format --out lap.$format 2>/dev/null
      done
      """)
    try #require(made.code == 0, "\(made)")
    return bench
  }

  @Test func `a report is kept with its head, and with whom it went to`() throws {
    let bench = try told()
    let result = try bench.run(
      """
      kronologi -C c handover lap.md --to @kominfo --from @mila --purpose "permintaan resmi"
      kronologi -C c show X1 K1 --json | jq -c '.[] | [.type, .title, .other, .act, .from, .to, .purpose]'
      kronologi -C c show X1 --json | jq -r '.[0].files[0].sha256'; sha256sum lap.md | cut -c1-64
      kronologi -C c log --limit 1 --json | jq -r '.[0].command'
      kronologi -C c verify | cut -d' ' -f1,2; kronologi -C c undo
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.prefix(2) == ["X1", "K1"], "\(result)")
    #expect(
      lines[2].wholeMatch(
        of:
          /\["report","lap\.md",\[\["report","chronology"\],\["head","4:[0-9a-f]{64}"\].*\],null,null,null,null\]/
      )
        != nil, "\(lines[2])")
    #expect(lines[3] == #"[null,null,null,"released","A2","A1","permintaan resmi"]"#)
    #expect(lines[4] == lines[5])
    #expect(lines[6] == #"handover lap.md --to @kominfo --from @mila --purpose "permintaan resmi""#)
    #expect(lines[7] == "sound 5")
    #expect(result.errors.contains("Entry 4 stands as the report X1 has seen it.\n"))
    #expect(result.errors.contains("error: custody is never undone, and entry 5 holds K1\n"))
  }

  @Test func `every form of a report says of which entry it is`() throws {
    let bench = try told()
    let result = try bench.run(
      """
      for format in md html txt; do kronologi -C c handover lap.$format --to @kominfo >/dev/null; done
      kronologi -C c list exhibit --json | jq -r '.[].other[1][1][:2]'; kronologi -C c check | grep -v unsourced
      """)
    #expect(result.output == "4:\n4:\n4:\n", "\(result)")
  }

  @Test func `a ledger that was rewritten beneath a report is found, exhibit and entry named`()
    throws
  {
    let bench = try told()
    _ = try bench.run("kronologi -C c handover lap.md --to @kominfo")
    try Forgery(entry: 4, #"entry["changes"][0]["now"]["text"] = "Direksi tidak dipanggil.""#)
      .commit(in: bench)
    let result = try bench.run("kronologi -C c verify")
    #expect(result.code == 3)
    #expect(result.output == "entry 4: not the entry that the report X1 has seen\n", "\(result)")
  }

  @Test func `what is of another case, of no entry here, or no file is refused`() throws {
    let bench = try told()
    let result = try bench.run(
      """
      kronologi new d --title Lain >/dev/null; kronologi -C d add actor Kominfo @kominfo >/dev/null
      kronologi -C d handover lap.md --to @kominfo; sed 's/against 4:./against 4:f/' lap.md > palsu.md
      cmp -s lap.md palsu.md && sed -i 's/against 4:f/against 4:0/' palsu.md
      kronologi -C c handover palsu.md --to @kominfo; ln -s lap.md tautan; mkfifo pipa; mkdir map
      for file in tautan pipa map tiada; do kronologi -C c handover $file --to @kominfo; done
      kronologi -C c handover lap.md; kronologi -C c handover lap.md --to @tiada
      kronologi -C c list exhibit; kronologi -C c verify | cut -d' ' -f1,2; ls c/evidence 2>/dev/null
      """)
    #expect(result.output == "sound 4\n", "\(result)")
    let told = result.errors.split(separator: "\n").filter { $0.hasPrefix("error:") }
    #expect(
      told.prefix(7) == [
        "error: lap.md is a report of another case, c",
        "error: palsu.md tells of an entry 4 that is not in this ledger",
        "error: tautan is a link, which is not followed", "error: pipa is a pipe, not a file",
        "error: map is a folder and no bag: it has no tagmanifest-sha256.txt",
        "error: can't open tiada: No such file or directory", "error: --to is missing: to whom",
      ], "\(result)")
    #expect(told.count == 8)
  }

  @Test func `a foreign file and a bag are handed over too`() throws {
    let bench = try told()
    let result = try bench.run(
      """
      printf 'PDF' > surat.pdf; kronologi -C c handover surat.pdf --to @kominfo --title "Surat pengantar"
      mkdir -p tas/data; cp c/ledger.jsonl tas/data; echo daftar > tas/tagmanifest-sha256.txt
      kronologi -C c handover tas --to @kominfo
      kronologi -C c list exhibit --json | jq -c '.[] | [.title, .other[0], .other[1][1][:2], .files[0].name]'
      kronologi -C c report evidence --lang en | sed -n '/Handed over/,$p' | grep '^| X' \
        | sed 's/^| \\(X[^|]*\\) | \\([^|]*\\) | \\([^|]*\\) | [^|]* | \\([^|]*\\) |.*/\\1, \\2, \\3, \\4/'
      kronologi -C c report evidence | grep -c 'Diserahkan'; kronologi -C c report custody | grep -c 'Surat pengantar'
      """)
    #expect(
      result.output == """
        X1
        K1
        X2
        K2
        ["Surat pengantar",null,null,"surat.pdf"]
        ["tas",["report","bag"],"5:","tagmanifest-sha256.txt"]
        X1, Surat pengantar, Kominfo, –
        X2, tas, Kominfo, entry 5
        1
        1

        """, "\(result)")
    #expect(result.errors.contains("surat.pdf has no foot of ours: nothing ties it to an entry."))
  }
}
