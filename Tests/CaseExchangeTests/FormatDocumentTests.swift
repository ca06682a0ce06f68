import CaseExchange
import Foundation
import Testing

/// The description of the format that goes with a bag.
@Suite struct FormatDocumentTests {
  private static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  /// With RECORD=1 the program's copy is written anew, and the test fails all the same.
  @Test func `it is Documentation/FORMAT.md word for word`() throws {
    let document = Self.root.appending(path: "Documentation/FORMAT.md")
    let text = try String(contentsOf: document, encoding: .utf8)
    #expect(FormatDocument.text == text)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let file = Self.root.appending(path: "Sources/CaseExchange/Formats/Bag/FormatDocument.swift")
      try Self.source(text).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("FormatDocument.swift was recorded")
    }
  }

  private static func source(_ text: String) -> String {
    """
    // Documentation/FORMAT.md word for word: a test compares them, and writes this file with RECORD=1.

    /// The description of a case's format, which goes with every bag.
    public enum FormatDocument {
      // swift-format-ignore
      /// The document.
      public static let text = #\"""
    \(text)
    \"""#
    }

    """
  }
}
