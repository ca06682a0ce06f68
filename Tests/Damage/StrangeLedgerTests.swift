import Foundation
import Testing

/// What lies in the ledger's place and is none, or is no longer what it was.
@Suite struct StrangeLedgerTests {
  /// What makes it of `good`, a ledger of three lines; the kind that `verify` finds, and its entry.
  private static let ledgers: [(make: String, found: String)] = [
    (": >$l", "missing 1"),
    ("head -c 100 good >$l", "unfinished 1"),
    ("tail -n +2 good >$l", "missing 1"),
    ("iconv -t UTF-16 good >$l", "altered 1"),
    ("{ printf '\\xef\\xbb\\xbf'; cat good; } >$l", "reformatted 1"),
    ("sed '2s/satu/\\xff\\xfe/' good >$l", "altered 2"),
    ("{ cat good; printf '\\n\\n\\n'; } >$l", "altered 4"),
    ("{ cat good; head -c 200000 /dev/zero | tr '\\0' '['; echo; } >$l", "altered 4"),
    ("{ cat good; line '[]' \"$(nested 17)\"; } >$l", "malformed 4"),
    ("{ cat good; line '[]' \"$(nested 300000)\"; } >$l", "malformed 4"),
    ("{ cat good; line '[{\"id\":\"N9\",\"id\":\"N8\"}]'; } >$l", "malformed 4"),
    ("{ cat good; line '[]' 1.5; } >$l", "malformed 4"),
    ("{ cat good; echo '{\"entry\":4,\"entry\":4}'; } >$l", "altered 4"),
    ("{ cat good; head -c 100000 /dev/urandom | tr -d '\\0'; echo; } >$l", "altered 4"),
    ("{ cat good; cat good; } >$l", "repeated 1"),
    ("tac good >$l", "reordered 1"),
  ]

  private static let helpers = """
    l=c/ledger.jsonl
    nested() { python3 -c "print('['*$1+']'*$1)"; }
    # A fourth line whose hash is right, whatever it says.
    line() { python3 -c 'import json,hashlib,sys
    last=json.loads(open("good").readlines()[-1])
    body="{\\"author\\":\\"x\\",\\"changes\\":%s,\\"command\\":\\"x\\",\\"entry\\":4,\\"previous\\":\\"%s\\",\\"program\\":\\"x\\",\\"time\\":\\"2026-11-23T09:00:00Z\\",\\"zz\\":%s}" % (sys.argv[1],last["hash"],sys.stdin.read().strip())
    print(body[:-1]+",\\"hash\\":\\""+hashlib.sha256(body.encode()).hexdigest()+"\\"}")' "$1" <<<"${2:-1}"; }
    """

  @Test(arguments: ledgers.indices)
  func `it is told what it is, read as far as it is sound, and left as it is`(_ at: Int) throws {
    let (make, found) = Self.ledgers[at]
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      \(Self.helpers)
      kronologi -C c add note satu; kronologi -C c add note dua; cp c/ledger.jsonl good
      rm -rf c/.kronologi; \(make); cp $l before
      kronologi -C c verify --json >verdict; code=$?; jq -r '.problems[0]|"\\(.kind) \\(.entry)"' verdict
      kronologi -C c list note >/dev/null 2>told; list=$?; kronologi -C c add note lagi 2>&1 | head -n 1
      cmp $l before; ls c; echo $code $list
      """)
    let lines = result.output.split(separator: "\n").dropFirst(2)
    #expect(lines.first.map { String($0) } == found, "\(result)")
    #expect(lines.dropFirst(2) == ["ledger.jsonl", "3 0"], "\(result)")
    #expect(lines.dropFirst().first?.hasPrefix("error: entry ") == true, "\(result)")
  }

  @Test func `where there is none, or something else, that is said`() throws {
    let bench = try Workbench()
    let result = try bench.run(
      """
      for make in "mkdir -p c" "mkdir -p c/ledger.jsonl" "mkdir c; mkfifo c/ledger.jsonl" \
        "mkdir c; ln -s /nowhere c/ledger.jsonl" "mkdir c; ln -s /dev/null c/ledger.jsonl" ":"; do
        rm -rf c; eval "$make"
        for do in verify "list note" "add note x"; do timeout 5 kronologi -C c $do 2>&1 | head -n 1; done
      done
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 18 && lines.allSatisfy { $0.hasPrefix("error: ") }, "\(result)")
  }

  /// A line that never ends takes no memory.
  @Test(arguments: ["", "\\n"])
  func `a line of a gigabyte is no line, and takes little memory`(_ end: String) throws {
    let bench = try Workbench.withCase()
    let megabytes = Torture.rounds(100, long: 1024)
    let result = try bench.run(
      """
      rm -rf c/.kronologi; head -c \(megabytes)M /dev/zero | tr '\\0' a >>c/ledger.jsonl
      printf '\(end)' >>c/ledger.jsonl; size=$(stat -c %s c/ledger.jsonl)
      python3 -c 'import resource, subprocess, sys
      for words in ["verify"], ["list", "note"], ["add", "note", "x"]:
          print(subprocess.run(["kronologi", "-C", "c", *words], capture_output=True).returncode)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)'
      stat -c %s c/ledger.jsonl c/torn* 2>/dev/null | awk -v s=$size '{ n += $1 } END { print (n >= s) }'
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.prefix(3) == (end.isEmpty ? ["3", "0", "0"] : ["3", "0", "3"]), "\(result)")
    #expect(lines.count == 5 && (Int(lines[3]) ?? .max) < 200 && lines[4] == "1", "\(result)")
  }
}
