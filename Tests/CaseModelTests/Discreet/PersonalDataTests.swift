import CaseModel
import Fuzzing
import Testing

/// All numbers and addresses here are made up.
@Suite struct PersonalDataTests {
  private func masked(_ text: String) -> String { PersonalData.masked(text) ?? text }

  @Test(arguments: [
    ("3271011505900001", "[NIK]"),
    ("NIK 3271011505900001, Bogor", "NIK [NIK], Bogor"),
    ("NIK:3271011505900001", "NIK:[NIK]"),
    ("NIK3271011505900001.", "NIK[NIK]."),
    ("3271 0115 0590 0001", "[NIK]"),
    ("327101 150590 0001", "[NIK]"),
    ("32.71.01.150590.0001", "[NIK]"),
    ("327101-150590-0001", "[NIK]"),
    ("perempuan: 3271015505900002", "perempuan: [NIK]"),
    ("3271\u{A0}0115\u{A0}0590\u{A0}0001", "[NIK]"),
    ("1,3271011505900001,3271015505900002,Bogor", "1,[NIK],[NIK],Bogor"),
    ("“3271011505900001”", "“[NIK]”"),
    ("lahir 1990 3271011505900001 12", "lahir 1990 [NIK] 12"),
  ])
  func `a citizen's number is masked`(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    ("rekening BCA 1234567890", "rekening BCA [rekening]"),
    ("No. Rek. 123-00-1234567-8 a.n. X", "No. Rek. [rekening] a.n. X"),
    ("norek: 0012 3456 7890 12", "norek: [rekening]"),
    ("bank account 123456789", "bank account [rekening]"),
    ("rekening itu berisi 279.000.000 rupiah", "rekening itu berisi 279.000.000 rupiah"),
    ("rekening 12345", "rekening 12345"), ("direktur 1234567890", "direktur 1234567890"),
    ("rekening dibuka 2021-05-21", "rekening dibuka 2021-05-21"),
    ("rekening 1234567890 nomor 9876543210", "rekening [rekening] nomor 9876543210"),
  ])
  func `a bank account is masked behind the word that says so`(
    _ text: String, _ expected: String
  ) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    ("+62 812-3456-7890", "[telepon]"), ("+6281234567890", "[telepon]"),
    ("hubungi 0812-3456-7890 segera", "hubungi [telepon] segera"),
    ("(0812) 3456 7890", "[telepon]"), ("0812.3456.789", "[telepon]"),
    ("081 234 567 890", "[telepon]"), ("+62 (812) 3456-7890", "[telepon]"),
    ("+62 21 1500 4001", "[telepon]"), ("HP081234567890", "HP[telepon]"),
    ("AB081234567890", "AB081234567890"),
    ("wa.me/6281234567890", "wa.me/[telepon]"),
    ("08123456789, 08987654321", "[telepon], [telepon]"),
    ("0812345678 12 Mei 2021", "[telepon] 12 Mei 2021"),
    ("https://contoh.id/?wa=%2B6281234567890", "https://contoh.id/?wa=[telepon]"),
  ])
  func `a telephone number is masked`(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    ("budi.santoso+kerja@contoh.co.id", "[surel]"),
    ("kirim ke budi@contoh.id.", "kirim ke [surel]."),
    ("<budi@contoh.id>", "<[surel]>"), ("mailto:budi@contoh.id", "mailto:[surel]"),
    ("https://contoh.id/?akun=budi%40contoh.id&x=1", "https://contoh.id/?akun=[surel]&x=1"),
    ("081234567890@contoh.id", "[surel]"), ("a@b.id,c@d.id", "[surel],[surel]"),
    ("0812 34567890@contoh.id", "0812 [surel]"), ("021 5550101@contoh.id", "021 [surel]"),
    ("0812 3456 78 012@contoh.id", "[telepon] [surel]"),
    ("a@b.id 0812-3456-7890 c@d.id", "[surel] [telepon] [surel]"),
  ])
  func `an e-mail address is masked`(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    ("4111111111111111", "[kartu]"), ("4111 1111 1111 1111", "[kartu]"),
    ("5555-5555-5555-4444 (09/25)", "[kartu] (09/25)"), ("3782 822463 10005", "[kartu]"),
    ("30569309025904", "[kartu]"), ("kartu 1234567812345670", "kartu [kartu]"),
    ("4111 1111 1111 1111 12 25", "[kartu] 12 25"),
    ("https://contoh.id/bayar/4111111111111111", "https://contoh.id/bayar/[kartu]"),
  ])
  func `a card number is masked`(_ text: String, _ expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    "279.000.000 data", "Rp 1.234.567.890.123", "1.234.567.890.123.456", "100.002 dari 1.000.000",
    "+62.500.000.000", "62.812.345.678", "naik +62.000.000 data",
    "08-05-2021 20.30 WIB", "08.30 sampai 09.30", "2021-05-21 2021-05-22 2021-05-23",
    "12/05/2021 08:15:30", "2021-05-20T20:00+07:00", "20210521143000",
    "http://tekno.kompas.com/read/2021/05/22/14512057/kominfo-blokir",
    "https://bisnis.tempo.co/amp/1465740/investigasi-kebocoran-data-279-juta",
    "https://katadata.co.id/amp/digital/teknologi/60a8e86c02e34/data-279-juta",
    "https://twitter.com/secgron/status/1395295234567890126",
    "https://contoh.id/a/0071011505900001", "https://contoh.id/1390000000000000004",
    "sha256 3fa9081234567890c0ffee4111111111111111aa", "4929000000000009", "0000000000000000",
    "3271013315900001", "3271011513900001", "550e8400-e29b-41d4-a716-446655440000",
    "@Br_AM mencuit", "@budi@contoh.social", "harga @ 5.000", "v1@2", "logo 100% a@b",
    "https://www.google.com/maps/@-6.2001,106.8166,15z", "Nomor 20 Tahun 2016", "0812-345",
    "08 05 2021 10 30", "2019 2020 2021 2022", "62215550101", "6221555010123 baris",
  ])
  func `what only looks like it stays`(_ text: String) {
    #expect(masked(text) == text)
    #expect(PersonalData.findings(in: text).isEmpty)
  }

  @Test func `findings say what and where`() {
    let text = "é 3271011505900001 dan budi@contoh.id, 0812 3456 7890 – 4111 1111 1111 1111"
    let found = PersonalData.findings(in: text)
    #expect(found.map(\.kind) == [.nik, .mail, .phone, .card])
    #expect(
      found.map { String(text[$0.range]) } == [
        "3271011505900001", "budi@contoh.id", "0812 3456 7890", "4111 1111 1111 1111",
      ])
    #expect(PersonalData.masked("tanpa data") == nil)
  }

  @Test func `numbers, mails, addresses and words in any order never overlap`() {
    let pieces = [
      "0812", "34567890", "021", "5550101", "62", "+62", "3271011505900001", "4111 1111", "@",
      "%40", "a@b.id", "contoh.id", "@contoh.id", "://", "https://contoh.id/", "www.", "telp ",
      "NIK ", "rekening ", "kata", " ", " ", " - ", ".", "-", "(", ")", ",", "\u{200B}", "\u{FE0F}",
      "\u{20E3}", "１２", "é",
    ]
    var fuzz = Fuzz(seed: 23)
    for _ in 0..<Fuzz.inputs(5000) {
      let text = fuzz.text(of: pieces, upTo: 12)
      let found = PersonalData.findings(in: text)
      for (left, right) in zip(found, found.dropFirst()) {
        #expect(left.range.upperBound <= right.range.lowerBound, "\(text)")
      }
      #expect((PersonalData.masked(text) == nil) == found.isEmpty, "\(text)")
    }
  }

  @Test(arguments: ["0812345678,", "12345678@", "NIK 1 ", "//www.021-", "a@b.id,0812345678;"])
  func `a long text costs little`(_ piece: String) {
    let text = String(repeating: piece, count: 4000)
    #expect(Fuzz.isBounded { _ = PersonalData.masked(text) })
  }

  @Test func `no text makes it fail`() {
    let pieces = [
      "", "@", "%40", "08", "+62", " ", ".", "-", "(", "4111 1111 1111 1111", "é", "://",
    ]
    for one in pieces {
      for two in pieces {
        for three in pieces {
          let text = one + two + "1234567890" + three
          let found = PersonalData.findings(in: text)
          for (left, right) in zip(found, found.dropFirst()) {
            #expect(left.range.upperBound <= right.range.lowerBound)
          }
        }
      }
    }
  }
}
