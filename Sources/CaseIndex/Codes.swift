import CaseModel
import Groundwork

/// Small numbers for the words that stand in every row.
enum Codes {
  /// The code of the field in which exhibits are cited.
  static let exhibits: Int64 = 1
  /// The code of the field that says what a record corrects.
  static let supersedes: Int64 = 2
  /// The code of the field that says what a claim answers.
  static let question: Int64 = 3
  /// Codes of kinds that this version does not know begin here; the known have their letter's.
  static let strangeKinds: Int64 = 1000

  private static let fields: [Name: Int64] = {
    var codes: [Name: Int64] = [
      Event.exhibits.name: exhibits, Common.supersedes.name: supersedes,
      Claim.question.name: question,
    ]
    for field in Kinds.all.flatMap(\.fields) where codes[field.name] == nil {
      codes[field.name] = Int64(codes.count + 1)
    }
    return codes
  }()

  private static let kinds: [String: Int64] = Dictionary(
    Kinds.all.compactMap { kind in kind.letter.asciiValue.map { (kind.word, Int64($0)) } },
    uniquingKeysWith: { first, _ in first })

  /// The code of a field; nil where no kind has it.
  static func field(_ name: Name) -> Int64? { fields[name] }

  /// The code of a kind that this version knows.
  static func kind(_ word: String) -> Int64? { kinds[word] }

  /// The word of a kind that this version knows.
  static func kindWord(_ code: Int64) -> String? {
    guard let byte = UInt8(exactly: code) else { return nil }
    return Kinds.lettered(Character(Unicode.Scalar(byte)))?.word
  }
}
