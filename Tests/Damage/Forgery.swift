import Foundation
import Testing

/// A ledger written anew by somebody who has all tools: every hash is right again.
struct Forgery {
  /// The line that is changed.
  let entry: Int
  /// How, in Python: `entry` is the line.
  let change: String

  init(entry: Int, _ change: String) {
    self.entry = entry
    self.change = change
  }

  private static let program = """
    import hashlib, json, sys
    lines = open("c/ledger.jsonl").read().splitlines()
    out, previous = [], "0" * 64
    for number, line in enumerate(lines, 1):
        entry = json.loads(line)
        del entry["hash"]
        if number == int(sys.argv[1]): exec(open("change.py").read())
        entry["previous"] = previous
        body = json.dumps(entry, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        previous = hashlib.sha256(body.encode()).hexdigest()
        out.append(body[:-1] + ',"hash":"' + previous + '"}\\n')
    open("c/ledger.jsonl", "w").write("".join(out))
    """

  /// Forges the case `c`, and leaves no index that could be a witness.
  func commit(in bench: Workbench) throws {
    try bench.write(Array(Self.program.utf8), to: "forge.py")
    try bench.write(Array(change.utf8), to: "change.py")
    let done = try bench.run("rm -rf c/.kronologi; python3 forge.py \(entry)")
    try #require(done.code == 0, "\(done)")
  }
}
