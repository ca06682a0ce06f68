import CaseModel
import Groundwork

/// One line of the ledger as bytes (FORMAT.md, section 2).
///
/// The canonical JSON of the entry without `hash`, its closing brace replaced by
/// `,"hash":"<64 hex>"}`: so whoever takes the last 75 bytes off and puts the brace back has what
/// was hashed, and needs no canonicaliser.
enum LedgerLine {
  /// How many bytes `,"hash":"<64 hex>"}` has.
  static let suffix = 75
  /// How long a line may be, without its newline.
  static let limit = 16 << 20

  private static let mark = Array(#","hash":""#.utf8)

  /// Appends the line of `entry`, newline included, to `out`; returns its hash.
  ///
  /// - Throws: `Problem` where `verify` would refuse the line: what is written must be read again.
  static func write(_ entry: Entry, to out: inout [UInt8]) throws(Problem) -> Digest {
    let start = out.count
    entry.json.write(to: &out)
    do throws(Problem) { _ = try Sighting.proved(Array(out[start...])) } catch {
      throw .refused("can't be written: \(error.what)", hint: "put large texts into exhibits")
    }
    guard out.count - start + suffix - 1 <= limit else {
      throw .refused("a change of more than 16 MiB", hint: "put large texts into exhibits")
    }
    let hash = out[start...].withUnsafeBytes { Digest(of: $0) }
    out.removeLast()
    out += mark
    out += hash.hex.utf8
    out += #""}"#.utf8
    out.append(UInt8(ascii: "\n"))
    return hash
  }

  /// The hash that a line says it has; nil where it does not end as a line must.
  static func statedHash(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard line.count > suffix else { return nil }
    let tail = line[(line.count - suffix)...]
    guard tail.starts(with: mark), tail.suffix(2).elementsEqual(#""}"#.utf8) else { return nil }
    let hex = tail.dropFirst(mark.count).prefix(64)
    let isHex = hex.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return isHex ? UnsafeBufferPointer(rebasing: line[hex.startIndex..<hex.endIndex]) : nil
  }

  /// Whether the hash in the line is that of its bytes.
  static func isSound(
    _ line: UnsafeBufferPointer<UInt8>, stating hash: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var digester = Digester()
    let body = UnsafeBufferPointer(rebasing: line[..<(line.count - suffix)])
    digester.update(UnsafeRawBufferPointer(body))
    withUnsafeBytes(of: UInt8(ascii: "}")) { digester.update($0) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { hex in
      digester.hex(into: hex)
      return hex.elementsEqual(hash)
    }
  }

  /// The line's body: what was hashed, the brace put back.
  static func body(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var body = Array(line[..<(line.count - suffix)])
    body.append(UInt8(ascii: "}"))
    return body
  }
}
