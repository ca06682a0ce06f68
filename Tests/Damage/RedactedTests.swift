import Foundation
import Testing

/// Redacted copies: what must not go out stands nowhere in their bytes.
@Suite struct RedactedTests {
  /// A case in which a protected name, a made-up NIK, a telephone number and an address stand
  /// wherever a text can stand.
  private static let lines = #"""
    add actor "Budi Santoso" @budi-s --type person --protected yes --aliases "Pak Budi" --identifiers "twitter:budsan77" --tags saksi-budi-santoso --name.en "Mr Budi Santoso"
    add actor "Kominfo" @kominfo --aliases "kantor Budi Santoso" --why "kata Budi Santoso, 0812-3456-7890"
    add exhibit %wawancara-budi-santoso "Wawancara Budi Santoso" --url https://contoh.id/budi-santoso --byline "Pak Budi" --publisher @kominfo '#budi-santoso'
    add question ?siapa "Apakah Budi Santoso?" --expects choice --choices "Budi Santoso" --choices lain
    add claim @budi-s asserts ?siapa "Budi Santoso" "NIK saya 3271011505900001" --quote "Saya Budi Santoso, surel budi@contoh.id" --hedge "kata Pak Budi" --said 2021-05-20 --typed "said=20/5, telp 0812-3456-7890" --other "Nama=Budi Santoso" --words.en "his mail is budi@contoh.id" X1:"hlm. 2, Budi Santoso"
    add event 2021-05-21 "Pak Budi (081234567890) datang." @budi-s:"teman Budi Santoso" --place "rumah budsan77" X1
    add link @budi-s "ayah dari Budi Santoso" @kominfo --post "Sopir Budi Santoso"
    add task "Telepon Pak Budi 0812-3456-7890" @kominfo
    add note "Budi Santoso, 3271011505900001, akan dihapus" E1
    edit N1 --text "Bersih."
    add note "Catatan tentang Budi Santoso dan budi@contoh.id"
    retire N2
    edit case --summary "Perkara Budi Santoso" --reference "LP/Budi Santoso/1"
    """#

  private func filled() throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Array("Isi: Budi Santoso, 3271011505900001\n".utf8), to: "budi-santoso.txt")
    try bench.write(
      Array("add note \"naskah Budi Santoso\"\nretire N3\n".utf8), to: "budisantoso.kron")
    let made = try bench.run(
      """
      export KRONOLOGI_AUTHOR='Budi Santoso'
      kronologi new c --title 'Kasus Budi Santoso'
      while IFS= read -r line; do eval "kronologi -C c $line" >/dev/null || echo "failed: $line"; done <<'END'
      \(Self.lines)
      END
      kronologi -C c collect budi-santoso.txt as Berkas --method "dari Pak Budi" --from @budi-s
      kronologi -C c collect budi-santoso.txt as Rujukan --reference
      kronologi -C c run budisantoso.kron
      """)
    try #require(made.code == 0 && !made.output.contains("failed"), "\(made)")
    return bench
  }

  private static let forbidden =
    "grep -riaE 'santoso|pak budi|budsan77|budi-s|saksi|3271011505900001|0812-?3456|contoh\\.id'"

  @Test func `no protected name and no personal data stand anywhere in a redacted copy`() throws {
    let bench = try filled()
    let result = try bench.run(
      """
      \(Self.forbidden) c/ledger.jsonl | wc -l
      KRONOLOGI_AUTHOR='Budi Santoso' kronologi -C c export redacted salinan-budi-santoso
      \(Self.forbidden) salinan-budi-santoso; find salinan-budi-santoso -type f | wc -l
      mv salinan-budi-santoso s; kronologi -C s verify --deep | cut -d' ' -f1,2
      for report in chronology brief claims actors evidence open timeline custody; do
        kronologi -C s report $report > r.md || echo "no $report"; \(Self.forbidden) r.md; done
      kronologi -C s show A1 C1 --json | grep -c 'Narasumber A'
      kronologi -C s check | \(Self.forbidden) -; kronologi -C s add note lanjut; kronologi -C s undo 1
      """)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(Int(lines.first ?? "").map { $0 >= 12 } == true, "\(result)")
    #expect(
      lines.dropFirst() == ["salinan-budi-santoso", "1", "sound 1", "1", "N2"], "\(result)")
    #expect(result.errors.contains("A redacted copy of the case "))
    #expect(result.errors.contains("entry 1 made the case and stays"))
  }

  @Test func `a redacted copy names its origin, and says what was left out`() throws {
    let bench = try filled()
    let result = try bench.run(
      """
      kronologi -C c edit E1 --tlp red >/dev/null; kronologi -C c edit A2 --tlp amber >/dev/null
      kronologi -C c export redacted r --tlp green --json 2>err | jq -c '.records, .pseudonyms, .left_out'; cat err
      kronologi -C r verify --json 2>/dev/null | jq -c '[.sound, .from.entry, .from.case, .from.hash]' > from
      kronologi -C c verify --against "$(jq -r '"\\(.[1]):\\(.[3])"' from)" | cut -d' ' -f1
      [ "$(jq -r '.[2]' from)" = "$(head -n 1 c/ledger.jsonl | tail -c 67 | head -c 64)" ] && echo origin
      kronologi -C r list event,claim,link,task | cat; kronologi -C r export exhibit X2 x
      kronologi -C c export redacted e --evidence >/dev/null 2>err; tail -n 1 err; find e/evidence -type f | wc -l
      kronologi -C e verify | cut -d' ' -f1; kronologi -C e export exhibit X2 x
      kronologi -C c export redacted r; kronologi -C c export redacted c/evidence/x
      """)
    #expect(result.output.contains("sound\norigin\n"), "\(result)")
    #expect(result.output.contains("nothing in them is masked.\n1\nsound\n"), "\(result)")
    #expect(result.output.contains(#""marked":2"#), "\(result)")
    #expect(result.errors.contains("made has it"), "\(result)")
    #expect(result.errors.contains("r is not empty") && result.errors.contains("is the case's own"))
  }

  @Test func `a redacted copy is sealed, and a key that can't sign leaves none`() throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      ssh-keygen -q -t ed25519 -N '' -C '' -f kunci; ssh-keygen -q -t ed25519 -N rahasia -C '' -f terkunci
      echo "mila@contoh.id $(cat kunci.pub)" > signers
      kronologi -C c add note Catatan >/dev/null
      kronologi -C c export redacted s --key kunci --json 2>/dev/null | jq -r '.key[:15]'
      kronologi -C s verify --signers signers | cut -d' ' -f1,2
      jq -c '[.entry, .author, .command, .changes == [], (.seal.head|.[:2])]' s/ledger.jsonl | tail -n 1
      kronologi -C c export redacted t --key terkunci; ls t; kronologi -C c export redacted u --key x; ls u
      kronologi -C c export redacted v --unsealed; wc -l < v/ledger.jsonl
      kronologi -C c export redacted 'w w'; wc -l < 'w w/ledger.jsonl'
      sed -i '1s/Catatan/Catatam/' s/ledger.jsonl; kronologi -C s verify --signers signers | cut -d: -f1
      """)
    #expect(
      result.output == """
        ED25519 SHA256:
        sound 2
        [2,"mila","seal",true,"1:"]
        v
        1
        w w
        1
        entry 1

        """, "\(result)")
    #expect(result.errors.contains("Sealed by mila@contoh.id up to entry 1 (entry 2).\n"))
    #expect(result.errors.contains("error: the key terkunci is locked\n"), "\(result)")
    #expect(result.errors.contains("error: there is no key x\n"), "\(result)")
    #expect(result.errors.components(separatedBy: "Not sealed: there is no key.").count == 2)
    #expect(result.errors.contains("`kronologi -C \"w w\" seal --key FILE` seals it."), "\(result)")
  }

  @Test func `a report that was handed over tells of the origin, and the copy is sound`() throws {
    let bench = try Workbench.withCase()
    let result = try bench.run(
      """
      kronologi -C c add actor Lab @lab >/dev/null; kronologi -C c report chronology --out k.md
      kronologi -C c handover k.md --to @lab >/dev/null; kronologi -C c export redacted s --unsealed
      kronologi -C s verify --deep | cut -d' ' -f1,2; kronologi -C s show X1 --json | jq -c '.[0].other[]|.[0]'
      """)
    #expect(result.output == "s\nsound 1\n\"report\"\n\"origin\"\n\"options\"\n", "\(result)")
  }

  @Test func `a copy of many records is one act in parts, and a flipped bit of it is found`() throws
  {
    let bench = try Workbench.withCase()
    let script = (1...2500).map { "add note \"catatan \($0)\"\n" }.joined()
    try bench.write(Array(script.utf8), to: "s.kron")
    let result = try bench.run(
      """
      kronologi -C c run s.kron 2>/dev/null; kronologi -C c export redacted r 2>/dev/null
      kronologi -C r verify --deep | cut -d' ' -f1,2; kronologi -C r log --json | jq -c 'map([.entry,.last,.changes])'
      jq -c '[.format, .from != null, .part, .parts]' r/ledger.jsonl
      sed -i '2s/catatan 1500/catatan 1501/' r/ledger.jsonl; kronologi -C r verify | cut -d: -f1
      """)
    #expect(
      result.output == """
        r
        sound 3
        [[1,3,2501]]
        [1,true,1,null]
        [null,false,2,null]
        [null,false,3,3]
        entry 2

        """, "\(result)")
  }
}
