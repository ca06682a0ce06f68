import CaseModel
import Groundwork

/// What is not known: questions that nobody has answered, and over which nobody disputes.
enum Unknown {
  static func blocks(_ file: CaseFile, _ book: DayBook) throws -> [Block] {
    let open = try Inquiries.inScope(file, book).filter { $0.answer == nil && !$0.isContested }
    guard !open.isEmpty else { return [] }
    let items = open.map { file.inlines($0.text, isOriginal: $0.isOriginal) }
    return [.heading(2, [.text(file.say(title))]), .list(items)]
  }
}

private let title = Phrase(id: "Belum diketahui", en: "Not known")
