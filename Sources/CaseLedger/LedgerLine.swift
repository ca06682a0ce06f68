import CaseModel
import Glibc
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
    if let refusal = refusal(of: out[start...]) { throw refusal }
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
    guard line.count > suffix, let start = line.baseAddress else { return nil }
    let tail = start + (line.count - suffix)
    guard memcmp(tail, mark, mark.count) == 0, tail[suffix - 2] == UInt8(ascii: "\""),
      tail[suffix - 1] == UInt8(ascii: "}")
    else { return nil }
    let hex = UnsafeBufferPointer(start: tail + mark.count, count: 64)
    return Digest.isSpelled(by: hex) ? hex : nil
  }

  /// What `verify` would say against the body of a line.
  private static func refusal(of body: ArraySlice<UInt8>) -> Problem? {
    body.withUnsafeBufferPointer { body in
      do throws(Problem) {
        _ = try Sighting.proved(body)
        return nil
      } catch {
        return .refused("can't be written: \(error.what)", hint: "put large texts into exhibits")
      }
    }
  }
}
