import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Place {
  /// The exhibits that `verify --record` names.
  static let verified = Place(
    "exhibit", Slot("X1", topic: Exhibit.word, meaning: "with --record: exhibits"),
    isOptional: true, isMany: true, accepts: Sigils.naming([Exhibit.word]))
}

extension Session {
  /// `verify --record [X…]`: reads the files of exhibits again, and logs what was found.
  ///
  /// They are read before the case is locked.
  func recordVerification(_ invocation: Invocation) throws -> Outcome {
    guard script == nil else { throw Problem.refused("a script has no `verify --record`") }
    try refusePast()
    let casebook = try casebook()
    try casebook.refuseBag()
    let exhibits = try casebook.read { try verified(invocation, $0) }
    let reports = zip(exhibits, try casebook.examine(exhibits)).map(VerificationReport.init)
    let names = invocation.texts("exhibit")
    let draft = ActDraft(
      command: Quoting.line(["verify", "--record"] + names), why: invocation.text("why"))
    let (_, written) = try casebook.write(draft) { transaction in
      let desk = WritingDesk(invocation: invocation, transaction: transaction, session: self)
      for report in reports { try report.write(desk) }
    }
    own(written.acts)
    var outcome = WrittenView(
      written, isShell: isShell, wantsJSON: invocation.has("json")
    ).outcome
    outcome.notices += takeNotices() + reports.flatMap(\.notices)
    let isSound = reports.allSatisfy(\.isIntact)
    outcome.code = isSound ? 0 : Problem.Kind.broken.rawValue
    return outcome
  }

  /// The exhibits that are named, else all that have files and were not destroyed.
  private func verified(_ invocation: Invocation, _ reading: any CaseReading) throws -> [Record] {
    let chains = try reading.custodyChains()
    func destruction(_ exhibit: Record) -> Name? {
      chains[exhibit.id]?.valid.first { $0.act == .destroyed }?.record.id
    }
    let bindings = invocation.bindings("exhibit")
    guard !bindings.isEmpty else {
      let all = try reading.filed(
        Query([Query.Term(.kind([Exhibit.word]))]), by: .number, limit: nil
      ).map(\.record).filter { !$0.exhibitFiles.isEmpty && destruction($0) == nil }
      guard !all.isEmpty else { throw Problem.refused("no exhibit has files") }
      return all
    }
    let desk = EntryDesk(
      reading, zone: try reading.zone, now: keyboardTime, zones: surroundings.zones)
    return try bindings.map { binding in
      do {
        let exhibit = try desk.record(binding.text, kinds: [Exhibit.word])
        guard !exhibit.exhibitFiles.isEmpty else {
          throw Problem.refused("\(exhibit.id) has no files")
        }
        if let by = destruction(exhibit) {
          throw Problem.refused("\(exhibit.id) was destroyed (\(by))")
        }
        return exhibit
      } catch let problem as Problem { throw problem.at(binding.span) }
    }
  }
}

/// What became of one exhibit's files.
private struct VerificationReport {
  let exhibit: Record
  let findings: [FileFinding]

  init(_ exhibit: Record, _ findings: [FileFinding]) {
    self.exhibit = exhibit
    self.findings = findings
  }

  var isIntact: Bool { findings.allSatisfy { $0.state == .intact } }

  /// What is not as it was, for whoever waits.
  var notices: [String] {
    findings.filter { $0.state != .intact }.map { finding in
      "\(exhibit.id): \(VerificationReport.name(finding)) \(words(finding.state).en)"
    }
  }

  /// Logs it: the digest that was found, where there is one file.
  func write(_ desk: WritingDesk) throws {
    let language = try desk.transaction.reading.language
    _ = try desk.custody(of: exhibit, .verified, []) { editor in
      try editor.fill(Custody.method.name, with: VerificationReport.method, in: language)
      let words = Phrase(id: condition(.indonesian), en: condition(.english))
      try editor.fill(Custody.condition.name, with: words, in: language)
      if findings.count == 1, let digest = found(findings[0]) {
        try editor.fill(Custody.sha256.name, with: digest.hex)
      }
    }
  }

  private static let method = Phrase(
    id: "SHA-256 dihitung ulang", en: "SHA-256 computed again")

  private func condition(_ language: Language) -> String {
    if isIntact { return words(.intact)[language] }
    return findings.filter { $0.state != .intact }.map { finding in
      let what = words(finding.state)[language]
      return findings.count == 1 ? what : "\(VerificationReport.name(finding)): \(what)"
    }.joined(separator: "; ")
  }

  private func found(_ finding: FileFinding) -> Digest? {
    switch finding.state {
    case .intact: finding.file.sha256
    case .altered(let now): now.sha256
    case .missing, .unreadable: nil
    }
  }

  private static func name(_ finding: FileFinding) -> String {
    finding.file.name.isEmpty ? String(finding.file.sha256.hex.prefix(12)) : finding.file.name
  }

  private func words(_ state: KeptState) -> Phrase {
    switch state {
    case .intact: Phrase(id: "utuh", en: "intact")
    case .missing: Phrase(id: "tidak ditemukan", en: "missing")
    case .altered: Phrase(id: "berubah", en: "altered")
    case .unreadable: Phrase(id: "tidak dapat dibaca", en: "can't be read")
    }
  }
}
