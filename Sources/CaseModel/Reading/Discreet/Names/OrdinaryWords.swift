/// Words of Indonesian and English that stand in names too.
enum OrdinaryWords {
  /// Words that name nobody, though a name may have them: `Pegawai Gudang`, `Sumber di Kementerian`.
  static let plain = NameWords.hashes(indonesian + " " + english).subtracting(names)

  /// Words that are names as well: only what stands about them tells.
  static let names = NameWords.hashes(namesToo).union(calendar)

  /// Those of them that name nobody where they are small within a name: `Komunikasi dan Informatika`.
  static let smallWords = NameWords.hashes(indonesian + " " + english).intersection(names)

  /// Words of the calendar, which have a capital wherever they stand.
  static let calendar = NameWords.hashes(
    """
    januari februari maret april mei juni juli agustus september oktober november desember
    senin selasa rabu kamis jumat sabtu minggu ahad january february march may june july august
    october december monday tuesday wednesday thursday friday saturday sunday
    """)

  /// Those of them that seldom begin a sentence but as a name.
  static let givenNames = NameWords.hashes(
    """
    abdul agung bagus catur christian cinta damai dawn eve faith gede grace harmony hikmah iman jaya
    joy justin kasih lingga luhur mega melody mercy miller moch mochamad moh mohamad mohammad moore
    muh muhamad muhammad mulia nur panji patience pearl permata perkasa prima ratu rose sabar sakti
    sejati setia smith sri subur suci tri tulus tunggal untung walker wright
    """)

  /// Ordinary words that are also names, and those before names that half a country bears.
  private static let namesToo = """
    abdul ada adil agung aman amanah amat an angin art autumn awal bagus bahagia baik baker bangsa
    banks berry best bila bill bintang biru bishop black bob bond brand brown buana bulan bunga bush
    cahaya cahya cara case catur ceria chance chase child christian church cinta cipta close cook
    crown damai dan dana dawn day daya demi dia driver dua duta early east england eve faith field
    fields ford forest fox friend gay gede go good grace grant gray green guna gunung hakim hal harapan
    hari harmony head hikmah hill hope house hunt hunter iman jaya jewel job joy juang judge justice
    justin kasih kembang king knight kuat lake lalu lane langit laut law lee liberty lingga little
    long love low luck luhur made major maju makmur mandala mandiri mark mega melody merchant mercy
    merdeka merpati miles miller mills mitra moch mochamad moh mohamad mohammad moon moore muda muh
    muhamad muhammad mulia nadi negara nik noble north nur nurani nusantara page pagi panca panji
    park patience pearl pepper perdana perkasa permata perwira pierce piper plant player pope post
    power price prima prince putra putri putu quick rain raja ratu red resmi rich rimba rock rose
    rush rusty sabar sage said sakti samudra sana sandi sandy satya see sejahtera sejati selamat
    senja sentosa setia sharp short silver sinar sky small smart smith so song spring sri star
    sterling stone storm street strong subur suci suka summer surga swift tanya temple till tim
    timur tri tulus tunggal untung utama utara walker walls ward waters wave weaver west white will
    wills winter wise wolf wood woods worth wright yang young
    """
}
