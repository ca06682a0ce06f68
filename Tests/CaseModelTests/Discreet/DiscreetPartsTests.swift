import CaseModel
import Groundwork
import Testing

/// What is left of a name still names: parts, initials, clitics, and how much may be masked for it.
@Suite struct DiscreetPartsTests {
  private func actor(
    _ number: Int, _ name: String?, _ more: JSONObject = ["protected": .bool(true)]
  ) -> Record {
    var record = Record.make(Name("A\(number)"), "actor", more)
    record[Actor.name] = name
    return record
  }

  private var mayanti: Record {
    actor(
      1, "Mayanti Dewi",
      [
        "protected": .bool(true), "aliases": .texts(["maya"]), "label": .text("mayanti-d"),
        "identifiers": .texts(["twitter:dewmay77"]),
      ])
  }

  private func masked(_ text: String, _ records: Record...) throws -> String {
    try Discreet(SampleReading.of(records), Discreet.Policy()).masked(text)
  }

  @Test(arguments: [
    ("Ibu Dewi menelepon.", "Narasumber A menelepon."), ("kata Bu Maya", "kata Narasumber A"),
    ("Dewi bilang begitu", "Narasumber A bilang begitu"), ("DEWI", "Narasumber A"),
    ("Mayanya pergi", "Narasumber A-nya pergi"), ("Mayantilah yang", "Narasumber A-lah yang"),
    (
      "Dewikah? Mayapun. Dewiku, Dewimu.",
      "Narasumber A-kah? Narasumber A-pun. Narasumber A-ku, Narasumber A-mu."
    ),
    ("Mayantinyalah", "Narasumber A-nyalah"), ("Dewi-nya", "Narasumber A-nya"),
    ("M. Dewi", "Narasumber A"), ("M Dewi", "Narasumber A"), ("Mayanti D.", "Narasumber A."),
    ("m. dewi", "Narasumber A"), ("saksi M.D. (34)", "saksi Narasumber A. (34)"),
    ("saksi M. D. hadir", "saksi Narasumber A. hadir"),
    ("berinisial MD", "berinisial Narasumber A"),
    ("MD hadir; saksi MD menangis", "Narasumber A hadir; saksi Narasumber A menangis"),
    ("MD (34) dan MD, 34, hadir", "Narasumber A (34) dan Narasumber A, 34, hadir"),
    ("Dewi's phone, Dewi’s", "Narasumber A's phone, Narasumber A’s"),
    ("Déwi, Ｍａｙａｎｔｉ", "Narasumber A, Narasumber A"), ("𝐌𝐚𝐲𝐚𝐧𝐭𝐢", "Narasumber A"),
    ("De\u{3164}wi, Ma\u{34F}ya", "Narasumber A, Narasumber A"),
    ("De\u{115F}wi, De\u{FFA0}wi\u{FE0F}", "Narasumber A, Narasumber A"),
    ("Ma\u{200B}yan\u{AD}ti", "Narasumber A"), ("Mаyаnti", "Narasumber A"),
    ("Dewi, Mayanti", "Narasumber A, Narasumber A"), ("Dewi Mayanti", "Narasumber A"),
    ("wawancara-mayanti.pdf", "wawancara-Narasumber A.pdf"),
    ("mayanti_dewi", "Narasumber A"), ("mayanti.dewi", "Narasumber A"),
    ("#MayantiDewi #bebaskanMaya maya99", "#Narasumber A #bebaskanNarasumber A Narasumber A99"),
    ("@mdewi dan @mayantid", "Narasumber A dan Narasumber A"),
    ("akun mdewi77, mdewi_x, MDewi", "akun Narasumber A77, Narasumber A_x, Narasumber A"),
    ("t.me/mdewi, mdewi.txt", "t.me/Narasumber A, Narasumber A.txt"),
    ("SN-mdewi", "SN-Narasumber A"), ("dewmay77", "Narasumber A"),
    ("Maya. Dewi", "Narasumber A. Narasumber A"),
    ("dr. Mayanti Dewi, M.Kes.", "Narasumber A, M.Kes."),
    ("ibu Dewi sakit", "ibu Narasumber A sakit"),
    ("A:mayanti-d, @mayanti-d", "Narasumber A, Narasumber A"),
  ])
  func `a part of a protected name is replaced`(_ text: String, _ expected: String) throws {
    #expect(try masked(text, mayanti) == expected)
  }

  @Test(arguments: [
    "dunia maya", "Mayapada", "masyarakat", "M.K. dan D.M.", "Jane Roe, M.D., berkata",
    "vitamin D", "dokter MD", "kemayoran", "kemari, maju", "M. Nasir", "Dewan", "diadewinya",
    "sha256 3fdewi9a8b7c6d5e", "adalah", "A.M.D. hadir",
  ])
  func `what only looks like a part stays`(_ text: String) throws {
    #expect(try masked(text, mayanti) == text)
  }

  @Test(
    arguments: [
      ("Hari ini hujan. Setiap hari.", nil),
      ("kata Hari kepada kami", "kata Narasumber A kepada kami"),
      ("Pak Hari dan hari itu", "Narasumber A dan hari itu"), ("Hari Raya, Hari Kartini", nil),
      ("H. Pramono, Hari P.", "Narasumber A, Narasumber A."),
      ("pada Hari Pramono", "pada Narasumber A"),
      ("bernama Hari", "bernama Narasumber A"),
      ("Setia datang. Setia itu", "Narasumber C datang. Narasumber C itu"),
      ("Dia setia, Setia Negara", nil), ("21 Mei 2021, di Mei lalu", nil),
    ] as [(String, String?)])
  func `an ordinary word is a name only where what stands about it says so`(
    _ text: String, _ expected: String?
  ) throws {
    let hari = actor(1, "Hari Pramono")
    let mei = actor(2, "Mei Lin")
    let setia = actor(3, "Setia Kurniawan")
    #expect(try masked(text, hari, mei, setia) == expected ?? text)
  }

  @Test(
    arguments: [
      ("kata Sandi kepada kami", "kata Narasumber A kepada kami"),
      ("Pak Sandi dan S. Wijaya", "Narasumber A dan Narasumber A"),
      ("sandi itu bocor, tim audit", nil),
      ("kata Tim, yang pergi", "kata Narasumber B, yang pergi"),
      ("Tim Siber BSSN", nil), ("Cook, Rahman", nil),
      ("Dana dan biaya", nil), ("Bu Dana", "Narasumber C"), ("Dan ia, dan Rahman", nil),
      ("Rekayasa dan Rahman", "Narasumber D dan Rahman"),
    ] as [(String, String?)])
  func `a given name that is a word of offices too is one where a capital says so`(
    _ text: String, _ expected: String?
  ) throws {
    let actors = [
      actor(1, "Sandi Wijaya"), actor(2, "Tim Cook"), actor(3, "Dana Putri"),
      actor(4, "Gerbang Teknologi dan Rekayasa"),
    ]
    let discreet = try Discreet(SampleReading.of(actors), Discreet.Policy())
    #expect(discreet.masked(text) == expected ?? text)
  }

  @Test func `a word and a letter of another are a name only as a handle`() throws {
    let (marti, andre) = (actor(1, "Marti Nur"), actor(2, "Andre Uy"))
    for text in [
      "Martin datang", "andreu dan Andreuy", "MARTIN. Dia", "Martin/Andreu", "Martin-lah",
    ] {
      #expect(try masked(text, marti, andre) == text)
    }
    #expect(try masked("@martin, andreuy_1", marti, andre) == "Narasumber A, Narasumber B_1")
    let martin = actor(3, "Martin Luther", ["type": .text("person"), "label": .text("martin")])
    #expect(try masked("@martin", marti, andre, martin) == "@martin")
  }

  @Test func `a sigil that ends another name is no sigil`() throws {
    let anita = actor(1, "Anita Sari")
    #expect(try masked("Sari A:Anita", anita) == "Narasumber A:Narasumber A")
    #expect(try masked("Sari A:Anita A:Sari", anita) == "Narasumber A:Narasumber A:Narasumber A")
  }

  @Test func `a word that is another actor's too needs company`() throws {
    let budi = actor(1, "Budi Santoso")
    let other = actor(
      2, "Budi Gunawan", ["type": .text("person"), "label": .text("gunawan_b")])
    for (text, expected) in [
      ("Budi datang", "Budi datang"), ("Santoso datang", "Narasumber A datang"),
      ("Pak Budi datang", "Narasumber A datang"), ("B. Santoso", "Narasumber A"),
      ("Budi S. dan Budi Gunawan", "Narasumber A. dan Budi Gunawan"),
      ("Pak Budi Gunawan", "Pak Budi Gunawan"), ("budi-gunawan.pdf", "budi-gunawan.pdf"),
      ("B. Gunawan", "B. Gunawan"), ("@gunawan_b", "@gunawan_b"),
    ] {
      #expect(try masked(text, budi, other) == expected)
    }
  }

  @Test
  func `a namesake in full stays beside an alias, but not what is called after the protected one`()
    throws
  {
    let budi = actor(
      1, "Budi Santoso", ["protected": .bool(true), "aliases": .texts(["Budi", "Pak Budi"])])
    let other = actor(2, "Budi Gunawan", ["type": .text("person")])
    let office = actor(3, "Kantor Budi Santoso", ["type": .text("organization")])
    let shop = actor(4, "Warung Budi", ["type": .text("organization")])
    let records = [budi, other, office, shop]
    let discreet = try Discreet(SampleReading.of(records), Discreet.Policy())
    #expect(discreet.masked("Budi dan Budi Gunawan") == "Narasumber A dan Budi Gunawan")
    #expect(discreet.masked("Pak Budi Gunawan") == "Pak Budi Gunawan")
    #expect(discreet.masked("Kantor Budi Santoso") == "Kantor Narasumber A")
    #expect(discreet.masked("Warung Budi") == "Warung Narasumber A")
  }

  @Test func `who is meant of two protected actors is not made up`() throws {
    let (one, other) = (actor(1, "Mayanti Dewi"), actor(2, "Dewi Anggraini"))
    #expect(try masked("Dewi hadir", one, other) == "Narasumber A/Narasumber B hadir")
    #expect(try masked("Dewi Anggraini, M. Dewi", one, other) == "Narasumber B, Narasumber A")
    let alias: JSONObject = ["protected": .bool(true), "aliases": .texts(["Ucok"])]
    let two = (actor(1, "Rudi", alias), actor(2, "Tono", alias))
    #expect(try masked("Ucok hadir", two.0, two.1) == "Narasumber A/Narasumber B hadir")
  }

  @Test func `what says who somebody is without a name masks no ordinary words`() throws {
    let source = actor(
      1, "Mantan Pegawai Gudang",
      [
        "protected": .bool(true), "label": .text("sumber"),
        "aliases": .texts(["orang dalam di kementerian sebelah", "Staf Keuangan BPJS"]),
      ])
    let text = "Pegawai kementerian, sumber dan staf di gudang sebelah BPJS."
    #expect(try masked(text, source) == text)
    #expect(try masked("kata mantan pegawai gudang itu", source) == "kata Narasumber A itu")
  }

  @Test func `a handle alone names too, unless it is an ordinary word`() throws {
    func masked(_ label: String, _ text: String) throws -> String {
      try self.masked(text, actor(1, nil, ["protected": .bool(true), "label": .text(label)]))
    }
    #expect(try masked("sumber-mayanti", "Mayanti, sumber kami") == "Narasumber A, sumber kami")
    #expect(
      try masked("mayanti", "kata Mayanti dan @mayanti") == "kata Narasumber A dan Narasumber A")
    #expect(try masked("saksi", "saksi itu @saksi") == "saksi itu Narasumber A")
    #expect(try masked("maya99", "Maya datang") == "Narasumber A datang")
  }

  @Test func `any two words of a longer name written together name too`() throws {
    let source = actor(1, "Siti Rahayu Prameswari")
    let text = "akun sitirahayu, sitiprameswari dan @srprameswari"
    #expect(try masked(text, source) == "akun Narasumber A, Narasumber A dan Narasumber A")
    let judge = actor(1, "Lukman Hakim")
    #expect(try masked("Majelis hakim menunda sidang.", judge) == "Majelis hakim menunda sidang.")
    #expect(try masked("kata Lukman Hakim", judge) == "kata Narasumber A")
  }

  @Test func `file names and addresses that hold a part are left out`() throws {
    let discreet = try Discreet(SampleReading.of([mayanti]), Discreet.Policy())
    for name in [
      "wawancara-mayanti.pdf", "WawancaraMaya.m4a", "DEWI_01.jpg", "rekamanmayanti.mp3",
      "mdewi.txt",
      "https://contoh.id/profil/m-dewi", "https://contoh.id/?q=mayanti%20x", "maya2.jpg",
      "https://contoh.id/wawancaramayanti",
    ] {
      #expect(discreet.veiledName(name) == nil, "\(name)")
    }
    for name in ["masyarakat.pdf", "https://contoh.id/dunia-maya/kemayoran", "m_d.pdf"] {
      #expect(discreet.veiledName(name) == name)
    }
  }
}
