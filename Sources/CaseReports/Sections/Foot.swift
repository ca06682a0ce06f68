import CaseModel
import Groundwork

/// From what the report was made, and how to check it.
enum Foot {
  /// - Parameter reckoned: whether what it says depends on the day on which it was made.
  static func blocks(_ file: CaseFile, reckoned: Bool = false) throws -> [Block] {
    let (head, options) = (file.reading.head, file.options)
    let words = file.reading.masked(options.queryWords)
    var parts = [
      options.caseName, file.say(Phrase(id: "entri \(head.entry)", en: "entry \(head.entry)")),
      "\(head.hash.hex.prefix(12))…", words.isEmpty ? file.say(whole) : words, file.zone.name,
      options.program,
    ]
    if let since = options.since {
      parts.append(file.say(Phrase(id: "sejak entri \(since)", en: "since entry \(since)")))
    }
    if reckoned {
      let today = Days.today(file)
      parts.append(file.say(Phrase(id: "dihitung per \(today)", en: "reckoned on \(today)")))
    }
    let hidden = try file.reading.leftOut(options.query)
    if hidden > 0 {
      parts.append(
        file.say(Phrase(id: "\(hidden) catatan ditahan", en: "\(hidden) records withheld")))
    }
    parts.append(file.say(Phrase(id: "periksa:", en: "check:")))
    return [
      .rule,
      .paragraph([
        .emphasis([.text(parts.joined(separator: " · "))]), .text(" "),
        .code("kronologi verify --against \(head)"),
      ]),
    ]
  }
}

private let whole = Phrase(id: "seluruh kasus", en: "the whole case")
