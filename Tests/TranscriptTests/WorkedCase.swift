import Foundation
import Testing

/// A worked case in Cases: its script, the ledger that came of it, and what its reports say.
struct WorkedCase: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  /// All that there are.
  static let all: [WorkedCase] = {
    let folder = repository.appending(path: "Cases").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { WorkedCase(name: $0) }
  }()

  /// A report of a worked case in one language and form, as it lies in `expected`.
  struct Page: CustomTestStringConvertible, Sendable {
    let worked: WorkedCase
    /// Such as `chronology.en.md`, `certificate-X29.en.md`, or `timeline.id.mermaid.md` where it has
    /// diagrams.
    let file: String

    var testDescription: String { "\(worked.name)/\(file)" }

    var path: URL { worked.folder.appending(path: "expected/\(file)") }

    /// The command line that writes it to `now`; what is new is told of the last three entries.
    var command: String {
      let parts = file.split(separator: ".")
      let since =
        parts[0] == "changes" ? "--since $(($(wc -l <\(worked.name)/ledger.jsonl)-3))" : ""
      let report = parts[0].replacing("-", with: " ")
      return "kronologi -C \(worked.name) report \(report) \(since) --lang \(parts[1]) "
        + (parts.count > 3 ? "--diagrams \(parts[2]) " : "")
        + "--format \(parts[parts.count - 1]) --out now 2>/dev/null"
    }
  }

  /// Its expected reports.
  var pages: [Page] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "expected").path)
    return (names ?? []).sorted().map { Page(worked: self, file: $0) }
  }

  var folder: URL { repository.appending(path: "Cases/\(name)") }

  /// Makes a copy of the case in the folder of a transcript.
  var copy: String { "cp -r $REPOSITORY/Cases/\(name) ." }

  /// Sets the clock and the author of entry 1, and gives its command as `$first`.
  var opening: String {
    """
    entry() { head -n 1 $REPOSITORY/Cases/\(name)/ledger.jsonl | jq -r "$1"; }; \
    export KRONOLOGI_NOW=$(entry .time) KRONOLOGI_AUTHOR=$(entry .author); first=$(entry .command)
    """
  }
}
