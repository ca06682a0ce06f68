import CaseExchange
import Foundation
import Testing

@Suite struct CatalogTests {
  @Test func `every folder of Formats is in the catalogue, and no word twice`() throws {
    let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let folder = root.appending(path: "Sources/CaseExchange/Formats").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.lowercased() }
    #expect(names.sorted() == ExchangeCatalog.all.map(\.word).sorted())
  }

  @Test func `every format says what it is in one line`() {
    for format in ExchangeCatalog.all {
      #expect(!format.summary.isEmpty && format.summary.count <= 80 && !format.details.isEmpty)
      #expect(format.summary.last != ".")
    }
  }
}
