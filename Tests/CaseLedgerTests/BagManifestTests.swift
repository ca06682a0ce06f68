import Groundwork
import Testing

@testable import CaseLedger

/// The manifests of a bag, as RFC 8493 has them.
@Suite struct BagManifestTests {
  private let digest = Digest(of: Array("x".utf8))

  @Test func `what would end a line is escaped, and the sign of an escape, and nothing else`() {
    let path = "data/100% \u{E9}\r\n%0A\t*"
    let spelled = "data/100%25 \u{E9}%0D%0A%250A\t*"
    #expect(BagManifest.encoded(path).isSame(as: spelled))
    #expect(BagManifest.decoded(spelled).isSame(as: path))
    #expect(BagManifest.decoded("a%0a%0d%25b%41%").isSame(as: "a\n\r%b%41%"))
  }

  @Test func `a manifest is read as it was written`() throws {
    var manifest = BagManifest()
    manifest.add("data/a b\nc", digest)
    manifest.add("data/%", digest)
    #expect(manifest.text == "\(digest.hex)  data/a b%0Ac\n\(digest.hex)  data/%25\n")
    #expect(try BagManifest(manifest.text).lines == manifest.lines)
  }

  @Test func `other tools' tabs, stars, capitals and line ends are understood`() throws {
    let text = "\(digest.hex.uppercased())\t*./data/a\r\n\(digest.hex)   data/b\r"
    #expect(try BagManifest(text).lines.map(\.path) == ["data/a", "data/b"])
    for wrong in ["abc  data/a", digest.hex, "\(digest.hex)  ", "\(digest.hex)data/a"] {
      #expect(throws: Problem.self) { try BagManifest(wrong) }
    }
  }
}
