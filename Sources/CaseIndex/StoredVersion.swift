import CaseModel
import Groundwork

/// A row of `version`, as far as readers and writers need it.
struct StoredVersion {
  let vid: Int64
  let rank: Int64
  let record: Record
  let made: Int
  let act: Int
  let isRetired: Bool

  static let columns = "vid, rank, strange, kind, made, act, retired, body"

  /// The record with its entries.
  var filed: Filed {
    Filed(record, made: made, changed: act, retired: isRetired ? act : nil)
  }

  /// Reads the row on which `row` stands.
  init(_ row: Statement, kinds: KindCodes) throws {
    vid = row.integer(0)
    rank = row.integer(1)
    guard let id = row.optionalText(2).map({ Name($0) }) ?? Name(rank: rank) else {
      throw Problem(.internalError, "the index holds a record without an id")
    }
    made = Int(row.integer(4))
    act = Int(row.integer(5))
    isRetired = row.optional(6) != nil
    guard let body = try? JSONReader.read(row.bytes(7)).asObject else {
      throw Problem(
        .internalError, "the index holds a record that can't be read",
        hint: "`reindex` builds it anew from the ledger")
    }
    record = Record(id: id, kind: try kinds.word(row.integer(3)), body: body)
  }
}
