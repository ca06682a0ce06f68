import CaseModel
import Groundwork

/// One page for a reader in a hurry: what happened, what is established, what is disputed, what next.
enum Brief {
  private static let most = 6

  static let report = Report(
    "brief", "one page: what happened, what is established or disputed, what next", reckons: true
  ) { reading, options in
    let file = try CaseFile(reading, options)
    let book = try DayBook(file)
    var teller = Teller(file)
    let happened = try events(book, &teller)
    let inquiries = try Inquiries.inScope(file, book)
    let disputes = try disputed(inquiries, file)
    var blocks = PageHead.blocks(
      file, name, PageHead.state(file, book), marks: happened.isEmpty ? [] : .sources)
    let told = PageHead.summary(file) + happened
    if !told.isEmpty { blocks += [.heading(2, [.text(file.say(what))])] + told }
    blocks += try Established.blocks(file, book) + disputes + Unknown.blocks(file, book)
    blocks += try next(book, inquiries, file)
    return blocks
  }

  /// The events that matter most and are reported, but do not stand as firm as those below; where
  /// nobody has said which matter most, the first.
  private static func events(_ book: DayBook, _ teller: inout Teller) throws -> [Block] {
    let chosen = book.events.filter(\.isHighlight)
    let open = chosen.filter { $0.status != .confirmed && $0.status != .corroborated }
    let told = (chosen.isEmpty ? book.events : open).sorted { $0.order < $1.order }
    let items = try told.prefix(most).map { event -> [Inline] in
      teller.open(event.date)
      let day = Opening.capitalised(teller.file.words(event.date))
      return [.strong([.text(day)]), .text(": ")] + (try teller.tell(event))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  /// A line for each dispute: the question, and who holds what.
  private static func disputed(_ inquiries: [Inquiry], _ file: CaseFile) throws -> [Block] {
    let contested = inquiries.filter(\.isContested)
    guard !contested.isEmpty else { return [] }
    var items = try contested.prefix(most).map { inquiry -> [Inline] in
      let sides = try Conflict(file).sides(inquiry)
      return file.inlines(inquiry.text, isOriginal: inquiry.isOriginal)
        + [.text(" \(try file.opened(sides)).")]
    }
    if contested.count > most { items.append([.text(more(contested.count - most, file))]) }
    return [.heading(2, [.text(file.say(dispute))]), .list(items)]
  }

  private static func more(_ count: Int, _ file: CaseFile) -> String {
    let words = Wording.quantity(count, file.language)
    return file.say(
      Phrase(
        id: "Dan \(words) pertanyaan lain, yang dimuat lengkap dalam \"Siapa mengatakan apa\".",
        en: "And \(words) more, all of which are in \"Who said what\"."))
  }

  /// What the law still demands, what we still have to do, what is still to be found.
  private static func next(
    _ book: DayBook, _ inquiries: [Inquiry], _ file: CaseFile
  ) throws -> [Block] {
    let state = DutyState(file: file)
    let tasks = try file.asked(Duty.word).filter {
      try DutyClock.due(of: $0, file.reading, zone: file.zone).isOpen
    }
    var items = try tasks.prefix(most).map { task -> [Inline] in
      let text = file.prose(task, Duty.text)
      let who = try task[Duty.owner].map { "\(try file.party($0).short): " } ?? ""
      return file.inlines(
        who + (text?.text ?? task.id.text).withoutStop, isOriginal: text?.isOriginal ?? false)
        + [.text("; \(try state.line(task)).")]
    }
    let gaps = gaps(book, file)
    if !gaps.isEmpty { items.append([.text(gaps)]) }
    return items.isEmpty ? [] : [.heading(2, [.text(file.say(steps))]), .list(items)]
  }

  /// How much is without source or date.
  private static func gaps(_ book: DayBook, _ file: CaseFile) -> String {
    let events = book.events.count { $0.citations.isEmpty }
    let claims = book.statements.count { $0.citations.isEmpty }
    let undated = book.events.count { $0.date == nil } + book.statements.count { $0.said == nil }
    var parts: [String] = []
    func add(_ count: Int, _ words: Phrase) {
      if count > 0 {
        parts.append("\(Wording.quantity(count, file.language)) \(file.say(words))")
      }
    }
    add(
      events,
      Phrase(id: "peristiwa tanpa sumber", en: "event\(events == 1 ? "" : "s") without a source"))
    add(
      claims,
      Phrase(
        id: "pernyataan tanpa sumber", en: "statement\(claims == 1 ? "" : "s") without a source"))
    add(
      undated,
      Phrase(id: "catatan tanpa tanggal", en: "record\(undated == 1 ? "" : "s") without a date"))
    guard !parts.isEmpty else { return "" }
    let list = file.list(parts)
    return file.say(Phrase(id: "Perlu dilengkapi: \(list).", en: "To be completed: \(list)."))
  }
}

private let name = Phrase(id: "Ringkasan", en: "Brief")
private let what = Phrase(id: "Apa yang terjadi", en: "What happened")
private let dispute = Phrase(id: "Diperselisihkan", en: "In dispute")
private let steps = Phrase(id: "Langkah berikutnya", en: "What next")
