import Groundwork

/// Where typed words become values: what the case knows that a word alone does not.
public struct EntryDesk {
  /// The case, with what this transaction has already changed.
  public let reading: any CaseReading
  /// The case's zone.
  public let zone: Zone
  /// The clock, where somebody sits at the keyboard; nil in a script, where `today` means nothing.
  public let now: Int64?
  /// Finds a time zone by its IANA name.
  public let zones: @Sendable (String) -> Zone?

  /// Makes a desk.
  public init(
    _ reading: any CaseReading, zone: Zone, now: Int64?,
    zones: @escaping @Sendable (String) -> Zone?
  ) {
    self.reading = reading
    self.zone = zone
    self.now = now
    self.zones = zones
  }
}

/// A typed word as the ledger will hold it.
public struct Entered: Sendable {
  /// The value; nil where the word says that there is none (`undated`, `no`).
  public var value: JSON?
  /// The words as typed, where the stored form differs.
  public var typed: String?
  /// What may be wrong with it, though it stands.
  public var warning: String?

  /// Makes an entered value.
  public init(_ value: JSON?, typed: String? = nil, warning: String? = nil) {
    self.value = value
    self.typed = typed
    self.warning = warning
  }
}

extension EntryDesk {
  /// The living record that `text` names, of one of `kinds` where some are given.
  ///
  /// - Throws: `Problem`: no reference (mistyped), no such record, of another kind, retired.
  public func record(_ text: String, kinds: [String] = []) throws -> Record {
    guard let reference = Reference(text) else {
      throw Problem.mistyped(
        "'\(text)' names no record", hint: EntryDesk.howToName(kinds.first))
    }
    return try record(reference, kinds: kinds)
  }

  /// The living record that `reference` names, of one of `kinds` where some are given.
  public func record(_ reference: Reference, kinds: [String] = []) throws -> Record {
    let filed = try filed(reference)
    guard filed.retired == nil else {
      throw Problem.refused(
        "\(reference.typed) was retired", hint: "`restore \(filed.record.id)` brings it back")
    }
    guard kinds.isEmpty || kinds.contains(filed.record.kind) else {
      throw Problem.refused(
        "\(reference.typed) is \(EntryDesk.article(filed.record.kind)), not "
          + kinds.map(EntryDesk.article).joined(separator: " or "))
    }
    return filed.record
  }

  /// The record that `reference` names, also a retired one.
  public func filed(_ reference: Reference) throws -> Filed {
    switch reference.target {
    case .id(let id):
      if let filed = try reading.filed(id) { return filed }
      throw Problem.refused("no \(id) in the case")
    case .label(let label, let kind):
      if let filed = try reading.filed(labelled: label) {
        guard let kind, filed.record.kind != kind else { return filed }
        throw Problem.refused("\(reference.typed) is \(EntryDesk.article(filed.record.kind))")
      }
      throw try unknown(reference, label, kind)
    }
  }

  private func unknown(_ reference: Reference, _ label: String, _ kind: String?) throws -> Problem {
    let kinds = kind.map { [$0] } ?? []
    let start = String(label.prefix(1))
    var near = try reading.names(beginning: label, kinds: kinds, limit: 3).compactMap(\.label)
    if near.isEmpty {
      let known = try reading.names(beginning: start, kinds: kinds, limit: 200)
      near = Similar.nearest(to: label, among: known.compactMap(\.label))
    }
    let sigil = reference.typed.prefix { !$0.isLetter && !$0.isNumber }
    let hint =
      near.isEmpty
      ? EntryDesk.howToMake(kind, label)
      : "did you mean "
        + near.map { "\(sigil)\($0)" }
        .joined(separator: ", ") + "?"
    return .refused("no \(reference.typed) in the case", hint: hint)
  }

  private static func howToMake(_ kind: String?, _ label: String) -> String? {
    switch kind {
    case Actor.word: "add it with `add actor NAME @\(label)`"
    case Question.word: "add it with `add question ?\(label) TEXT`"
    default: nil
    }
  }

  static func howToName(_ kind: String?) -> String {
    switch kind {
    case Actor.word: "an actor is named as @handle, A:handle or A3"
    case Question.word: "a question is named as ?name, Q:name or Q2"
    case Exhibit.word: "an exhibit is named as X3 or %label, its place as X3:\"par. 9\""
    default: "a record is named by its id (E12) or label (%name)"
    }
  }

  /// `a` or `an`, and the kind's word.
  public static func article(_ kind: String) -> String {
    "aeiou".contains(kind.first ?? "x") ? "an \(kind)" : "a \(kind)"
  }
}
