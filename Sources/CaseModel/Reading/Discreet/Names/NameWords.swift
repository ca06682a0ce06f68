/// Words that stand about names in Indonesian and English.
enum NameWords {
  /// Words of address and degrees that go with the name which they stand before.
  static let titles = hashes(
    """
    pak bu mas mbak mba mr mrs ms mx tn ny nn sdr sdri dr drs dra drg ir prof hj kh yth
    """)

  /// The same, where they have a capital: small, they are words of kinship.
  static let capitalTitles = hashes(
    """
    bapak ibu nyonya tuan nona saudara saudari haji hajah h miss madam sir doctor professor
    profesor bunda ayah
    """)

  /// Words behind which a name stands, and which stay when it goes.
  static let callings = hashes(
    """
    kak kakak adik adinda abang bang mbah om tante paman bibi pakde bude uda uni cak ning gus kang teh
    neng mang bli dokter suster bidan perawat guru ustaz ustad ustadz ustazah ustadzah kiai kyai
    pendeta romo pastor biksu ayahanda ibunda istri suami anak putra putri saksi pelapor bernama
    dipanggil panggilan inisial berinisial alias akun jenderal kolonel mayor kapten letnan sersan
    kompol akp akbp kombes iptu ipda aiptu aipda bripka brigadir briptu named called initials
    initialed aunt uncle brother sister wife husband officer detective sergeant captain lieutenant
    colonel general inspector agent nurse judge reverend pastor father mother account
    """)

  /// Words behind which letters without full stops are initials: `berinisial MD`, `saksi MD`.
  static let witnesses = hashes(
    """
    inisial inisialnya berinisial initial initials initialed initialled saksi korban pelapor tersangka
    terlapor sdr sdri mahasiswa mahasiswi siswa siswi witness victim whistleblower
    """)

  /// Degrees and the small words within names, which name nobody.
  static let particles = hashes(
    """
    sh mh se mm mt st si msi ssi kes mkes skom mkom kom spd mpd pd sos sip mip ag hum farm psi ked
    amd phd mba msc bsc llm llb md jr junior sr senior esq bin binti bt van von der den de del da di
    du la le el al ibn ibnu abu abd
    """)

  /// Degrees that are written as initials are.
  static let degrees: Set<String> = [
    "md", "sh", "se", "mh", "mm", "mt", "st", "ba", "bs", "ma", "ms", "msi", "amd", "phd", "llm",
    "llb", "mba",
  ]

  /// What an Indonesian word may end in: `Mayanya`, `Mayapun`, `Mayakulah`.
  static let clitics: [String] = {
    let owners = ["nya", "ku", "mu"]
    let particles = ["lah", "kah", "pun", "tah"]
    return owners.flatMap { owner in particles.map { owner + $0 } } + owners + particles
  }()

  /// Whether the last letters of a word are those of a clitic.
  static func mayEndInClitic(_ word: DiscreetWord) -> Bool {
    word.count > 4 && cliticTails.contains { word.tail & $0.letters == $0.tail }
  }

  /// The last letters of those, as a word's `tail` has them.
  private static let cliticTails: [(tail: UInt64, letters: UInt64)] = [
    "nya", "ku", "mu", "lah", "kah", "pun", "tah",
  ]
  .map { clitic in
    let tail = clitic.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    return (tail, clitic.utf8.count == 3 ? 0xFF_FFFF : 0xFFFF)
  }

  /// Phrases in which what may be a name is none.
  static let phrases = [
    "dunia maya", "ruang maya", "jagat maya", "terima kasih", "mahkamah agung", "jaksa agung",
    "kejaksaan agung", "metro jaya", "budi pekerti", "budi daya", "akal budi", "hak cipta",
    "cyber space", "grace period", "mark up", "will be", "bill of",
  ]

  /// Whether a word is written as a word of address is, and goes with the name.
  static func isTitle(_ word: DiscreetWord) -> Bool {
    titles.contains(word.hash)
      || word.style.contains(.capital) && capitalTitles.contains(word.hash)
  }

  /// Whether a name stands behind the word.
  static func isCalling(_ word: DiscreetWord) -> Bool {
    callings.contains(word.hash) || capitalTitles.contains(word.hash)
  }

  /// Whether the word names nobody though it stands in a name.
  static func isNobody(_ word: UInt64) -> Bool {
    if OrdinaryWords.names.contains(word) { return false }
    return OrdinaryWords.plain.contains(word) || titles.contains(word)
      || capitalTitles.contains(word) || callings.contains(word) || particles.contains(word)
  }

  /// The same, of a word as it is written: what is a name too names nobody where it is small.
  static func isNobody(_ word: DiscreetWord) -> Bool {
    isNobody(word.hash)
      || !word.style.contains(.capital) && OrdinaryWords.smallWords.contains(word.hash)
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { DiscreetWord.hash($0) })
  }
}
