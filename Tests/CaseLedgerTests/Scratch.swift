import CaseLedger
import CaseModel
import Foundation
import Groundwork
import Testing

/// A folder of its own that goes when the test ends.
final class Scratch {
  let folder: String

  init() throws {
    let template = strdup("/tmp/kronologi-ledger-XXXXXX")
    defer { free(template) }
    let made = try #require(template.flatMap { mkdtemp($0) })
    folder = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { "\(folder)/\(Ledger.fileName)" }

  /// The names of the folder, without the ledger's.
  var others: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != Ledger.fileName }
        .sorted()
    }
  }

  var bytes: [UInt8] {
    get throws { try bytes(Ledger.fileName) }
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
    return (attributes[.posixPermissions] as? Int) ?? -1
  }

  func put(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

  /// A ledger of `count` lines.
  @discardableResult
  func made(_ count: Int) throws -> Ledger {
    try Ledger.create(in: folder, Sample.first)
    let ledger = try Ledger(in: folder)
    try append(count < 2 ? [] : (2...count).map { Sample.event($0 - 1) }, to: ledger)
    return ledger
  }

  /// Appends as the program does: under the lock, at the end that was read.
  @discardableResult
  func append(_ acts: [Entry], to ledger: Ledger) throws -> [CommittedAct] {
    let lock = try LedgerLock(ledger) { nil }
    defer { lock.release() }
    let end = try ledger.read(from: .start) { _, _ in }
    try #require(end.rest == .nothing)
    return try ledger.append(acts, at: end.position, under: lock).map(\.0)
  }

  /// Where reading ends, and the acts that were read.
  func read() throws -> (acts: [CommittedAct], end: LedgerEnd) {
    var acts: [CommittedAct] = []
    let end = try Ledger(in: folder).read(from: .start) { act, _ in acts.append(act) }
    return (acts, end)
  }

  func verify() throws -> Verdict { try Ledger(in: folder).verify() }

  /// Mends the end as whoever holds the lock does.
  func heal(_ stamp: String = "20261123T080000Z") throws -> String? {
    let ledger = try Ledger(in: folder)
    let lock = try LedgerLock(ledger) { nil }
    defer { lock.release() }
    let end = try ledger.read(from: .start) { _, _ in }
    return try ledger.heal(end, stamp: stamp, under: lock)
  }
}
