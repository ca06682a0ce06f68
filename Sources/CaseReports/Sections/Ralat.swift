import CaseModel
import Groundwork

/// What a report that was handed over said and no longer stands: old and new wording, and why.
struct Ralat {
  let file: CaseFile

  /// A section for the chronology; nothing where all that was handed over still stands.
  static func blocks(_ file: CaseFile) throws -> [Block] {
    let ralat = Ralat(file: file)
    var items: [[Inline]] = []
    for handed in try ralat.shown where file.isWhole {
      let lines = try ralat.lines(handed)
      guard !lines.isEmpty else { continue }
      items.append([
        .strong(try ralat.title(handed)), .text(". "), .text(try ralat.recipients(handed)),
      ])
      items += lines
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(2, [.text(file.say(section))]), .paragraph([.emphasis([.text(file.say(says))])]),
      .list(items),
    ]
  }

  /// The reports that were handed over, but for those whose exhibits may not be seen.
  var shown: [Handed] {
    get throws {
      try file.options.handed.filter { try file.reading.living($0.exhibit)?.body.isEmpty == false }
    }
  }

  // MARK: Which report

  /// `Kronologi sampai entri 9 (X12)`.
  func title(_ handed: Handed) throws -> [Inline] {
    let name = file.say(
      names[handed.report.name] ?? Phrase(id: handed.report.name, en: handed.report.name))
    let (entry, exhibit) = (handed.head.entry, handed.exhibit)
    return [
      .text(
        file.say(
          Phrase(
            id: "\(name) sampai entri \(entry) (\(exhibit))",
            en: "\(name) up to entry \(entry) (\(exhibit))")))
    ]
  }

  /// To whom it went: `Diserahkan kepada Kominfo, 21 Mei 2021`.
  func recipients(_ handed: Handed) throws -> String {
    let steps = try file.reading.custody(of: handed.exhibit).valid.filter { $0.act == .released }
    let told = try steps.compactMap { step -> String? in
      guard let to = step.to else { return nil }
      let day = step.record[Custody.when].map { ", \(Days.worded($0, file))" } ?? ""
      return "\(try file.party(to).full)\(day)"
    }
    guard !told.isEmpty else { return file.say(nobody) }
    let whom = told.joined(separator: "; ")
    return file.say(Phrase(id: "Diserahkan kepada \(whom).", en: "Handed over to \(whom)."))
  }

  // MARK: What no longer stands

  /// A line for each record of which the report told and which no longer stands.
  func lines(_ handed: Handed) throws -> [[Inline]] {
    let then = try file.reading.asOf(handed.head.entry)
    let touched = Set(
      try file.reading.touched(after: handed.head.entry, upTo: file.reading.head.entry))
    return try handed.printed(file.reading).sorted { $0.rank < $1.rank }.compactMap { id in
      guard let before = try then.living(id) else { return nil }
      if let line = try overtaken(before, then) { return line }
      guard touched.contains(id) else { return nil }
      return try changed(before, since: handed.head.entry)
    }
  }

  /// A record that a later one corrects, or a claim that its speaker took back.
  private func overtaken(_ before: Record, _ then: any CaseReading) throws -> [Inline]? {
    for name in try file.reading.referrers(of: before.id) {
      guard let later = try file.reading.living(name), try then.living(name) == nil else {
        continue
      }
      if later[Common.supersedes].contains(before.id) {
        return try Rewording(file: file).words(before, by: later)
      }
      if later.kind == Claim.word, later[Claim.stance] == .retracts,
        later[Claim.about] == before.id
      {
        return try retracted(before, by: Statement(later, in: file))
      }
    }
    return nil
  }

  private func retracted(_ before: Record, by later: Statement) throws -> [Inline] {
    let day = Days.worded(later.said, file)
    let who = try file.party(later.claimant).short
    return try Lines(file: file).any(before) + [
      .text(
        file.say(
          Phrase(
            id: " ditarik kembali oleh \(who), \(day) (\(later.id)).",
            en: " was taken back by \(who), \(day) (\(later.id)).")))
    ]
  }

  /// A record that was edited, or retired; nil where nothing of it that a reader sees is another.
  private func changed(_ before: Record, since: Int) throws -> [Inline]? {
    let reasons = try Reasons(file).why(changed: before.id, since: since)
    let why = reasons.isEmpty ? [] : [Inline.text(" ")] + reasons
    guard let after = try file.reading.living(before.id) else {
      return try Lines(file: file).any(before) + [.text(file.say(withdrawn))] + why
    }
    let rows = try EditTable(file: file).rows(Delta.Edit(before: before, after: after))
    guard !rows.isEmpty else { return nil }
    var line: [Inline] = [.text("\(before.id)")]
    for (index, row) in rows.enumerated() {
      line += [.text(index == 0 ? ", " : "; ")] + lowered(row[0]) + [.text(": \"")] + row[1]
      line += [.text(file.say(becomes))] + row[2] + [.text("\"")]
    }
    return (isStopped(rows.last?[2]) ? line : line + [.text(".")]) + why
  }

  /// Whether what is quoted last ends with a stop of its own.
  private func isStopped(_ words: [Inline]?) -> Bool {
    [".", "!", "?", "…"].contains(TextWriter.line(words ?? []).suffix(1))
  }

  private func lowered(_ label: [Inline]) -> [Inline] {
    guard case .text(let text)? = label.first else { return label }
    return [.text(text.prefix(1).lowercased() + text.dropFirst())] + label.dropFirst()
  }
}

private let section = Phrase(id: "Ralat", en: "Corrections")
private let says = Phrase(
  id: "Yang pernah dikatakan laporan yang sudah diserahkan, dan tidak lagi berlaku.",
  en: "What reports that were handed over said, and no longer stands.")
private let nobody = Phrase(
  id: "Tidak tercatat kepada siapa diserahkan.", en: "To whom it went is not on record.")
private let withdrawn = Phrase(id: " dicabut dari berkas.", en: " was taken out of the file.")
private let becomes = Phrase(id: "\" menjadi \"", en: "\" became \"")
private let names: [String: Phrase] = [
  "actors": Phrase(id: "Para pihak", en: "Actors"), "brief": Phrase(id: "Ringkasan", en: "Brief"),
  "certificate": Phrase(id: "Sertifikat barang bukti", en: "Certificate of exhibit"),
  "changes": Phrase(id: "Perubahan", en: "Changes"),
  "chronology": Phrase(id: "Kronologi", en: "Chronology"),
  "claims": Phrase(id: "Siapa mengatakan apa", en: "Who said what"),
  "corrections": Phrase(id: "Ralat", en: "Corrections"),
  "custody": Phrase(id: "Register penguasaan barang bukti", en: "Register of custody"),
  "evidence": Phrase(id: "Daftar barang bukti", en: "Register of evidence"),
  "open": Phrase(id: "Yang masih terbuka", en: "What is still open"),
  "tasks": Phrase(id: "Kewajiban dan tugas", en: "Duties and tasks"),
  "timeline": Phrase(id: "Garis waktu", en: "Timeline"),
]
