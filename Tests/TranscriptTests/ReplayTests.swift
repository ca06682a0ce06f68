import Foundation
import Testing

/// What `log --script` prints makes the same records again, but for the files in the vault, which no line
/// can say.
@Suite struct ReplayTests {
  /// Replays the log of the case in `folder` into a case that `new` makes; prints what differs.
  private static let replay = """
    replay() {
      kronologi -C "$1" log --script > script.kron && kronologi new again "${@:2}" && \
      kronologi -C again run script.kron
    }
    bodies() {
      { kronologi -C "$1" diff 0 --json | jq -c '.[]|[.id,.kind,(.now|del(.files))]'
        kronologi -C "$1" find is:retired --json | jq -c 'sort_by(.id)|.[]|del(.made,.changed,.retired)'
      } 2>/dev/null
    }
    """

  private func run(_ command: String) throws -> Transcript.Step {
    let lines = "\(Self.replay)\n\(command)".split(separator: "\n").map { String($0) }
    var transcript = Transcript("$ true")
    transcript.steps[0].command = lines.joined(separator: "\n")
    return try transcript.replayed(program: program).steps[0]
  }

  @Test(arguments: WorkedCase.all) func `the log of a worked case makes that case again`(
    _ worked: WorkedCase
  ) throws {
    let step = try run(
      """
      \(worked.copy) && \(worked.opening)
      eval "set -- $first"; shift 2
      replay \(worked.name) "$@" >/dev/null 2>&1
      diff <(bodies \(worked.name)) <(bodies again) && test $(bodies again | wc -l) -gt 100 && \
      diff <(jq -c '[.time,.why,.author]' \(worked.name)/ledger.jsonl) \
        <(jq -c '[.time,.why,.author]' again/ledger.jsonl)
      """)
    #expect(step.output == [] && step.code == 0)
  }

  private static let session = #"""
    add actor "BPJS Kesehatan" @bpjs --type organization --roles controller --aliases BPJS
    add actor "Dedy Permadi" @dedy --post "Juru Bicara" --post.en Spokesperson --of @bpjs
    add actor --name "#bukan tag" --label t.ag
    add actor --name X3
    add asset %sample "Sampel" @bpjs #data
    add exhibit %kompas "Judul: \"kutipan\" dan \\ garis" --publisher @bpjs --published 2021-05-22 --grade b2
    add exhibit "Tanpa label" --other "Kolom 7=a=b"
    transfer
    add custody X1 received --from @dedy
    add question ?origin "Dari mana?" --expects choice --choices BPJS --choices lain
    add question ?who "Siapa?" --expects actor --many yes
    add event "Kamis (20/5/2021)" "Data dijual." @bpjs:controller @dedy %kompas:"par. 9" X2 D1 #jual #data --status reported --text.en "Data on sale."
    add event kemarin "Kemarin terjadi sesuatu."
    add event undated -- "--dua garis"
    add event 2021-05-21T14:30 --text "@bpjs di depan"
    add claim @dedy suspects ?origin BPJS "itu identik" --hedge "diduga kuat" --said "21 Mei 2021" X2
    add claim @dedy undecided ?origin "belum jelas" --for @bpjs
    add claim @bpjs asserts --words "X1 bukan bukti" X2:7
    add claim @dedy asserts ?who @bpjs --via @bpjs --via @dedy
    add claim @dedy asserts ?origin --words "hanya kata"
    add link @dedy owns @bpjs X1:"hlm. 3" --since 2020
    add task "Lapor" @bpjs --rule gdpr-33 --starts E1
    note E1 "Baris satu\nbaris dua"
    tag E1 #a
    tag E1 #b -#jual
    undo 24
    edit E1 --place Jakarta --actors- @dedy --exhibits- X2 --why "lebih tepat"
    edit E1 --place= --text.en= --when "Jumat, 21 Mei 2021"
    edit @dedy --label dedy-permadi --aliases Dedy --aliases Ded
    edit @dedy-permadi --aliases- Dedy --aliases+ DP
    edit ?origin --answer BPJS --because C1
    retire X2 --why "dua kali"
    edit C3 --exhibits+ X1
    edit case --zone Asia/Jayapura
    add event 2021-05-21T14:30 "Di zona lain."
    edit case --closed 2026-11-23
    edit case --closed=
    retire C5 T1
    restore T1
    undo
    redo
    add event today "Hari ini." --sequence 3 --highlight yes
    edit E2 --when "21 Mei 2021"
    edit E2 --when kemarin
    undo
    undo
    undo 13
    undo
    redo
    """#

  @Test func `a session of all sorts is made again, undone things and numbers too`() throws {
    let step = try run(
      """
      kronologi new first --title Uji > /dev/null
      cat > lines <<'LINES'
      \(Self.session)
      LINES
      while IFS= read -r line; do
        eval "set -- $(python3 -c 'import sys,shlex; print(" ".join(map(shlex.quote, shlex.split(sys.argv[1].replace(chr(92)+"n", chr(10))))))' "$line")"
        kronologi -C first "$@" >/dev/null 2>>errors </dev/null || echo "refused: $line"
      done < lines
      replay first --title Uji > /dev/null 2>&1 || cat script.kron
      diff <(bodies first) <(bodies again) && bodies again | wc -l
      grep -c "can't be said" script.kron
      """)
    #expect(step.output == ["refused: transfer", "26", "0"])
  }

  @Test func `a part names records by their labels`() throws {
    let step = try run(
      """
      cp -r $REPOSITORY/Cases/bpjs-2021 . && kronologi -C bpjs-2021 log --script 9 | head -n 5 | cut -c1-110
      """)
    #expect(step.output.first?.hasPrefix("# 9  2026-11-") == true)
    #expect(step.output.dropFirst(1).first?.hasPrefix("act \"") == true)
    #expect(!step.output.contains { $0.contains(" A1") || $0.contains(" Q1") })
  }
}
