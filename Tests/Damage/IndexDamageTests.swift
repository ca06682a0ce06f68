import Foundation
import Testing

/// The index is gone, old, of another version or of another case: it holds nothing of its own.
@Suite struct IndexDamageTests {
  private static let damages = [
    "rm -rf $i", "rm -f $i/index", "rm -f $i/*.sqlite", "rm -f $i/*-wal $i/*-shm",
    "rm -rf $i; cp -a stale $i", "rm -rf $i; cp -a other $i", ": >$i/index", "echo x >$i/index",
    "for f in $i/*.sqlite; do : >$f; done", "for f in $i/*.sqlite; do truncate -s 8192 $f; done",
    "for f in $i/*.sqlite; do head -c 50000 /dev/urandom >$f; done; rm -f $i/*-wal $i/*-shm",
    "for f in $i/*-wal; do head -c 50000 /dev/urandom >$f; done",
    "mv $i/index-*.sqlite $i/index-0000-1.sqlite; echo index-0000-1.sqlite >$i/index",
    "rm -rf $i; echo file >$i", "rm -rf $i; ln -s /nowhere $i", "chmod 0 $i/*",
    "mkdir $i/holder.d; rm -f $i/holder; mkdir $i/holder",
  ]

  @Test func `one that somebody was at is of no use, and reindex mends it`() throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      kronologi -C c add actor Kotz @kotz >/dev/null
      python3 -c 'import glob, sqlite3
      index = sqlite3.connect(glob.glob("c/.kronologi/*.sqlite")[0])
      index.execute("DROP TABLE name"); index.commit()'
      kronologi -C c add note Lagi @kotz 2>&1 | tail -n 1; kronologi -C c verify | cut -d' ' -f1-2
      kronologi -C c reindex && kronologi -C c add note Lagi @kotz
      """)
    #expect(
      result.output
        == "hint: `reindex` builds it anew from the ledger\nsound 2\nN1\n", "\(result)")
  }

  @Test(arguments: damages.indices)
  func `the case is read and written all the same`(_ at: Int) throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      i=c/.kronologi
      kronologi new d --title Lain >/dev/null; kronologi -C d add note x >/dev/null; mv d/.kronologi other
      kronologi -C c add actor Kotz @kotz >/dev/null; cp -a $i stale
      for n in 1 2 3; do kronologi -C c add note "Catatan $n" >/dev/null; done
      \(Self.damages[at])
      kronologi -C c list note --json | jq -c 'map(.id)'; kronologi -C c find Catatan --json | jq length
      kronologi -C c add note "Lagi" @kotz; kronologi -C c find Lagi --json | jq length
      kronologi -C c verify --deep | cut -d' ' -f1-2
      """)
    #expect(
      result.output == "[\"N1\",\"N2\",\"N3\"]\n3\nN4\n1\nsound 6\n",
      "\(Self.damages[at]): \(result)")
    #expect(!result.errors.contains("internal"), "\(result)")
  }
}

/// A disk that fills up, at any moment.
@Suite(.enabled(if: CollectingTests.canMount, "mounting needs root"))
struct FullDiskTests {
  @Test func `whatever room is left, what is refused leaves no trace`() throws {
    let bench = try Workbench()
    let rooms = Torture.some(8, of: Array(stride(from: 0, through: 400, by: 4)))
    let result = try bench.run(
      """
      mkdir small; mount -t tmpfs -o size=4m tmpfs small || exit 9
      kronologi new small/c --title Kecil >/dev/null; kronologi -C small/c add note awal >/dev/null
      head -c 60000 /dev/urandom >f; for n in $(seq 300); do echo "add note catatan $n"; done >s.kron
      sed -i 's/catatan/"catatan/; s/$/"/' s.kron; cp -a small/c base
      for k in \(rooms.map { "\($0)" }.joined(separator: " ")); do
        for do in "add note x" "run s.kron" "collect f" reindex; do
          rm -rf small/c small/fill; cp -a base small/c
          free=$(df --output=avail -k small | tail -n 1)
          head -c $(((free - k) * 1024)) /dev/zero >small/fill
          kronologi -C small/c $do >said 2>told; code=$?
          before=$(wc -l <base/ledger.jsonl); after=$(wc -l <small/c/ledger.jsonl)
          case $code in
            0) [ "$do" = reindex ] || [ $after -gt $before ] || echo "$k $do: nothing written";;
            1) [ $after = $before ] || echo "$k $do: refused and written"
               grep -q '^error: ' told || { echo "$k $do: no sentence"; cat told; };;
            *) echo "$k $do: code $code"; cat told;;
          esac
          rm small/fill
          kronologi -C small/c list note >/dev/null 2>told || { echo "$k $do: no opening"; cat told; }
          kronologi -C small/c verify >told 2>&1 || { echo "$k $do: not sound"; cat told; }
          kronologi -C small/c add note lagi >/dev/null 2>told || { echo "$k $do: no adding"; cat told; }
        done
      done
      umount small
      """)
    _ = try bench.run("mountpoint -q small && umount small")
    #expect(result.output.isEmpty && result.code == 0, "\(result)")
  }
}
