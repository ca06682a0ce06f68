import CaseExchange
import Foundation
import Testing

/// The description of the format that goes with a bag.
@Suite struct FormatDocumentTests {
  private static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  @Test func `it is Documentation/FORMAT.md word for word`() throws {
    let document = Self.root.appending(path: "Documentation/FORMAT.md")
    #expect(FormatDocument.text == (try String(contentsOf: document, encoding: .utf8)))
  }
}
