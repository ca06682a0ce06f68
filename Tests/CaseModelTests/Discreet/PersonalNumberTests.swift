import CaseModel
import Foundation
import Fuzzing
import Groundwork
import Testing

/// Numbers in the forms in which people write them, all made up.
@Suite struct PersonalNumberTests {
  private func masked(_ text: String) -> String { PersonalData.masked(text) ?? text }

  @Test(arguments: [
    ("NIK 1234567890123456", "NIK [NIK]"), ("NIK-nya 9999999999999999.", "NIK-nya [NIK]."),
    ("No. KTP: 3271 0199 0590 0001", "No. KTP: [NIK]"), ("KK 3271.0199.0590.0001", "KK [NIK]"),
    ("No. KK 327101-990590-0001", "No. KK [NIK]"), ("e-KTP (3271019905900001)", "e-KTP ([NIK])"),
    ("kartu keluarga 3271019905900001", "kartu keluarga [NIK]"),
    ("NIK 1111111111111111, 2222222222222222 dan 3333333333333333", "NIK [NIK], [NIK] dan [NIK]"),
    ("NIK: 3 2 7 1 0 1 9 9 0 5 9 0 0 0 0 1", "NIK: [NIK]"),
    ("32.71.01-150590-0001", "[NIK]"), ("327101 - 150590 - 0001", "[NIK]"),
    ("ktp_3271011505900001.jpg", "ktp_[NIK].jpg"), ("3271011505900001_foto", "[NIK]_foto"),
    ("３２７１０１１５０５９００００１", "[NIK]"), ("3271\u{200B}0115\u{200B}0590\u{200B}0001", "[NIK]"),
    ("٣٢٧١٠١١٥٠٥٩٠٠٠٠١", "[NIK]"), ("3\u{AD}27101150590\u{2060}0001 x", "[NIK] x"),
    ("NIK １２３４ ５６７８ ９０１２ ３４５６ ada", "NIK [NIK] ada"),
  ])
  func `a citizen's number is masked behind its word, and however it is written`(
    _ text: String, _ expected: String
  ) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    ("(021) 555-0101", "[telepon]"), ("(021)5550101", "[telepon]"), ("021-5550101", "[telepon]"),
    ("021 555 0101", "[telepon]"), ("(0274) 555 010, ext. 2", "[telepon], ext. 2"),
    ("0274-555010", "[telepon]"), ("telp 0215550101", "telp [telepon]"),
    ("Telp. 021.555.0101", "Telp. [telepon]"),
    ("kantor (0341) 555-010 lt. 2", "kantor [telepon] lt. 2"),
    ("+62-812-3456-7890", "[telepon]"), ("+62.812.3456.7890", "[telepon]"),
    ("(+62) 812 3456 7890", "[telepon]"), ("+62 (21) 555-0101", "[telepon]"),
    ("+62 21 5550101", "[telepon]"), ("006281234567890", "[telepon]"),
    ("WA 62 812 3456 7890", "WA [telepon]"), ("wa_081234567890.txt", "wa_[telepon].txt"),
    ("０８１２３４５６７８９０", "[telepon]"), ("08\u{200C}12-3456\u{200B}-7890", "[telepon]"),
    ("0812 - 3456 - 7890", "[telepon]"), ("＋62 812 3456 7890", "[telepon]"),
    ("62-812-3456-7890", "[telepon]"), ("(021) 555-0101/02", "[telepon]/02"),
    ("+1 202-555-0147", "[telepon]"), ("+1 (202) 555-0147", "[telepon]"),
    ("+44 20 7946 0018.", "[telepon]."), ("budi＠contoh.id", "[surel]"),
    ("budi@\u{200B}contoh.id", "[surel]"), ("４１１１ １１１１ １１１１ １１１１", "[kartu]"),
    ("telp (021) 555-0101, (021) 555-0102", "telp [telepon], [telepon]"),
    ("telp 62215550101", "telp [telepon]"), ("telp 6221 555 0101", "telp [telepon]"),
    ("+1.202.555.0147", "[telepon]"), ("phone +1.2025550147", "phone [telepon]"),
    ("0\u{FE0F}\u{20E3}8\u{FE0F}\u{20E3}12-3456-7890\u{FE0F}\u{20E3} x", "[telepon] x"),
    ("0812\u{34F}3456\u{3164}7890", "[telepon]"), ("0812\u{FE0F}34567890", "[telepon]"),
  ])
  func `telephones of all sorts are masked`(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  /// What stands in any case and is nobody's.
  static let harmless = [
    "222 juta", "279.000.000 data", "279 000 000 data", "581.082.677.240", "279 081 234 567 data",
    "1,002,304 records", "1.002.304 baris",
    "±102.487.598 peserta", "Rp 81,6 juta", "Rp1.000.000.000,00", "Rp 2.500.000.000.000",
    "$1,400,000,000.00", "US$ 700 million", "0,15 bitcoin", "0.15 BTC",
    "100 MB (107.374.182.400 byte)",
    "147,900,000 consumers", "E12", "X3", "C1048576", "E12, X3 dan K7", "#1002304", "Q1 2021",
    "2021-05-21", "21/05/2021 10:30:15", "21-05-2021 10.30", "2021-05-21T14:30:00+07:00",
    "20210521T143000Z", "2021-05-20T13:00:00.000Z", "20210521 143000", "1621582200",
    "1621582200000", "1621582200123", "Kamis (20/5/2021) pukul 20.00 WIB", "10.30–11.45",
    "2019–2021", "1945-08-17",
    "CVE-2017-5638", "CVE-2021-44228, CVE-2021-45046", "103.28.12.101", "192.168.100.200:8080",
    "10.0.0.1/24 10.0.0.2", "255.255.255.255", "2001:db8:85a3::8a2e:370:7334", "00:1A:2B:3C:4D:5E",
    "3fa9081234567890c0ffee4111111111111111aa", "0x0812345678901234",
    "550e8400-e29b-41d4-a716-081234567890", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "Nomor 20 Tahun 2016", "Pasal 26 ayat (1)", "(021) 14.000", "021/2021-05/BSSN",
    "LP/0234/V/2021", "LP/B/0234-5678/2021", "No. 024-123456/2021", "62-81-75-90-88-70",
    "62 81 75 90 88 70",
    "ISBN 978-602-06-1234-5", "v1.08.1234", "1.234.567.890.123.456 rupiah",
    "NIK 279.000.000 orang", "data NIK 1.234.567.890.123.456", "KTP 222 juta penduduk",
    "NIK, KTP, KK dan 279 juta data", "KTP dipindai 2021-05-21 14.30.00 12 orang", "NIK 16 digit",
    "NIK (16 digit), nomor KK 2021", "-6.200100, 106.816600", "kode pos 40115", "024 orang",
    "0251 kali", "+6.2088 106.8456", "+6.20881234, +106.84561234", "port 8080 8443 9200",
    "RFC 8785, 5280", "99.9999999999 %", "+279.000.000", "+12 345 678",
    "UTC+07:00", "1e+10 2021 2022", "naik +62.000.000 data", "halaman 081-083",
    "1 2 3 4 5 6 7 8 9 10", "3.141592653589793", "0.1234567890123456", "2.16.840.1.113883.3",
    "AKP 2-1-0", "62.812.345.678",
  ]

  @Test(arguments: harmless)
  func `counts, prices, dates, hashes and ids stay`(_ text: String) {
    #expect(masked(text) == text)
    #expect(masked("“\(text)”, kata mereka; \(text).") == "“\(text)”, kata mereka; \(text).")
  }

  @Test func `whatever stands in a citizen's number, it is masked, and nothing beside it`() {
    var fuzz = Fuzz(seed: 5)
    for _ in 0..<Fuzz.inputs(2000) {
      let day = Int.random(in: 1...28, using: &fuzz) + (fuzz.once(in: 2) ? 40 : 0)
      let digits =
        "3271\(pad(Int.random(in: 1...20, using: &fuzz)))\(pad(day))\(pad(Int.random(in: 1...12, using: &fuzz)))"
        + "\(pad(Int.random(in: 0...99, using: &fuzz)))\(1000 + Int.random(in: 0...8999, using: &fuzz))"
      let mark = fuzz.pick(["", "", " ", ".", "-", "\u{A0}", " - "])
      let groups = fuzz.pick([[6, 6, 4], [4, 4, 4, 4], [2, 2, 2, 6, 4], [16]])
      let number = dressed(cut(digits, groups).joined(separator: mark), &fuzz)
      let before = fuzz.pick(["", "NIK ", "nomor KTP: ", "(", "“", "a.n. B, "])
      let after = fuzz.pick(["", ".", ", lahir", ")", " – 279.000.000 data"])
      #expect(masked(before + number + after) == before + "[NIK]" + after)
    }
  }

  @Test func `no count, price, date or address of a machine is masked`() {
    var fuzz = Fuzz(seed: 7)
    for _ in 0..<Fuzz.inputs(3000) {
      let number = Int.random(in: 0...999_999_999_999, using: &fuzz)
      let text = fuzz.pick([
        grouped(number, "."), grouped(number, ","), grouped(number, " "),
        "Rp " + grouped(number, ".") + ",00",
        "\(number % 1000) juta", "E\(number % 100_000)", ip(&fuzz), date(&fuzz), hash(&fuzz),
        "CVE-20\(pad(number % 25))-\(number % 90_000 + 1000)",
      ])
      let whole =
        fuzz.pick(["", "sebanyak ", "data NIK ", "KTP: ", "pada "]) + text
        + fuzz.pick(["", " data", " records", ".", ", kata dia"])
      #expect(masked(whole) == whole)
    }
  }

  @Test(arguments: ["bpjs-2021", "equifax-2017"])
  func `nothing in a worked case is taken for personal data`(_ name: String) throws {
    let path = "\(#filePath.split(separator: "Tests/CaseModelTests")[0])Cases/\(name)/ledger.jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 5)
    for line in lines {
      let values = line.split(separator: "\"", omittingEmptySubsequences: false).map { String($0) }
      for value in values { #expect(PersonalData.masked(value) == nil) }
    }
  }

  @Test func `a tally says each kind with its count`() {
    #expect(PersonalDataTally("tanpa").words == "" && PersonalDataTally("tanpa").total == 0)
    #expect(PersonalDataTally("telp 0812-3456-7890").words == "1 telephone number")
    let text = "3271011505900001 3271015505900002, a@b.id; 0812 3456 7890 – 4111 1111 1111 1111"
    let tally = PersonalDataTally(text, "rekening 1234567890")
    #expect(
      tally.words == "2 NIK (citizens' numbers), 1 telephone number, 1 e-mail address, "
        + "1 card number and 1 bank account number")
    #expect(tally.total == 6 && tally[.nik] == 2)
    #expect(tally.json.canonical == #"{"account":1,"card":1,"mail":1,"nik":2,"phone":1}"#)
  }
}

extension PersonalNumberTests {
  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func cut(_ digits: String, _ groups: [Int]) -> [String] {
    var rest = digits[...]
    return groups.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }
  }

  /// Now and then in wide digits, or with what is not seen between.
  private func dressed(_ number: String, _ fuzz: inout Fuzz) -> String {
    let (isWide, hasUnseen) = (fuzz.once(in: 4), fuzz.once(in: 4))
    var dressed = String.UnicodeScalarView()
    for (at, scalar) in number.unicodeScalars.enumerated() {
      if hasUnseen, at > 0, fuzz.once(in: 3) { dressed.append("\u{200B}") }
      let wide =
        isWide && ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) : nil
      dressed.append(wide ?? scalar)
    }
    return String(dressed)
  }

  private func grouped(_ number: Int, _ mark: String) -> String {
    number < 1000
      ? "\(number)"
      : grouped(number / 1000, mark) + mark + String("\(1000 + number % 1000)".dropFirst())
  }

  private func ip(_ fuzz: inout Fuzz) -> String {
    (0..<4).map { _ in "\(Int.random(in: 1...255, using: &fuzz))" }.joined(separator: ".")
  }

  private func date(_ fuzz: inout Fuzz) -> String {
    let day = pad(Int.random(in: 1...28, using: &fuzz))
    let month = pad(Int.random(in: 1...12, using: &fuzz))
    let hour = pad(Int.random(in: 0...23, using: &fuzz))
    let year = Int.random(in: 1945...2030, using: &fuzz)
    return fuzz.pick([
      "\(year)-\(month)-\(day)", "\(day)/\(month)/\(year) \(hour):15",
      "\(day)-\(month)-\(year) \(hour).15",
      "\(year)-\(month)-\(day)T\(hour):15:00+07:00", "\(year)\(month)\(day)T\(hour)1500Z",
    ])
  }

  private func hash(_ fuzz: inout Fuzz) -> String {
    "a" + (0..<63).map { _ in fuzz.pick(Array("0123456789abcdef").map { String($0) }) }.joined()
  }
}
