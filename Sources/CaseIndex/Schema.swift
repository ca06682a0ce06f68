import CaseModel
import Groundwork

/// The tables, which know shapes only: a new kind needs no SQL.
///
/// `version` has one row for each change of a record. A row is what a reader sees from its own
/// `vid` on until the `vid` of the `next` version of the record; since each act ends at some `vid`
/// (`entry.vid`), the case as it stood after any line is a matter of comparing two integers:
///
///     vid      1   2   3   4   5   6        entry.vid of acts:  1→2, 2→5, 3→6
///     E1       ●───────────●────────        E1 edited in act 2
///     A1           ●───────────────▶
///     E2               ●───────●───▶        E2 made in act 2, retired in act 3
///
/// A version that retires its record is a row too, a tombstone with the last body.
enum Schema {
  /// To be raised whenever anything that is derived changes: words, stems, bounds of dates, tables.
  private static let version = 1

  static let tables = """
    CREATE TABLE entry(
      number INTEGER PRIMARY KEY, last INTEGER NOT NULL, vid INTEGER NOT NULL,
      offset INTEGER NOT NULL, hash TEXT NOT NULL, time INTEGER, latest INTEGER NOT NULL,
      reverses INTEGER, reversed_by INTEGER, changes INTEGER NOT NULL, meta TEXT NOT NULL);
    CREATE TABLE source(
      sha256 TEXT, act INTEGER, PRIMARY KEY (sha256, act)) WITHOUT ROWID;
    CREATE TABLE version(
      vid INTEGER PRIMARY KEY, rank INTEGER NOT NULL, strange TEXT, kind INTEGER NOT NULL,
      next INTEGER, made INTEGER NOT NULL, act INTEGER NOT NULL, retired INTEGER,
      day INTEGER, sequence INTEGER NOT NULL, earliest INTEGER, latest INTEGER, span INTEGER,
      why TEXT, line INTEGER, body TEXT NOT NULL);
    CREATE TABLE kind(code INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
    CREATE TABLE reference(
      target INTEGER, vid INTEGER, field INTEGER, PRIMARY KEY (target, vid, field)) WITHOUT ROWID;
    CREATE TABLE said(
      question INTEGER, latest INTEGER, claim INTEGER, vid INTEGER,
      PRIMARY KEY (question, latest, claim, vid)) WITHOUT ROWID;
    CREATE TABLE term(
      id INTEGER PRIMARY KEY, field TEXT NOT NULL, word TEXT NOT NULL, folded TEXT NOT NULL,
      uses INTEGER NOT NULL, UNIQUE (field, word));
    CREATE TABLE bears(term INTEGER, vid INTEGER, PRIMARY KEY (term, vid)) WITHOUT ROWID;
    CREATE TABLE name(folded TEXT, vid INTEGER, PRIMARY KEY (folded, vid)) WITHOUT ROWID;
    CREATE TABLE recent(rank INTEGER PRIMARY KEY, kind INTEGER NOT NULL, used INTEGER NOT NULL);
    CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE search USING fts5(
      words, stems, content = '', columnsize = 0, tokenize = "ascii tokenchars '_@'");
    """

  /// Made last when much is written at once.
  static let indexes = """
    CREATE INDEX entry_last ON entry(last);
    CREATE INDEX entry_latest ON entry(latest);
    CREATE INDEX entry_reverses ON entry(reverses) WHERE reverses IS NOT NULL;
    CREATE INDEX version_rank ON version(rank);
    CREATE INDEX living_order ON version(day, sequence, earliest, latest, rank, kind)
      WHERE next IS NULL AND retired IS NULL;
    CREATE INDEX past_order ON version(day, sequence, earliest, latest, rank, kind)
      WHERE next IS NOT NULL;
    CREATE INDEX past_next ON version(next) WHERE next IS NOT NULL;
    CREATE INDEX living_entered ON version(made, rank) WHERE next IS NULL AND retired IS NULL;
    CREATE INDEX living_number ON version(kind, rank) WHERE next IS NULL AND retired IS NULL;
    CREATE INDEX living_wide ON version(span, earliest, latest, day, sequence, rank, kind)
      WHERE span BETWEEN 2 AND 4 AND next IS NULL AND retired IS NULL;
    CREATE INDEX past_wide ON version(span, earliest, latest, day, sequence, rank, kind)
      WHERE span BETWEEN 2 AND 4 AND next IS NOT NULL;
    CREATE INDEX gone ON version(rank) WHERE retired IS NOT NULL;
    CREATE INDEX cites ON reference(vid, target) WHERE field = \(Codes.exhibits);
    CREATE INDEX corrects ON reference(target) WHERE field = \(Codes.supersedes);
    CREATE INDEX term_folded ON term(field, folded);
    CREATE INDEX recent_used ON recent(kind, used DESC, rank);
    """

  /// The last second of a version, by which positions follow one another: what has an open end is
  /// latest of all, what has no date earliest.
  static let lateness =
    "ifnull(latest, CASE WHEN earliest IS NULL THEN \(Int64.min) ELSE \(Int64.max) END)"

  /// Eight digits that differ wherever an index made by another version could.
  static let fingerprint: String = {
    var text = "\(version)\n\(tables)\n\(indexes)\n"
    for kind in Kinds.all {
      text += "\(kind.word) \(kind.letter) \(kind.title) \(kind.dated?.text ?? "-")\n"
      for field in kind.fields { text += " \(field.name) \(sort(of: field.shape))\n" }
    }
    return String(Digest(of: Array(text.utf8)).hex.prefix(8))
  }()

  /// What the index takes from a shape.
  private static func sort(of shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .term: "term"
    case .open(let topic): "open \(topic)"
    case .date: "date"
    case .flag: "flag"
    case .integer: "integer"
    case .grade: "grade"
    case .zone: "zone"
    case .digest: "digest"
    case .tag: "tag"
    case .label: "label"
    case .reference: "reference"
    case .citation: "citation"
    case .participation: "participation"
    case .file: "file"
    case .pair: "pair"
    case .value: "value"
    case .list(let item, _): "list of \(sort(of: item))"
    case .map: "map"
    }
  }
}
