/// What a file is, told by its first bytes: its name proves nothing.
enum MediaType {
  /// How many bytes are looked at.
  static let headSize = 1 << 16

  /// The media type of a file that begins with `head`.
  static func of(_ head: [UInt8]) -> String {
    let isText = isText(head)
    // Two or three letters are no proof against a text that happens to begin with them.
    let known = signatures.first { $0.fits(head) && (!isText || $0.length > 3) }
    return known?.media ?? (isText ? markup(head) : "application/octet-stream")
  }

  /// Bytes that stand at a fixed place in files of one type.
  private struct Signature: Sendable {
    let media: String
    let marks: [(at: Int, bytes: [UInt8])]

    var length: Int { marks.reduce(0) { $0 + $1.bytes.count } }

    func fits(_ head: [UInt8]) -> Bool {
      marks.allSatisfy { mark in head.dropFirst(mark.at).starts(with: mark.bytes) }
    }
  }

  private static func type(_ media: String, _ bytes: [UInt8], at place: Int = 0) -> Signature {
    Signature(media: media, marks: [(place, bytes)])
  }

  private static func type(_ media: String, _ text: String, at place: Int = 0) -> Signature {
    type(media, Array(text.utf8), at: place)
  }

  private static func type(_ media: String, _ text: String, _ at: Int, _ more: String) -> Signature
  {
    Signature(media: media, marks: [(0, Array(text.utf8)), (at, Array(more.utf8))])
  }

  /// The more particular stand before the more general.
  private static let signatures: [Signature] = [
    type("application/pdf", "%PDF-"),
    type("image/png", [0x89] + Array("PNG\r\n\u{1A}\n".utf8)),
    type("image/jpeg", [0xFF, 0xD8, 0xFF]),
    type("image/gif", "GIF8"),
    type("image/webp", "RIFF", 8, "WEBP"),
    type("audio/wav", "RIFF", 8, "WAVE"),
    type("video/x-msvideo", "RIFF", 8, "AVI "),
    type("image/tiff", [0x49, 0x49, 0x2A, 0x00]),
    type("image/tiff", [0x4D, 0x4D, 0x00, 0x2A]),
    type("image/heic", "ftyphei", at: 4),
    type("image/heic", "ftypmif1", at: 4),
    type("image/avif", "ftypavif", at: 4),
    type("audio/mp4", "ftypM4A", at: 4),
    type("video/quicktime", "ftypqt", at: 4),
    type("video/3gpp", "ftyp3gp", at: 4),
    type("video/mp4", "ftyp", at: 4),
    type("video/webm", [0x1A, 0x45, 0xDF, 0xA3]),
    type("audio/ogg", "OggS"),
    type("audio/flac", "fLaC"),
    type("audio/mpeg", "ID3"),
    type("audio/mpeg", [0xFF, 0xFB]),
    type("audio/amr", "#!AMR"),
    type(
      "application/vnd.oasis.opendocument.text", "PK", 30,
      "mimetypeapplication/vnd.oasis.opendocument.text"),
    type(
      "application/vnd.oasis.opendocument.spreadsheet", "PK", 30,
      "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    type("application/epub+zip", "PK", 30, "mimetypeapplication/epub+zip"),
    type("application/zip", [0x50, 0x4B, 0x03, 0x04]),
    type("application/zip", [0x50, 0x4B, 0x05, 0x06]),
    type("application/x-ole-storage", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    type("application/gzip", [0x1F, 0x8B]),
    type("application/x-bzip2", "BZh"),
    type("application/x-xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    type("application/zstd", [0x28, 0xB5, 0x2F, 0xFD]),
    type("application/x-7z-compressed", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    type("application/vnd.rar", "Rar!\u{1A}\u{07}"),
    type("application/x-tar", "ustar", at: 257),
    type("application/vnd.sqlite3", "SQLite format 3\0"),
    type("application/vnd.tcpdump.pcap", [0xD4, 0xC3, 0xB2, 0xA1]),
    type("application/vnd.tcpdump.pcap", [0xA1, 0xB2, 0xC3, 0xD4]),
    type("application/x-pcapng", [0x0A, 0x0D, 0x0D, 0x0A]),
    type("application/x-ewf", [0x45, 0x56, 0x46, 0x09, 0x0D, 0x0A, 0xFF, 0x00]),
    type("application/x-elf", [0x7F] + Array("ELF".utf8)),
    type("application/vnd.microsoft.portable-executable", "MZ"),
    type("application/warc", "WARC/1."),
    type("application/rtf", "{\\rtf"),
    type("text/vcard", "BEGIN:VCARD"),
  ]

  /// Whether the bytes are UTF-8 without the control characters that no text has; the last
  /// character may be cut.
  private static func isText(_ head: [UInt8]) -> Bool {
    let isControl: (UInt8) -> Bool = { $0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B }
    guard !head.contains(where: isControl) else { return false }
    // The last of so many bytes may be in the middle of a character.
    let lost = head.count < headSize ? 0...0 : 0...3
    return lost.contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
  }

  /// Text that says itself what it is.
  private static func markup(_ head: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = head.starts(with: mark) ? head.dropFirst(3) : head[...]
    let start = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(16)
    let word = String(decoding: start, as: UTF8.self).lowercased()
    if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") { return "text/html" }
    if word.hasPrefix("<?xml") { return "application/xml" }
    return "text/plain"
  }
}
