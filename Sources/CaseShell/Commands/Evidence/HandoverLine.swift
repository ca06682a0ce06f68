import CaseLedger
import CaseModel
import CaseReports
import CaseStore
import CommandLanguage
import Groundwork

/// What leaves the house, as its own foot or ledger says.
struct Leaving {
  /// The report's name; nil of a bag.
  private let report: String?
  /// The hash of the first entry of its case.
  let origin: Digest
  /// What its case is called, where it says so.
  let caseName: String?
  /// How far the ledger had come of which it tells.
  let head: Head
  /// The options that shaped it.
  private let options: String

  init(_ foot: ReportFoot) {
    (report, origin, caseName) = (foot.report, foot.origin, foot.caseName)
    (head, options) = (foot.head, foot.options)
  }

  init(bagOf origin: Digest, _ head: Head) {
    (report, caseName, options) = (nil, nil, "")
    (self.origin, self.head) = (origin, head)
  }

  var isBag: Bool { report == nil }

  /// What the exhibit notes of it.
  var pairs: [JSON] {
    let pairs = [["report", report ?? "bag"], ["head", head.description]]
    return (options.isEmpty ? pairs : pairs + [["options", options]]).map { .texts($0) }
  }
}

/// What a `handover` line says.
struct HandoverLine {
  let invocation: Invocation
  let path: Binding
  /// The folder of a bag, where it is one.
  private let bag: String?
  /// The file that is kept.
  private let file: String

  /// How many bytes a report has at most.
  static let most = 1 << 28

  init(_ invocation: Invocation, _ folders: CaseFolders) throws {
    guard let path = invocation.binding("path") else {
      throw Problem(.internalError, "a handover of nothing")
    }
    self.invocation = invocation
    self.path = path
    let place = folders.absolute(path.text)
    guard invocation.text(Custody.to.name) != nil else {
      throw Problem.mistyped("--to is missing: to whom", at: invocation.end..<invocation.end)
    }
    guard Folder.isFolder(place) else {
      bag = HandoverLine.name(place) == HandoverLine.manifest ? Folder.parent(of: place) : nil
      file = place
      return
    }
    bag = place
    file = "\(place)/\(HandoverLine.manifest)"
    guard OriginalFile.isThere(file) else {
      throw Problem.refused(
        "\(path.text) is a folder and no bag: it has no \(HandoverLine.manifest)", at: path.span)
    }
  }

  private static let manifest = "tagmanifest-sha256.txt"

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// Opens what is kept; a link or a pipe is refused.
  func open() throws -> OriginalFile {
    do throws(Problem) { return try OriginalFile(file, shown: path.text) } catch {
      throw error.at(path.span)
    }
  }

  /// What it says of itself; nil where it is none of ours.
  ///
  /// - Throws: `Problem` where it is of another case, or of an entry that is not in this ledger.
  func leaving(_ bytes: [UInt8], _ casebook: Casebook) throws -> Leaving? {
    guard let leaving = try said(bytes) else { return nil }
    guard try leaving.origin == casebook.statement().opening else {
      let name = leaving.caseName.map { ", \($0)" } ?? ""
      throw Problem.refused(
        "\(path.text) is a \(leaving.isBag ? "bag" : "report") of another case\(name)",
        at: path.span, hint: "name the case with `-C CASE`")
    }
    guard try casebook.stands(leaving.head) else {
      throw Problem.refused(
        "\(path.text) tells of an entry \(leaving.head.entry) that is not in this ledger",
        at: path.span, hint: "`verify --against \(leaving.head)` tells more")
    }
    return leaving
  }

  /// What the foot of a report says, or the ledger in a bag.
  private func said(_ bytes: [UInt8]) throws -> Leaving? {
    guard let bag else {
      return String(validating: bytes, as: UTF8.self).flatMap { ReportFile($0).foot }
        .map(Leaving.init)
    }
    let ledger = try Ledger(in: "\(bag)/data")
    let verdict = try ledger.verify()
    guard verdict.isSound, let origin = try ledger.hashes(of: [1])[1] else {
      throw Problem.refused("the ledger in \(path.text) is not sound", at: path.span)
    }
    return Leaving(bagOf: origin, verdict.head)
  }

  /// The command as the ledger keeps it: the file by its name, without the folders above it.
  func told(_ words: [Word]) -> [String] {
    Command.handover.grammar.words(words, without: ["why"])
      .map { $0 == path.word ? HandoverLine.name($0.text) : $0.text }
  }

  /// Makes the exhibit, and logs to whom it went; on trial nothing is kept yet.
  func write(_ kept: (file: ExhibitFile, leaving: Leaving?)?, _ desk: WritingDesk) throws {
    guard let kind = Kinds.named(Exhibit.word) else { return }
    var editor = RecordEditor(kind, at: try desk.entry)
    try editor.fill(Exhibit.title.name, with: title)
    try editor.fill(Exhibit.type.name, with: Exhibit.Sort.report.rawValue)
    try editor.take(exhibitBindings)
    desk.session.warn(editor.warnings)
    var body = editor.body
    if let kept {
      body["files"] = .list([.object(kept.file.json)])
      let pairs = (body["other"]?.asList ?? []) + (kept.leaving?.pairs ?? [])
      body["other"] = pairs.isEmpty ? nil : .list(pairs)
      if kept.leaving == nil {
        desk.session.warn(["\(path.text) has no foot of ours: nothing ties it to an entry."])
      }
    }
    let exhibit = try desk.transaction.create(kind, body)
    _ = try desk.custody(of: exhibit, .released, custodyBindings) { editor in
      if let kept { try editor.fill(Custody.sha256.name, with: kept.file.sha256.hex) }
    }
  }

  private var title: String { HandoverLine.name(bag ?? file) }

  private var custodyBindings: [Binding] {
    let names = Set(Option.collectedCustody.map(\.name))
    return invocation.bindings.filter { names.contains($0.name) }
  }

  private var exhibitBindings: [Binding] {
    invocation.bindings.filter {
      $0.name != "path" && $0.name != "why" && !custodyBindings.contains($0)
    }
  }
}
