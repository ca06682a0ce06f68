import Testing

@testable import CaseLedger

@Suite struct MediaTypeTests {
  private func type(_ text: String) -> String { MediaType.of(Array(text.utf8)) }

  @Test func `a file is what its first bytes say`() {
    #expect(type("%PDF-1.7\n") == "application/pdf")
    #expect(MediaType.of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == "image/png")
    #expect(MediaType.of([0xFF, 0xD8, 0xFF, 0xE0]) == "image/jpeg")
    #expect(type("RIFF\0\0\0\0WEBPVP8 ") == "image/webp")
    #expect(type("RIFF\0\0\0\0WAVEfmt ") == "audio/wav")
    #expect(type("\0\0\0\u{18}ftypmp42") == "video/mp4")
    #expect(MediaType.of([0x50, 0x4B, 3, 4, 20, 0]) == "application/zip")
    #expect(type("SQLite format 3\0") == "application/vnd.sqlite3")
    let tar = [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8) + [0]
    #expect(MediaType.of(tar) == "application/x-tar")
  }

  @Test func `what is UTF-8 is text, unless it says better`() {
    #expect(type("") == "text/plain")
    #expect(type("Kronologi — “ya”\n") == "text/plain")
    #expect(type("\u{FEFF}\n <!DOCTYPE HTML><p>") == "text/html")
    #expect(type("<?xml version=\"1.0\"?>") == "application/xml")
  }

  @Test func `a text that begins like a program is a text`() {
    #expect(type("MZ adalah inisial saksi.") == "text/plain")
    #expect(type("BZh") == "text/plain")
    #expect(
      MediaType.of([0x4D, 0x5A, 0x90, 0x00]) == "application/vnd.microsoft.portable-executable")
  }

  @Test func `all else is octets`() {
    #expect(MediaType.of([0, 1, 2]) == "application/octet-stream")
    #expect(MediaType.of([0xC3]) == "application/octet-stream")
    #expect(MediaType.of(Array("Caf".utf8) + [0xE9]) == "application/octet-stream")
    #expect(type("a\0b") == "application/octet-stream")
  }

  @Test func `a character that the head cuts is no fault`() {
    for shift in 0..<4 {
      let text = String(repeating: "a", count: shift) + String(repeating: "💾", count: 20_000)
      #expect(MediaType.of(Array(text.utf8.prefix(MediaType.headSize))) == "text/plain")
    }
    let bad =
      [UInt8](repeating: 0x61, count: MediaType.headSize - 5) + [0xFF, 0x61, 0x61, 0x61, 0x61]
    #expect(MediaType.of(bad) == "application/octet-stream")
  }
}
