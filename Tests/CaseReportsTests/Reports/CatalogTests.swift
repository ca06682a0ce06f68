import CaseReports
import Foundation
import Testing

@Suite struct CatalogTests {
  @Test func `every file of the folder is in the catalogue, and no name twice`() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = (0..<4).reduce(here) { url, _ in url.deletingLastPathComponent() }
    let folder = root.appendingPathComponent("Sources/CaseReports/Reports")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let words = files.filter { $0.hasSuffix(".swift") && !$0.contains("+") }
      .map { $0.dropLast(6).lowercased() }
    #expect(Set(words) == Set(ReportCatalog.all.map(\.name)))
    #expect(words.count == ReportCatalog.all.count)
    #expect(ReportCatalog.named("nothing") == nil)
  }

  @Test func `every report says what it is in one line`() {
    for report in ReportCatalog.all {
      #expect(!report.summary.isEmpty && report.summary.count <= 80)
      #expect(report.summary.last != ".")
    }
  }
}
