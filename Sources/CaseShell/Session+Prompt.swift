import CaseModel
import CaseStore
import Groundwork

/// A piece of the shell's prompt.
public struct PromptPiece: Hashable, Sendable {
  /// What a piece tells.
  public enum Role: Sendable {
    /// The open case.
    case name
    /// That nothing can be written.
    case lock
    /// That it is the past that is looked at.
    case past
    /// What holds for the lines to come.
    case standing
    /// All else.
    case plain
  }

  /// Its text.
  public let text: String
  /// What it tells.
  public let role: Role
}

extension Session {
  /// What the shell says first.
  public var greeting: String {
    guard let casebook = current else { return "No case is open: `open CASE` or `new DIR`." }
    let title = try? casebook.read { try $0.theCase[Case.title] }
    return
      "\(Display.escaped(title ?? casebook.name)), \(casebook.head.entry) entr\(casebook.head.entry == 1 ? "y" : "ies")."
  }

  /// What stands before the line that is being typed.
  public var prompt: [PromptPiece] {
    var pieces = [PromptPiece(text: Display.escaped(current?.name ?? "kronologi"), role: .name)]
    if current?.isReadOnly == true { pieces.append(PromptPiece(text: " (read-only)", role: .lock)) }
    if let past { pieces.append(PromptPiece(text: " (as of \(past))", role: .past)) }
    if let standing {
      let with = Ink("with \(standing.line)").shortened(columns: 36).text
      pieces.append(PromptPiece(text: " \(with)", role: .standing))
    }
    return pieces + [PromptPiece(text: "> ", role: .plain)]
  }

  /// How much there is, for the right end of the line; empty where no case is open.
  ///
  /// It is found out once for each state of the case. What is contested takes a look at every claim,
  /// so where there are many claims it is left out.
  public var glance: String {
    guard let casebook = current, (try? casebook.refresh()) != nil else { return "" }
    let moment = Glance.Moment(folder: casebook.folder, head: casebook.head, past: past)
    if let glanced = visit.glanced, glanced.moment == moment { return glanced.text }
    let text = (try? casebook.read(asOf: past.map { .line($0) }, Glance.text)) ?? ""
    visit.glanced = Glance(moment: moment, text: text)
    return text
  }
}

/// What the right prompt says, and of which state of the case.
struct Glance {
  struct Moment: Hashable {
    let folder: String
    let head: Head
    let past: Int?
  }

  let moment: Moment
  let text: String

  static func text(of reading: any CaseReading) throws -> String {
    let count = reading.head.entry
    let entries = "\(count) \(count == 1 ? "entry" : "entries")"
    // Ids count up: where there is no C1001, there are no more than a thousand claims.
    guard try reading.filed("C1001") == nil, try reading.filed("Q501") == nil else {
      return entries
    }
    let contested = try reading.contestedQuestions().count
    return contested == 0 ? entries : "\(entries) · \(contested) contested"
  }
}
