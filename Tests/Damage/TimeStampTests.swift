import Foundation
import Fuzzing
import Testing

/// Time stamps: what openssl accepts, we accept; what it refuses, we refuse.
@Suite struct TimeStampTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let authority = "python3 \(root.path)/Tests/Authority/authority.py"

  /// A case with an event, and an authority of its own.
  private func bench() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      mkdir tsa; \(Self.authority) tsa make
      kronologi -C c add event 2021-05-21 "Direksi dipanggil."
      """)
    try #require(made.code == 0, "\(made)")
    return bench
  }

  /// A request goes out in a file, something is added, the reply comes back.
  private func stamped() throws -> Workbench {
    let bench = try bench()
    let made = try bench.run(
      """
      kronologi -C c seal --timestamp --request minta.tsq | cut -d: -f1
      \(Self.authority) tsa reply minta.tsq balas.tsr; kronologi -C c add note Sela
      kronologi -C c seal --timestamp --reply balas.tsr | cut -d' ' -f1,2
      """)
    try #require(made.output == "2\nN1\nstamped 2\n", "\(made)")
    return bench
  }

  /// The lines of FORMAT.md with which a stranger checks a time stamp.
  private static let stranger: String = {
    let file = root.appending(path: "Documentation/FORMAT.md")
    let parts = ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
      .components(separatedBy: "```sh\nn=144; authorities=authorities.pem\n")
    return parts.count == 2 ? parts[1].components(separatedBy: "\n```")[0] : "false"
  }()

  private func ask(_ bench: Workbench, _ entry: Int = 4) throws -> Workbench.Result {
    try bench.run("cd c; n=\(entry); authorities=../tsa/ca.pem\n\(Self.stranger)")
  }

  @Test func `a stamp by way of files holds for us and for a stranger with openssl`() throws {
    let bench = try stamped()
    let ours = try bench.run("kronologi -C c verify --authorities tsa/ca.pem")
    #expect(ours.code == 0 && ours.output.hasPrefix("sound 4 "), "\(ours)")
    #expect(
      ours.errors.wholeMatch(
        of: /Stamped by Otoritas Uji at 20[-0-9T:]*Z up to entry 2 \(entry 4\)\.\n/) != nil,
      "\(ours)")
    let theirs = try ask(bench)
    #expect(theirs.code == 0 && theirs.output.contains("Verification: OK"), "\(theirs)")
    let json = try bench.run("kronologi -C c verify --authorities tsa/ca.pem --json").output
    #expect(
      json.contains(#""authority":"Otoritas Uji","by":"Otoritas Uji""#),
      "\(json)")
  }

  @Test func `after one flipped bit in the stamp both refuse`() throws {
    let bench = try stamped()
    let original = try Data(contentsOf: bench.folder.appending(path: "c/ledger.jsonl"))
    let size = try #require(
      (try FileManager.default.attributesOfItem(
        atPath: bench.folder.appending(path: "balas.tsr").path)[.size]) as? Int)
    var dice = Fuzz(seed: 17)
    for _ in 0..<12 {
      // The token, behind the status and before the attributes that nobody signs.
      let bit = Int.random(in: 60 * 8..<size * 8, using: &dice)
      try Forgery(
        entry: 4,
        """
        import base64
        b = bytearray(base64.b64decode(entry["seal"]["timestamp"]))
        b[\(bit / 8)] ^= \(1 << (bit % 8))
        entry["seal"]["timestamp"] = base64.b64encode(bytes(b)).decode()
        """
      ).commit(in: bench)
      let ours = try bench.run("kronologi -C c verify --authorities tsa/ca.pem")
      let theirs = try ask(bench)
      #expect(theirs.code != 0, "bit \(bit): \(theirs)")
      #expect(!ours.errors.contains("Stamped by"), "bit \(bit): \(ours)")
      try original.write(to: bench.folder.appending(path: "c/ledger.jsonl"))
    }
    #expect(try ask(bench).code == 0)
  }

  @Test func `a ledger that was rewritten beneath a stamp is found`() throws {
    let bench = try stamped()
    try Forgery(entry: 2, #"entry["changes"][0]["now"]["text"] = "Tidak.""#).commit(in: bench)
    let ours = try bench.run("kronologi -C c verify --authorities tsa/ca.pem")
    #expect(ours.code == 3)
    #expect(ours.output == "entry 2: not the entry that the seal of entry 4 has seen\n", "\(ours)")
    #expect(try ask(bench).code != 0)
  }

  @Test func `whom nobody vouches for is mentioned, and counts from the time that was stamped`()
    throws
  {
    let bench = try stamped()
    let result = try bench.run(
      """
      kronologi -C c verify; mkdir lain; \(Self.authority) lain make
      kronologi -C c verify --authorities lain/ca.pem >/dev/null
      cp tsa/ca.pem c/authorities.pem; kronologi -C c verify >/dev/null
      """)
    let unknown = """
      The time stamp of entry 4 holds (Otoritas Uji), and nobody says whether it counts: \
      `verify --authorities FILE` does.

      """
    #expect(result.output.hasPrefix("sound 4 "))
    #expect(result.errors.hasPrefix(unknown + unknown + "Stamped by Otoritas Uji at "), "\(result)")
  }

  @Test func `an authority on the network is asked only where it is named`() throws {
    let bench = try bench()
    let result = try bench.run(
      """
      mkfifo port; \(Self.authority) tsa serve >port & read port <port; url=http://127.0.0.1:$port
      kronologi -C c seal --timestamp --authority $url --authorities tsa/ca.pem | cut -d' ' -f1,2
      kronologi -C c seal --timestamp --authority $url/refuse; echo $?
      kronologi -C c seal --timestamp --authority $url/nonsense; echo $?
      kill -9 $!; wait $! 2>/dev/null
      kronologi -C c seal --timestamp --authority $url; echo $?
      kronologi -C c seal --timestamp --authority file:///etc/passwd; echo $?
      kronologi -C c verify --authorities tsa/ca.pem | cut -d' ' -f1,2
      """)
    #expect(result.output == "stamped 2\n1\n1\n1\n2\nsound 3\n", "\(result)")
    #expect(result.errors.contains("gave no time stamp: curl: (22)"), "\(result)")
    #expect(result.errors.contains("error: that is no reply of an authority"))
    #expect(result.errors.contains("gave no time stamp: curl: (7)"))
    #expect(result.errors.contains("error: 'file:///etc/passwd' is no address"))
    #expect(try ask(bench, 3).code == 0)
  }

  @Test func `a reply of another ledger, a request and a link are no use`() throws {
    let bench = try stamped()
    let result = try bench.run(
      """
      kronologi new d --title Lain >/dev/null; kronologi -C d seal --timestamp --reply balas.tsr
      kronologi -C c seal --timestamp --reply minta.tsq; ln -s balas.tsr tautan
      kronologi -C c seal --timestamp --reply tautan; kronologi -C c seal --timestamp
      kronologi -C c seal --timestamp --reply balas.tsr --request x; kronologi -C c seal --reply balas.tsr
      kronologi -C c verify | cut -d' ' -f1,2
      """)
    #expect(result.output == "sound 4\n", "\(result)")
    let told = result.errors.split(separator: "\n").filter { $0.hasPrefix("error:") }
    #expect(
      told == [
        "error: the reply is of no entry of this ledger",
        "error: that is no reply of an authority (RFC 3161)",
        "error: tautan is a link, which is not followed", "error: a time stamp from whom?",
        "error: one way is enough", "error: --reply belongs to a time stamp",
      ], "\(result)")
  }

  @Test func `without openssl or curl a sentence says so`() throws {
    let bench = try stamped()
    let result = try bench.run(
      """
      mkdir bin; ln -s $(command -v kronologi) bin; openssl=$(command -v openssl); PATH=$PWD/bin
      kronologi -C c seal --timestamp --request x; kronologi -C c verify --authorities tsa/ca.pem
      /bin/ln -s $openssl bin/openssl; kronologi -C c seal --timestamp --authority http://127.0.0.1:1
      """)
    #expect(result.output.hasPrefix("sound 4 "))
    #expect(result.errors.contains("error: openssl is not installed\n"))
    #expect(
      result.errors.contains("The seal of entry 4 was not checked: openssl is not installed.\n"))
    #expect(result.errors.contains("error: curl is not installed\n"))
  }
}
