import CaseModel
import Groundwork

/// The content of any field in words, as its shape tells to read it.
struct Values {
  let file: CaseFile

  init(_ file: CaseFile) { self.file = file }

  /// What a field holds; a dash where it holds nothing.
  func words(_ value: JSON?, _ field: AnyField) throws -> [Inline] {
    guard let value, !value.isEmpty else { return [.text("–")] }
    guard let items = value.asList, field.shape.isMany else {
      return try item(value, field.shape.element)
    }
    return [.text(file.list(try items.map { try text($0, field.shape.element) }))]
  }

  /// The title of a record, in the language of the report where it has one.
  func title(_ record: Record, of kind: Kind) -> [Inline]? {
    guard let field = kind.field(kind.title), field.shape.isProse else { return nil }
    let title = file.prose(record, Field<String>(field.name, .text, field.label, field.meaning))
    return title.map { file.inlines($0.text, isOriginal: $0.isOriginal) }
  }

  private func item(_ value: JSON, _ shape: Shape) throws -> [Inline] {
    if case .digest = shape { return [.code(value.asText ?? value.canonical)] }
    return [.text(try text(value, shape))]
  }

  private func text(_ value: JSON, _ shape: Shape) throws -> String {
    switch (shape, value) {
    case (.reference, .text(let id)): return try name(id)
    case (.date, .text(let date)):
      return (try? CaseDate(edtf: date.text)).map { file.words($0) } ?? date.text
    case (.citation, .object(let members)):
      return [members["exhibit"], members["at"]].compactMap { $0?.asText }.joined(separator: ", ")
    case (.participation, .object(let members)):
      let who = try name(Name(members["actor"]?.asText ?? "–"))
      guard let role = members["role"]?.asText else { return who }
      return "\(who) (\(Roles.name(role, file.language)))"
    case (.file, .object(let members)):
      return members["name"]?.asText ?? String((members["sha256"]?.asText ?? "–").prefix(12))
    case (.value, .text(let value)):
      return value.idParts?.letter == "A" ? try name(value) : value.text
    case (.term, .text(let word)): return Values.term(word.text, file.language)
    case (.open, .text(let word)): return Roles.name(word.text, file.language)
    case (_, .text(let text)): return text.text
    case (_, .bool(let flag)): return file.say(flag ? yes : no)
    case (_, .object(let members)):
      return try members.map { "\($0.key): \(try text($0.value, .text))" }.joined(separator: "; ")
    default: return value.asInteger.map { String($0) } ?? value.canonical
    }
  }

  /// An actor by its short name, an exhibit or event by its number.
  private func name(_ id: Name) throws -> String {
    id.idParts?.letter == "A" ? try file.party(id).short : id.text
  }
}

extension Values {
  /// A word of a closed list; as it is where the language has no other for it.
  static func term(_ word: String, _ language: Language) -> String {
    language == .indonesian ? indonesian[word] ?? word : word
  }

  private static let indonesian = [
    "alleged": "baru dugaan", "reported": "dilaporkan", "corroborated": "didukung beberapa sumber",
    "confirmed": "terkonfirmasi", "refuted": "terbantah", "offence": "perbuatan",
    "discovery": "terungkap", "disclosure": "diumumkan", "response": "tanggapan",
    "legal": "tindakan hukum", "technical": "teknis", "asserts": "menyatakan",
    "suspects": "menduga", "confirms": "memastikan", "denies": "membantah",
    "qualifies": "memberi catatan", "undecided": "belum memastikan", "retracts": "menarik",
    "declines": "enggan berkomentar", "silent": "belum menanggapi", "open": "belum selesai",
    "done": "selesai", "dropped": "tidak dilanjutkan", "person": "orang",
    "organization": "lembaga", "account": "akun", "group": "kelompok", "unknown": "belum diketahui",
    "number": "angka", "text": "teks", "date": "tanggal", "boolean": "ya atau tidak",
    "choice": "pilihan", "actor": "pihak", "file": "berkas", "web-page": "laman web",
    "post": "unggahan", "message": "pesan", "screenshot": "tangkapan layar", "image": "gambar",
    "recording": "rekaman", "document": "dokumen", "statement": "keterangan",
    "dataset": "himpunan data", "report": "laporan", "system": "sistem", "website": "situs",
    "url": "alamat", "device": "perangkat", "credential": "kredensial",
  ]
}

private let yes = Phrase(id: "ya", en: "yes")
private let no = Phrase(id: "tidak", en: "no")
