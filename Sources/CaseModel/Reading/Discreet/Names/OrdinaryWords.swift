/// Words of Indonesian and English that stand in names too.
enum OrdinaryWords {
  /// Words that name nobody, though a name may have them: `Pegawai Gudang`, `Sumber di Kementerian`.
  static let plain = NameWords.hashes(indonesian + " " + english).subtracting(names)

  /// Words that are names as well: only what stands about them tells.
  static let names = NameWords.hashes(namesToo).union(calendar)

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
    abdul adil agung aman amanah angin art autumn bagus bahagia baik baker bangsa banks berry
    bill bintang bishop black bob bond brand brown buana bulan bunga bush cahaya cahya case
    catur ceria chance chase christian church cinta cipta cook crown damai dawn day daya duta
    eve faith field fields ford forest fox gay gede grace grant gray green gunung harapan hari
    harmony hikmah hill hope hunt hunter iman jaya jewel joy juang judge justice justin kasih
    kembang king knight lake lane langit laut law lee liberty lingga long love luck luhur made
    major maju makmur mandala mandiri mark mega melody mercy merdeka merpati miles miller mills
    moch mochamad moh mohamad mohammad moon moore muda muh muhamad muhammad mulia nadi noble nur
    nurani nusantara page pagi panca panji park patience pearl pepper perdana perkasa permata
    pierce piper pope power price prima prince putra putri putu quick rain raja ratu rich rimba
    rock rose rush rusty sabar sage sakti samudra sandy satya sejahtera sejati selamat senja
    sentosa setia sharp short silver sinar sky smart smith song spring sri star sterling stone
    storm strong subur suci suka summer surga swift temple timur tri tulus tunggal untung utama
    utara walker walls ward waters wave weaver west white will wills winter wise wolf wood woods
    worth wright young
    """
}
