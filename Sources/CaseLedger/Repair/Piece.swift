import CaseModel
import Groundwork

/// A line after the last sound one, and where its bytes lie.
struct Piece {
  let row: Int
  let range: Range<Int>
  /// Its place in the chain; nil where it is no entry.
  private(set) var link: RestLine.Link?
  /// What is wrong with it, where it is no entry.
  private(set) var fault: String?
  let isMark: Bool
  private let file: Descriptor
  /// The line as it was written, where it was found out.
  private var restored: [UInt8]?

  init(_ line: RestLine, _ range: Range<Int>, in file: Descriptor) {
    row = line.row
    self.range = range
    self.file = file
    switch line.content {
    case .entry(let link): (self.link, fault, isMark) = (link, nil, false)
    case .fault(_, let what): (link, fault, isMark) = (nil, what, false)
    case .mark: (link, fault, isMark) = (nil, nil, true)
    }
  }

  /// Whether it is written otherwise than it was found.
  var isMended: Bool { restored != nil || link?.form != nil }

  /// The line as it was written, without its newline.
  func line() throws -> [UInt8] {
    if let restored { return restored }
    let bytes = try bytes()
    return link?.form == nil ? bytes : LooseEntry.line(of: bytes[...]) ?? bytes
  }

  /// The entry; nil where its format is not known here.
  func entry() throws -> Entry? {
    let body = Array(try line().dropLast(LedgerLine.suffix)) + [UInt8(ascii: "}")]
    guard let members = (try? JSONReader.read(body, limits: .ledger))?.asObject,
      members["format"] == nil || members["format"] == .count(Entry.format)
    else { return nil }
    return try? Entry(json: members)
  }

  private func bytes() throws -> [UInt8] {
    var bytes = try file.read(range.count, at: range.lowerBound)
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return bytes
  }
}

extension Piece {
  /// Finds out how damaged lines were written, where a hash proves it.
  ///
  /// The hash that a line states shows which one bit of it was flipped. Where that hash is damaged
  /// itself, the hash of what it stands behind is the one that the next entry follows.
  static func mend(_ pieces: inout [Piece]) {
    let wanted = Set(pieces.compactMap { $0.link?.previous })
    let triesBits = pieces.count { $0.fault != nil } <= few
    for at in pieces.indices where pieces[at].fault != nil {
      guard pieces[at].range.count <= LedgerLine.limit, let bytes = try? pieces[at].bytes(),
        bytes.count > LedgerLine.suffix,
        let body = body(of: bytes, hashedAs: wanted) ?? (triesBits ? turnedBack(bytes) : nil)
      else { continue }
      pieces[at].restore(body)
    }
  }

  private mutating func restore(_ body: [UInt8]) {
    guard let members = (try? JSONReader.read(body, limits: .ledger))?.asObject,
      let number = members["entry"]?.asInteger,
      let previous = members["previous"]?.asText.flatMap(Digest.init(hex:))
    else { return }
    let hash = Digest(of: body)
    link = RestLine.Link(number: Int(number), previous: previous, hash: hash, form: nil)
    fault = nil
    restored = Array(body.dropLast()) + Array(",\"hash\":\"\(hash.hex)\"}".utf8)
  }

  private static func body(of line: [UInt8]) -> [UInt8] {
    Array(line.dropLast(LedgerLine.suffix)) + [UInt8(ascii: "}")]
  }

  private static func body(of line: [UInt8], hashedAs wanted: Set<Digest>) -> [UInt8]? {
    let body = body(of: line)
    return wanted.contains(Digest(of: body)) ? body : nil
  }

  /// How many lines may be damaged where every bit of them is tried.
  private static let few = 64
  /// How long such a line may be.
  private static let short = 2048

  /// What a line stood for before one bit of it was flipped.
  private static func turnedBack(_ line: [UInt8]) -> [UInt8]? {
    guard line.count <= short + LedgerLine.suffix else { return nil }
    return line.withUnsafeBufferPointer { line in
      guard let stated = LedgerLine.statedHash(line) else { return nil }
      var body = body(of: Array(line))
      for at in body.indices.dropLast() {
        for bit in 0..<8 {
          body[at] ^= 1 << UInt8(bit)
          if Digest(of: body).isSpelled(by: stated) { return body }
          body[at] ^= 1 << UInt8(bit)
        }
      }
      return nil
    }
  }
}
