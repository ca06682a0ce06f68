import Foundation
import Fuzzing
import Testing

/// Bags, as we and as other people's programs see them.
@Suite struct BagTests {
  private static let repository = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  /// A case with evidence and a bag of it, `b`.
  private func packed() throws -> Workbench {
    let bench = try Workbench.withCase()
    let made = try bench.run(
      """
      printf 'isi laporan' > 'la poran.txt'; head -c 300000 /dev/urandom > citra.bin
      printf 'add note x\\n' > s.kron; cd c; kronologi run ../s.kron 2>/dev/null
      kronologi collect '../la poran.txt' as Laporan; kronologi collect ../citra.bin; cd ..
      kronologi -C c export bag b
      """)
    try #require(made.code == 0 && made.output.hasSuffix("\nb\n"), "\(made)")
    return bench
  }

  /// What the validators' BagIt tool and `sha256sum` say: 0 where they accept.
  private func verdicts(_ bench: Workbench) throws -> [Int32] {
    let python = "\(Self.repository.path)/.build/validators/bin/python"
    return [
      try bench.run("\(python) -m bagit --validate b").code,
      try bench.run("cd b && sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt").code,
      try bench.run("kronologi -C b verify").code,
    ]
  }

  private func files(_ bench: Workbench) throws -> [String] {
    try bench.run("cd b && find . -type f | sort").output.split(separator: "\n").map(String.init)
  }

  @Test func `bagit, sha256sum and verify accept a bag, and after one flipped bit refuse it`()
    throws
  {
    let tools = try Workbench().run("make --silent -C \(Self.repository.path) validators")
    try #require(tools.code == 0, "\(tools)")
    let bench = try packed()
    #expect(try verdicts(bench) == [0, 0, 0])
    var dice = Fuzz(seed: 3)
    let files = try files(bench)
    #expect(files.count == 4 + 3 + 1 + 3 + 1)
    for name in files {
      let file = bench.folder.appending(path: "b/\(name)")
      let bytes = Array(try Data(contentsOf: file))
      let bit = Int.random(in: 0..<bytes.count * 8, using: &dice)
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      chmod(file.path, 0o600)
      try Data(damaged).write(to: file)
      let found = try verdicts(bench)
      #expect(found[2] == 3, "\(name) bit \(bit): \(found)")
      // What no manifest covers, sha256sum can't see; bagit takes any tag manifest that it finds.
      if name != "./tagmanifest-sha256.txt" {
        #expect(found[0] != 0 && found[1] != 0, "\(name) bit \(bit): \(found)")
      }
      try Data(bytes).write(to: file)
    }
    #expect(try verdicts(bench) == [0, 0, 0])
  }

  @Test func `missing, added, linked and lying are told apart`() throws {
    let bench = try packed()
    let result = try bench.run(
      """
      chmod -R u+w b; cp -a b good; back() { rm -rf b; cp -a good b; }
      try() { kronologi -C b verify 2>/dev/null | sed 's/[0-9a-f]\\{64\\}/H/g'; back; }
      rm b/data/FORMAT.md; try
      echo x > b/data/baru.txt; try
      rm b/data/FORMAT.md; ln -s ../../good/data/FORMAT.md b/data/FORMAT.md; try
      rm b/tagmanifest-sha256.txt; try
      echo "$(printf x | sha256sum | cut -c1-64)  data/../../c/ledger.jsonl" >> b/manifest-sha256.txt; try
      sed -i 's/Oxum: ./&9/' b/bag-info.txt; try
      rm -rf b/data/evidence; try
      """)
    for line in [
      "data/FORMAT.md is missing", "data/baru.txt is in no manifest",
      "tagmanifest-sha256.txt is missing",
      "data/../../c/ledger.jsonl is no path of a payload file",
      "bag-info.txt was altered", "manifest-sha256.txt was altered",
      "entry 3: X1 (la poran.txt) is missing from the vault: evidence/",
      "data/evidence/",
    ] { #expect(result.output.contains(line), "\(line): \(result)") }
  }

  @Test func `a bag is read in place, and nothing is ever written into it`() throws {
    let bench = try packed()
    let look = "cd b && find . -printf '%p %s %m %T@\\n' | sort | sha256sum"
    let result = try bench.run(
      """
      before=$(\(look)); export XDG_CACHE_HOME=$PWD/cache
      kronologi -C b show X1 | head -1; (cd b && kronologi show X2 | head -1)
      (cd b/data/reports && kronologi show N1 | head -1); kronologi -C b checkpoint | cut -d: -f1
      kronologi -C b reindex; kronologi -C b verify | cut -d' ' -f1
      for line in 'add note y' 'undo' 'retire X1' 'verify --record' 'collect s.kron as S' \\
        'run s.kron --again' 'report brief --out b/data/r.md' 'export exhibit X1 b/data/x' \\
        'export bag b/data/b2' 'new b --title X' 'new b/data --title X'; do
        eval kronologi -C b $line >/dev/null 2>err && echo "carried out: $line"; head -1 err; done
      [ "$before" = "$(\(look))" ] && echo same; ls cache/kronologi | wc -l
      """)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(5) == ["X1  exhibit", "X2  exhibit", "N1  note", "4", "sound"], "\(result)")
    #expect(!result.output.contains("carried out"), "\(result)")
    #expect(
      lines.filter { $0.hasSuffix("is a bag, and a bag is only read") }.count >= 9, "\(result)")
    #expect(lines.suffix(2) == ["same", "1"], "\(result)")
  }

  @Test func `a case goes on from a bag on the same chain`() throws {
    let bench = try packed()
    let result = try bench.run(
      """
      kronologi new d --from b 2>&1; cmp c/ledger.jsonl d/ledger.jsonl; diff -r c/evidence d/evidence
      kronologi -C d add note lanjutan; kronologi -C d verify | cut -d' ' -f1,2
      head -n 4 d/ledger.jsonl | cmp - c/ledger.jsonl; stat -c %a d/ledger.jsonl d/evidence/*/* | sort -u
      kronologi new d --from b; echo $?; kronologi new e --from c; echo $?; ls -d e
      kronologi new e --from b --title X; echo $?
      """)
    #expect(
      result.output == """
        d
        4 entries and 3 files taken over; what you add follows them.
        N2
        sound 5
        444
        600
        1
        1
        2

        """, "\(result)")
  }

  @Test func `no case goes on from a bag that is not as it was packed`() throws {
    let bench = try packed()
    let result = try bench.run(
      """
      chmod -R u+w b; cp -a b good; try() { kronologi new d --from b; echo $?; ls d/ledger.jsonl; rm -rf b d; cp -a good b; }
      f=$(ls -d b/data/evidence/*/* | head -1); printf X | dd of=$f conv=notrunc status=none; try
      rm b/data/FORMAT.md; try
      sed -i 's/Laporan/Laboran/' b/data/ledger.jsonl; try
      cp c/ledger.jsonl b/data/ledger.jsonl; echo '{' >> b/data/ledger.jsonl; try
      """)
    #expect(result.output == "3\n3\n3\n3\n", "\(result)")
  }

  @Test func `what is not empty is refused, and what was broken off is no bag`() throws {
    let bench = try packed()
    let result = try bench.run(
      """
      mkdir leer voll; echo x > voll/x; kronologi -C c export bag voll; echo $?; ls voll
      kronologi -C c export bag leer; kronologi -C leer verify | cut -d' ' -f1
      f=$(ls -d c/evidence/*/* | head -1); chmod u+w $f; cp -a $f keep; printf X | dd of=$f conv=notrunc status=none
      kronologi -C c export bag rusak; echo $?; rm $f; kronologi -C c export bag hilang; echo $?
      cp -a keep $f; ls -d rusak hilang; head -c 20000000 /dev/urandom > besar; kronologi -C c collect besar >/dev/null
      for ms in 005 012 025 060 120 250; do
        kronologi -C c export bag k 2>/dev/null >/dev/null & sleep 0.$ms; kill -9 $! 2>/dev/null; wait $! 2>/dev/null
        if [ -e k/bagit.txt ]; then kronologi -C k verify >/dev/null || echo half; else
          kronologi -C k status 2>/dev/null && echo taken; [ -e k/manifest-sha256.txt ] || ! [ -e k/data/ledger.jsonl ] || [ ! -s k/tagmanifest-sha256.txt ] || echo odd; fi
        rm -rf k; done
      """)
    #expect(result.output == "1\nx\nleer\nsound\n3\n3\n", "\(result)")
    #expect(
      result.errors.hasPrefix("error: voll is not empty"))
  }
}
