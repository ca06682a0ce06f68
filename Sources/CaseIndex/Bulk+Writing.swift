import CaseModel
import Groundwork

extension Bulk {
  /// Writes what was held back, sorted, and lets go of it.
  func write(to connection: Connection) throws {
    newest = [:]
    try writeReferences(connection)
    try writeBearings(connection)
    try writeNames(connection)
    try writeUses(connection)
  }

  private func writeReferences(_ connection: Connection) throws {
    let insert = try connection.statement(
      "INSERT INTO reference(target, vid, field) VALUES (?, ?, ?)")
    references.sort()
    for row in references { try insert.with(row.target, row.vid, row.field).run() }
    references = []
  }

  private func writeBearings(_ connection: Connection) throws {
    let insert = try connection.statement("INSERT INTO bears(term, vid) VALUES (?, ?)")
    bearings.sort()
    for row in bearings { try insert.with(row.key, row.vid).run() }
    bearings = []
    let count = try connection.statement("UPDATE term SET uses = ? WHERE id = ?")
    for (term, uses) in uses.sorted(by: { $0.key < $1.key }) { try count.with(uses, term).run() }
    uses = [:]
  }

  private func writeNames(_ connection: Connection) throws {
    let insert = try connection.statement("INSERT INTO name(folded, vid) VALUES (?, ?)")
    names.sort { left, right in
      left.name == right.name
        ? left.vid < right.vid
        : left.name.text.utf8.lexicographicallyPrecedes(right.name.text.utf8)
    }
    for row in names {
      insert.bind(1, text: row.name.text)
      insert.bind(2, Int64(row.vid))
      try insert.run()
    }
    names = []
  }

  private func writeUses(_ connection: Connection) throws {
    let insert = try connection.statement("INSERT INTO recent(rank, kind, used) VALUES (?, ?, ?)")
    for (rank, use) in used.sorted(by: { $0.key < $1.key }) {
      try insert.with(rank, Int64(use.kind), Int64(use.act)).run()
    }
    used = [:]
  }
}
