import CaseModel
import Groundwork

/// What sorts of exhibits and actors are called in a text.
enum Sorts {
  /// A number of exhibits of one sort: `28 laman web`, `one recording`.
  static func counted(_ count: Int, _ sort: Exhibit.Sort?, _ language: Language) -> String {
    let number = Wording.count(count, language)
    let words = sort.map(words) ?? [other, others]
    let english = words[count == 1 ? 0 : 1].en
    return language == .indonesian ? "\(number) \(words[0].id)" : "\(number) \(english)"
  }

  /// What an actor is.
  static func name(_ sort: Actor.Sort?) -> Phrase {
    switch sort {
    case .person: Phrase(id: "orang", en: "person")
    case .organization: Phrase(id: "lembaga", en: "organization")
    case .account: Phrase(id: "akun", en: "account")
    case .group: Phrase(id: "kelompok", en: "group")
    case .platform: Phrase(id: "platform", en: "platform")
    case .unknown, nil: Phrase(id: "belum diketahui", en: "not known")
    }
  }

  /// What an exhibit is.
  static func name(_ sort: Exhibit.Sort) -> Phrase { words(sort)[0] }

  private static func words(_ sort: Exhibit.Sort) -> [Phrase] {
    func both(_ id: String, _ one: String, _ many: String) -> [Phrase] {
      [Phrase(id: id, en: one), Phrase(id: id, en: many)]
    }
    switch sort {
    case .file: return both("berkas", "file", "files")
    case .webPage: return both("laman web", "web page", "web pages")
    case .post: return both("unggahan", "post", "posts")
    case .message: return both("pesan", "message", "messages")
    case .screenshot: return both("tangkapan layar", "screenshot", "screenshots")
    case .image: return both("gambar", "image", "images")
    case .recording: return both("rekaman", "recording", "recordings")
    case .document: return both("dokumen", "document", "documents")
    case .statement: return both("keterangan", "statement", "statements")
    case .dataset: return both("himpunan data", "dataset", "datasets")
    case .report: return both("laporan", "report", "reports")
    }
  }

  private static let other = Phrase(id: "yang lain", en: "other")
  private static let others = Phrase(id: "yang lain", en: "others")
}
