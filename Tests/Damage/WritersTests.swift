import Foundation
import Testing

/// Several processes at one case.
@Suite(.serialized) struct WritersTests {
  @Test func `four writers lose nothing and give no number twice`() throws {
    let bench = try Workbench.withCase()
    let count = Torture.rounds(30, long: 500)
    let result = try bench.run(
      """
      for w in A B C D; do (for i in $(seq \(count)); do
        case $((i % 5)) in
          1) kronologi -C c add event 2021-05-21 "$w $i." >>$w.ids;;
          2) kronologi -C c add actor "$w $i" >>$w.ids;;
          3) kronologi -C c edit case --summary "$w $i" >>$w.same;;
          *) kronologi -C c add note "$w $i." >>$w.ids;;
        esac || echo "$w $i refused"
      done) & done; wait
      cat ?.ids | sort | uniq -d
      for k in event actor note; do kronologi -C c list $k --json | jq -r '.[].id'; done | sort >there
      cat ?.ids | sort | diff - there
      kronologi -C c verify --deep | cut -d' ' -f1-2
      """)
    #expect(result.output == "sound \(4 * count + 1)\n" && result.code == 0, "\(result)")
  }

  @Test func `who finds the case held waits a while, then is told by whom; reading goes on`() throws
  {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      hold() { rm -f held; flock -x c/ledger.jsonl bash -c "touch held; until $1; do sleep 0.1; done" &
        until [ -e held ]; do sleep 0.05; done; }
      kronologi -C c add note satu; hold "[ -e read ] && sleep 1"
      kronologi -C c list note --json | jq length; touch read; kronologi -C c add note dua; wait
      hold "[ -e told ]"; kronologi -C c add note tiga; echo $?
      kronologi -C c list note --json | jq length; touch told; wait
      kronologi -C c verify | cut -d' ' -f1-2
      """)
    #expect(result.output == "N1\n1\nN2\n1\n2\nsound 3\n", "\(result)")
    #expect(result.errors.hasPrefix("error: the case is being written by mila (process "))
  }
}

/// A clock that nobody can trust.
@Suite struct ClockTests {
  private static let times = [
    "2026-11-23T08:00:00Z", "2020-01-01T00:00:00Z", "2038-01-19T03:14:07Z", "2038-01-19T03:14:08Z",
    "1969-12-31T23:59:59Z", "2106-02-07T06:28:16Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z",
    "2024-02-29T23:59:59+14:00",
  ]

  @Test func `it may run backwards, to 2038 and beyond, and every time is kept as it was said`()
    throws
  {
    let bench = try Workbench()
    let times = Self.times.joined(separator: " ")
    let result = try bench.run(
      """
      KRONOLOGI_NOW=2026-11-23T08:00:00Z kronologi new c --title Uji
      for t in \(times); do KRONOLOGI_NOW=$t kronologi -C c add note "Pada $t." || echo $t; done
      kronologi -C c verify --deep | cut -d' ' -f1-2
      kronologi -C c log --json | jq -r '.[].time' | head -n -1 | tac
      kronologi -C c check clock-backwards --json | jq -c 'map(.id)'
      for t in \(times); do kronologi -C c list note --as-of $t --json | jq length; done 2>&1 | grep -v ^hint
      rm -r c/.kronologi; kronologi -C c list note --as-of 2038-01-19T03:14:08Z --json | jq length
      KRONOLOGI_NOW=2038-01-19T03:14:08Z kronologi -C c add event kemarin "Sehari sebelumnya."
      kronologi -C c show E1 --json | jq -r '.[0].when'; kronologi -C c report chronology | grep -c 2038
      """)
    #expect(
      result.output == """
        c
        N1
        N2
        N3
        N4
        N5
        N6
        N7
        N8
        N9
        sound 10
        2026-11-23T08:00:00Z
        2020-01-01T00:00:00Z
        2038-01-19T03:14:07Z
        2038-01-19T03:14:08Z
        1969-12-31T23:59:59Z
        2106-02-07T06:28:16Z
        9999-12-31T23:59:59Z
        0001-01-01T00:00:00Z
        2024-02-29T09:59:59Z
        ["3","6","9"]
        2
        error: nothing was recorded by 2020-01-01T00:00:00Z
        3
        5
        error: nothing was recorded by 1969-12-31T23:59:59Z
        6
        9
        error: nothing was recorded by 0001-01-01T00:00:00Z
        error: nothing was recorded by 2024-02-29T09:59:59Z
        5
        E1
        2038-01-18
        2

        """, "\(result)")
  }

  @Test func `a time that none is refused, and nothing is written`() throws {
    let bench = try Workbench.withCase()
    for time in ["10000-01-01T00:00:00Z", "2021-02-30T00:00:00Z", "besok", "2021-05-21", "1e9"] {
      let result = try bench.run("KRONOLOGI_NOW='\(time)' kronologi -C c add note x")
      #expect(result.code == 2 && result.errors.hasPrefix("error: KRONOLOGI_NOW is "), "\(result)")
    }
    #expect(try bench.run("wc -l <c/ledger.jsonl").output.trimmed == "1")
  }
}
