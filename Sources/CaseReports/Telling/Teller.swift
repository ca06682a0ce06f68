import CaseModel
import Groundwork

/// Tells a case in sentences, and remembers what a listener has heard.
///
/// Nothing is said twice: who somebody is, what day it is, through whom a thing is known.
struct Teller {
  let file: CaseFile
  let inquiring: Inquiring
  var people: Introductions
  var sources: SourceBook
  var disputes = DisputeBook()
  /// Whether sentences say by what a reader can pick them out.
  var picks = false
  /// The claims told so far: one that moves speaks of one that was heard.
  var told: Set<Name> = []

  /// The day of the heading; unknown where the heading names none.
  var heading = DateBounds.unknown
  /// The words of the heading's date, which no sentence repeats.
  var headingDate: CaseDate?
  /// The year of the date named last.
  var toldYear: ToldYear
  /// Whether the last paragraph left the day of the heading.
  var hasStrayed = false
  /// Whether "pada hari yang sama" has been said under this heading.
  var hasReturned = false

  /// Who spoke last in this paragraph, how, and how often without a break.
  var lastSpeaker: Name?
  var lastStance: Stance?
  var turn = 0
  /// The date and the attribution said last in this paragraph.
  var lastDate: String?
  var lastVoice: Name?
  private var uses: [Stance: Int] = [:]
  private var quoted = 0

  init(_ file: CaseFile) {
    self.file = file
    picks = file.options.traces
    toldYear = ToldYear(.unknown, file.zone)
    inquiring = Inquiring(file: file)
    people = Introductions(file)
    sources = SourceBook(file)
  }

  /// Begins a section of the report under a date, or under none.
  mutating func open(_ date: CaseDate?) {
    heading = date?.bounds(in: file.zone) ?? .unknown
    headingDate = date
    toldYear = ToldYear(heading, file.zone)
    hasStrayed = false
    hasReturned = false
    sources.turn()
    breakParagraph()
  }

  /// Begins a paragraph: who spoke last is no longer at hand.
  mutating func breakParagraph() {
    lastSpeaker = nil
    lastStance = nil
    turn = 0
    lastDate = nil
    lastVoice = nil
  }

  /// Counts how often a stance was told, so that its verbs take turns.
  mutating func count(_ stance: Stance) -> Int {
    defer { uses[stance, default: 0] += 1 }
    return uses[stance, default: 0]
  }

  /// Counts the quotations, so that their verbs take turns.
  mutating func quotes() -> Int {
    quoted += 1
    return quoted - 1
  }

  /// A sentence with its full stop, where it came from, and what is disputed in it.
  mutating func sentence(
    _ inlines: [Inline], isOriginal: Bool = false, citing citations: [Citation],
    on inquiries: [Inquiry] = []
  ) throws -> [Inline] {
    toldYear.read(TextWriter.line(inlines))
    var out = inlines
    if isOriginal { out += [.text(" "), file.originalMark] }
    out += [.text(" "), try sources.mark(citations)]
    for inquiry in inquiries { out += [.text(" "), .dispute(disputes.number(of: inquiry.id))] }
    return out
  }
}
