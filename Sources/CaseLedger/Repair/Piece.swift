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
  /// Whether only its stated hash was damaged: the next entry tells the right one.
  private var hasLostHash = false

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
  var isMended: Bool { hasLostHash || link?.form != nil }

  /// The line as it was written, without its newline.
  func line() throws -> [UInt8] {
    let bytes = try bytes()
    if hasLostHash, let link {
      return Array(bytes.dropLast(LedgerLine.suffix))
        + Array(",\"hash\":\"\(link.hash.hex)\"}".utf8)
    }
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

  /// Finds those whose stated hash alone was damaged: the hash of what it stands behind is what the
  /// next entry follows.
  static func mend(_ pieces: inout [Piece]) {
    let wanted = Set(pieces.compactMap { $0.link?.previous })
    for at in pieces.indices
    where pieces[at].fault != nil && pieces[at].range.count <= LedgerLine.limit {
      guard let bytes = try? pieces[at].bytes(), bytes.count > LedgerLine.suffix else { continue }
      let body = Array(bytes.dropLast(LedgerLine.suffix)) + [UInt8(ascii: "}")]
      let hash = Digest(of: body)
      guard wanted.contains(hash),
        let members = (try? JSONReader.read(body, limits: .ledger))?.asObject,
        let number = members["entry"]?.asInteger,
        let previous = members["previous"]?.asText.flatMap(Digest.init(hex:))
      else { continue }
      pieces[at].link = RestLine.Link(
        number: Int(number), previous: previous, hash: hash, form: nil)
      pieces[at].fault = nil
      pieces[at].hasLostHash = true
    }
  }
}
