import Foundation
import Testing

/// A case that came from somebody who means harm: links and pipes where files should be.
@Suite struct ForeignCaseTests {
  private static let traps = [
    "ln -s $v $i/holder", "mkfifo $i/holder", "ln -s $v $i/index", "mkfifo $i/index",
    "for f in $i/*.sqlite; do mv $f ../db; ln -s ../../db $f; done",
    "for f in $i/*.sqlite; do rm -f $f $f-*; ln -s $v $f; done",
    "mkdir away; rm -r $i; ln -s ../away $i",
    "for f in $i/*.sqlite; do rm -f $f-*; ln -s $v $f-wal; ln -s $v $f-shm; done",
    "rm -rf c/evidence; ln -s ../away c/evidence", "ln -s $v c/torn-4-20261123T080000Z",
    "ln -s $v $i/history", "mkfifo $i/history",
  ]

  @Test(arguments: traps.indices)
  func `nothing outside of it is touched, and nobody waits for ever`(_ at: Int) throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      i=c/.kronologi; v=$PWD/victim; echo rahasia >victim; printf x >f; mkdir -p away
      export KRONOLOGI_NOW=2026-11-23T08:00:00Z
      kronologi -C c add note satu; kronologi -C c add note dua; rm -f $i/holder
      rmdir away; mkdir away; \(Self.traps[at]); printf '{"author"' >>c/ledger.jsonl
      for do in "list note" "add note tiga" "collect f" "reindex" "verify" "status"; do
        timeout 20 kronologi -C c $do >/dev/null 2>told; code=$?; [ $code -gt 3 ] && echo "$do: $code"
      done
      flock -x c/ledger.jsonl true && cat victim && ls -A away
      """)
    #expect(result.output == "N1\nN2\nrahasia\n", "\(Self.traps[at]): \(result)")
  }
}
