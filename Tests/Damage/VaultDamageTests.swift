import Foundation
import Fuzzing
import Testing

/// What `verify` finds in a vault that somebody was at.
@Suite struct VaultDamageTests {
  /// A case with a script and three exhibits, the third also having what the first has.
  private func filled() throws -> Workbench {
    let bench = try Workbench.withCase()
    try bench.write(Array("isi laporan".utf8), to: "lap.txt")
    try bench.write((0..<200).map { UInt8($0) }, to: "b.bin")
    let made = try bench.run(
      """
      printf 'add note x\\n' > s.kron; cd c; kronologi run ../s.kron 2>/dev/null; \
      kronologi collect ../lap.txt as Satu; kronologi collect ../b.bin; \
      kronologi collect ../lap.txt ../s.kron as Tiga; kronologi verify | cut -d' ' -f1
      """)
    try #require(made.code == 0 && made.output.hasSuffix("sound\n"), "\(made)")
    return bench
  }

  @Test func `every flip of a bit in the vault is found, and the entry named`() throws {
    let bench = try filled()
    let top = bench.folder.appending(path: "c/evidence")
    var dice = Fuzz(seed: 11)
    for (name, bytes) in try bench.vault.sorted(by: { $0.key < $1.key }) {
      let path = top.appending(path: name)
      chmod(path.path, 0o600)
      for _ in 0..<12 {
        let bit = Int.random(in: 0..<bytes.count * 8, using: &dice)
        var damaged = bytes
        damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        try Data(damaged).write(to: path)
        let verdict = try bench.run("kronologi -C c verify")
        #expect(verdict.code == 3, "\(name) bit \(bit): \(verdict)")
        #expect(verdict.output.contains("was altered: evidence/\(name)"))
        #expect(verdict.output.hasPrefix("entry "))
      }
      try Data(bytes).write(to: path)
    }
    #expect(try bench.run("kronologi -C c verify").code == 0)
  }

  @Test func `missing, cut, longer, extra and replaced are told apart`() throws {
    let bench = try filled()
    let result = try bench.run(
      """
      cd c; of() { s=$(sha256sum < ../$1 | cut -c1-64); echo evidence/${s:0:2}/$s; }
      try() { kronologi verify | sed 's/: evidence.*//; s/read: .*is no/read: is no/; s/: can.t open.*: /: /'; }
      l=$(of lap.txt); b=$(of b.bin); s=$(of s.kron); cp -a evidence good
      rm -f $l; try; cp -a good/${l#*/} $l
      truncate -s 5 $l; try; cp -a --remove-destination good/${l#*/} $l
      echo >> $b; try; cp -a --remove-destination good/${b#*/} $b
      rm -f $s; try; cp -a good/${s#*/} $s
      rm -f $b; mkfifo $b; try; rm $b; ln -s ../../good/${b#*/} $b; try; rm $b; cp -a good/${b#*/} $b
      mkdir evidence/00; cp ../b.bin evidence/00/x; kronologi verify | cut -d' ' -f1
      """)
    #expect(
      result.output == """
        entry 3: X1 (lap.txt) and 1 more is missing from the vault
        entry 3: X1 (lap.txt) and 1 more was cut to 5 of 11 bytes
        entry 4: X2 (b.bin) has 201 bytes instead of 200
        entry 2: script (s.kron) and 1 more is missing from the vault
        entry 4: X2 (b.bin) can't be read: is no regular file
        entry 4: X2 (b.bin) can't be read: Too many levels of symbolic links
        sound

        """, "\(result)")
    #expect(result.errors.hasSuffix("evidence/00/x is named by no entry.\n"))
  }

  @Test func `neither an index nor the rest of a damaged ledger is needed`() throws {
    let bench = try filled()
    let result = try bench.run(
      """
      cd c; rm -rf .kronologi; chmod -R u+w evidence; s=$(sha256sum < ../lap.txt | cut -c1-64); \
      rm evidence/${s:0:2}/$s; kronologi verify | cut -d: -f1,2;\
      sed -i '5s/Tiga/Lima/' ledger.jsonl; kronologi verify | cut -d: -f1,2
      """)
    #expect(
      result.output == """
        entry 3: X1 (lap.txt) and 1 more is missing from the vault
        entry 5: its hash is not that of its bytes
        entry 3: X1 (lap.txt) is missing from the vault

        """, "\(result)")
  }

  @Test func `what sha256sum accepts and refuses, verify does too`() throws {
    let bench = try filled()
    let check =
      "(cd c/evidence && find . -type f ! -name '.*' | while read f; do echo \"${f##*/}  $f\"; done"
      + " | sha256sum -c --quiet)"
    #expect(try bench.run(check).code == 0)
    let name = try #require(try bench.vault.keys.sorted().first)
    let flip =
      "chmod 600 c/evidence/\(name); printf X | dd of=c/evidence/\(name) conv=notrunc status=none"
    #expect(try bench.run(flip).code == 0)
    #expect(try bench.run(check).code == 1)
    #expect(try bench.run("kronologi -C c verify").code == 3)
    #expect(try bench.run("kronologi -C c verify --ledger").code == 0)
  }
}
