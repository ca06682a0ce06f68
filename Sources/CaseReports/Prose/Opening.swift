import Groundwork

/// How the first word of a sentence changes when something comes before it.
enum Opening {
  /// `text` as it reads in the middle of a sentence; nil where that can't be known.
  ///
  /// A name keeps its capital and a common word loses it, but which of the two a word is, only a
  /// list can say: of the actors' names, and of words that begin no name.
  static func lowered(_ text: String, names: [String]) -> String? {
    if names.contains(where: { begins(text, with: $0) }) { return text }
    let first = text.prefix { $0.isLetter }
    guard let letter = first.first else { return text.first?.isNumber == true ? text : nil }
    if letter.isLowercase { return text }
    guard common.contains(first.lowercased()) else { return nil }
    return first.lowercased() + text.dropFirst(first.count)
  }

  /// `text` with a small letter, where it begins with a word that stands for no name and the next is
  /// none either: `Kami akan …`, but not `Di Bawah Lindungan …`.
  static func small(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first, first.first?.isUppercase == true,
      words.dropFirst().first?.first?.isUppercase != true
    else { return nil }
    let rest = first.dropFirst()
    let word = first.lowercased()
    guard !rest.contains(where: \.isUppercase), grammatical.contains(word) else { return nil }
    return word + text.dropFirst(first.count)
  }

  /// `text` with a capital first letter; a name keeps the one it has: one of `names`, and what is
  /// written as no word is, such as `xx_hacker` or `eWEEK`.
  static func capitalised(_ text: String, names: [String] = []) -> String {
    guard let first = text.first, first.isLowercase, !isCoined(text),
      !names.contains(where: { begins(text, with: $0) })
    else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Whether the first word is written as no word of a language is.
  private static func isCoined(_ text: String) -> Bool {
    var word = text.prefix { !$0.isWhitespace }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word.contains { !($0.isLetter || "-–'’/".contains($0)) || $0.isUppercase }
  }

  /// Whether `text` begins with the whole words of `name`.
  static func begins(_ text: String, with name: String) -> Bool {
    guard !name.isEmpty, text.hasPrefix(name) else { return false }
    guard let next = text.dropFirst(name.count).first else { return true }
    return !next.isLetter && !next.isNumber
  }

  /// Pronouns and words that only join others.
  private static let grammatical: Set<String> = [
    // Indonesian
    "ada", "akan", "aku", "anda", "apa", "apakah", "bagaimana", "bahwa", "beliau", "belum",
    "berapa", "bila", "bukan", "dalam", "dari", "dengan", "di", "dia", "hanya", "ia", "ini", "itu",
    "jika", "kalau", "kami", "kapan", "karena", "ke", "kita", "masih", "mengapa", "mereka", "oleh",
    "pada", "para", "saat", "saya", "seberapa", "sejak", "semua", "setelah", "siapa", "sudah",
    "tanpa", "telah", "tentu", "tidak", "untuk", "yang",
    // English
    "a", "after", "all", "an", "and", "as", "at", "because", "before", "but", "by", "for", "from",
    "he", "her", "his", "how", "if", "in", "it", "its", "my", "no", "nobody", "not", "nothing",
    "on", "our", "she", "since", "some", "that", "the", "their", "there", "these", "they", "this",
    "those", "to", "we", "what", "when", "where", "whether", "which", "while", "who", "why",
    "with", "without", "you", "your",
  ]

  private static let common: Set<String> = [
    // Indonesian
    "akses", "akun", "beberapa", "berkas", "cuitan", "data", "direksi", "dua", "dugaan", "empat",
    "enam", "harga", "indikasi", "jumlah", "jutaan", "kabar", "kasus", "kebocoran", "laman",
    "lebih", "lima", "nilai", "nama", "para", "pegawai", "pelapor", "pembobolan", "pencurian",
    "pengguna", "penipuan", "penjual", "penjualan", "penyidik", "percakapan", "peretas",
    "peretasan", "perkara", "pihak", "polisi", "puluhan", "ratusan", "ribuan", "salah", "sampel",
    "satu", "sebagian", "sebuah", "sejumlah", "sekitar", "seluruh", "semua", "seorang", "server",
    "seseorang", "situs", "surat", "tangkapan", "tautan", "tawaran", "tiga", "tim", "unggahan",
    "warga", "layanan", "isi", "apakah", "apa", "bagaimana", "berapa", "dari", "kapan", "mengapa",
    "seberapa", "siapa",
    // English
    "a", "about", "access", "alleged", "all", "an", "another", "hundreds", "investigators", "many",
    "more", "one", "several", "some", "suspected", "the", "thousands", "three", "two", "four",
    "five", "direct", "how", "what", "when", "where", "who", "whether", "why", "which",
  ]
}
