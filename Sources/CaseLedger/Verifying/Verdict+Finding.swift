import Groundwork

extension Verdict {
  /// What sort of thing is wrong; `--json` prints the word as `kind` (FORMAT.md, section 15).
  public enum Kind: String, CaseIterable, Sendable {
    /// A line's bytes are not those of which its hash was taken.
    case altered
    /// A line's hash is right, and yet it is no entry.
    case malformed
    /// The facts of a line are as they were, its bytes are not.
    case reformatted
    /// Lines stand in another order.
    case reordered
    /// Lines are gone from between others.
    case missing
    /// A line stands twice.
    case repeated
    /// What stands between two entries is none.
    case inserted
    /// A sound line does not follow the one before it.
    case foreign
    /// Two lines follow the same entry.
    case forked
    /// A write that a power cut ended.
    case unfinished
    /// The last line lacks its newline.
    case unterminated
    /// Lines are in a format that this program does not know.
    case newer
    /// Lines that somebody has seen are gone from the end.
    case cut
    /// Lines that somebody has seen were written anew.
    case rewritten
    /// A seal does not hold.
    case sealInvalid = "seal-invalid"
    /// A change does not fit the record as the entries before left it.
    case misfit
    /// A reference names a record that never was.
    case dangling
    /// A file is gone from the vault.
    case evidenceMissing = "evidence-missing"
    /// A file of the vault has other bytes.
    case evidenceAltered = "evidence-altered"
    /// A file of the vault can't be read.
    case evidenceUnreadable = "evidence-unreadable"
  }

  /// Something that is not as it was written.
  public struct Finding: Hashable, Sendable {
    /// The entry.
    public let entry: Int
    /// The last entry of which the same holds, where it is more than one.
    public var last: Int?
    /// What sort of thing it is.
    public let kind: Kind
    /// What is wrong, in a clause.
    public let what: String
    /// The first entry of which it makes one doubt.
    public let doubtFrom: Int

    /// Makes a finding.
    ///
    /// - Parameter doubtFrom: where it makes one doubt of other entries than its own.
    public init(
      entry: Int, last: Int? = nil, _ kind: Kind, what: String, doubtFrom: Int? = nil
    ) {
      self.entry = entry
      self.last = last
      self.kind = kind
      self.what = what
      self.doubtFrom = doubtFrom ?? entry
    }

    /// What `verify` prints of it.
    public var line: String {
      "entry \(entry): \(what)" + (last.map { " (so too up to entry \($0))" } ?? "")
    }

    var json: JSON {
      var members: JSONObject = [
        "entry": .count(entry), "kind": .text(kind.rawValue), "what": .text(what),
      ]
      members["last"] = last.map { .count($0) }
      return .object(members)
    }
  }
}
