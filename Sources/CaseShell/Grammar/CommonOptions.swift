import CaseModel
import CommandLanguage
import Groundwork

extension Option {
  /// One JSON document instead of text.
  static let json = Option(flag: "json", meaning: "one JSON document")
  /// No colour, whatever the terminal can do.
  static let plain = Option(flag: "plain", meaning: "no colour")
  /// The ledger's own past.
  static let asOf = Option(
    "as-of", Slot("ENTRY|TIME", meaning: "what had been recorded by then: an entry or a time"))
  /// Show what is masked elsewhere.
  static let unmasked = Option(
    flag: "unmasked", meaning: "do not mask personal data or protected names")
  /// The key to sign with.
  static let key = Option("key", Slot("FILE", topic: "file", meaning: "the key to sign with"))
  /// Whose keys are which.
  static let signers = Option(
    "signers", Slot("FILE", topic: "file", meaning: "whose keys are which, for seals"))
  /// Whose time stamps count.
  static let authorities = Option(
    "authorities", Slot("FILE", topic: "file", meaning: "certificates (PEM), for time stamps"))
  /// Where a result goes.
  static let out = Option(
    "out", Slot("FILE", topic: "file"), meaning: "write to this file, replacing it")
  /// What is marked above it stays here.
  static let tlp = Option(
    "tlp", Slot("TLP", choices: Common.TLP.terms.map { Slot.Choice($0.word, $0.meaning) }),
    meaning: "leave out what is above this")
  /// How many rows.
  static let limit = Option("limit", Slot("N", meaning: "at most so many rows"))
  /// Why something is changed.
  static let why = Option("why", Slot("TEXT", meaning: "why it is changed; kept in the ledger"))
  /// Find out what would change.
  static let dryRun = Option(flag: "dry-run", meaning: "show what would change, change nothing")

  /// What every reading command takes.
  static let reading: [Option] = [.json, .plain, .asOf]
  /// What every writing command takes.
  static let writing: [Option] = [.why, .dryRun, .json, .plain]
}

extension Place {
  /// QUERY words, as many as there are.
  static let query = Place(
    "query",
    Slot("QUERY", topic: "query", meaning: "conditions such as actor:kotz since:2021-05 #tag"),
    isOptional: true, isMany: true, isText: true)
  /// One record.
  static let record = Place(
    "id", Slot("ID", topic: "record", meaning: "a record: E12, @kotz, ?origin, %label"),
    accepts: Sigils.isReference)
}
