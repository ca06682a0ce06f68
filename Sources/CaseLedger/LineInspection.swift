import CaseModel
import Groundwork

/// What can be told of a line by itself.
enum LineInspection: Sendable {
  /// Its hash is that of its bytes, and its form is canonical.
  case sound(Sighting, Digest)
  /// What is wrong with it.
  case faulty(Verdict.Kind, String)

  /// Looks at a line as it stands in the file.
  init(line: UnsafeBufferPointer<UInt8>) {
    var bytes = Array(line)
    let isHashed = LedgerLine.statedHash(line) != nil
    let mark = bytes.count - LedgerLine.suffix
    if isHashed { bytes[mark] = UInt8(ascii: "}") }
    self = bytes.withUnsafeBufferPointer { bytes in
      LineInspection(
        body: UnsafeBufferPointer(rebasing: bytes[..<(isHashed ? mark + 1 : bytes.count)]),
        stated: isHashed
          ? UnsafeBufferPointer(rebasing: bytes[(bytes.count - 66)..<(bytes.count - 2)]) : nil,
        .proving)
    }
  }

  /// Looks at a line.
  init(
    body: UnsafeBufferPointer<UInt8>, stated: UnsafeBufferPointer<UInt8>?,
    _ rigour: LedgerScan.Rigour
  ) {
    let rest = LedgerLine.suffix - 1
    guard body.count + (stated == nil ? 0 : rest) <= LedgerLine.limit else {
      self = .faulty(.altered, "longer than 16 MiB")
      return
    }
    guard let stated else {
      self = .faulty(.altered, "does not end in its hash")
      return
    }
    let hash = Digest(of: UnsafeRawBufferPointer(body))
    guard hash.isSpelled(by: stated) else {
      self = .faulty(.altered, "its hash is not that of its bytes")
      return
    }
    do throws(Problem) {
      self = .sound(try LineInspection.sighting(of: body, rigour), hash)
    } catch { self = .faulty(.malformed, error.what) }
  }

  private static func sighting(
    of body: UnsafeBufferPointer<UInt8>, _ rigour: LedgerScan.Rigour
  ) throws(Problem) -> Sighting {
    var found = try Sighting.proved(body)
    guard found.format == Entry.format else { return found }
    switch rigour {
    case .proving: break
    case .reading: found.entry = try entry(of: body)
    // What is no entry is sound as a line: the fold finds it.
    case .naming: if found.namesFiles || found.isSeal { found.entry = try? entry(of: body) }
    }
    return found
  }

  private static func entry(of body: UnsafeBufferPointer<UInt8>) throws(Problem) -> Entry {
    let value: JSON
    do throws(JSONProblem) {
      value = try JSONReader.read(body, limits: .ledger)
    } catch { throw .broken("\(error.what), at byte \(error.offset + 1)") }
    guard let members = value.asObject else { throw .broken("is no object") }
    return try Entry(json: members)
  }
}
