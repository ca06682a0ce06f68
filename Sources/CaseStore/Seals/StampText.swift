import CaseLedger
import CaseModel
import Groundwork

/// What a reply of an authority says, read from openssl's words.
struct StampText {
  /// Whether a stamp was given.
  private(set) var isGranted = false
  /// Why not, in the authority's words.
  private(set) var refusal: String?
  /// What was stamped.
  private(set) var digest = Digest.zero
  /// When, in RFC 3339.
  private(set) var time: String?
  /// Who stamped it, as it calls itself.
  private(set) var authority: String?

  /// Reads what `openssl ts -reply -text` prints.
  ///
  ///     Status: Granted.
  ///     Status description: unspecified
  ///     Message data:
  ///         0000 - 70 e5 34 ef 41 f5 6e 5d-88 1d 86 a5 2d bf 84 b4   p.4.A.n]....-...
  ///     Time stamp: Nov 26 13:45:44 2026 GMT
  ///     TSA: DirName:/CN=Uji TSA
  init(_ text: String) {
    var hex = ""
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("    "), let dump = line.firstRange(of: " - ") {
        hex += line[dump.upperBound...].prefix(47).filter(\.isHexDigit)
      }
      guard let colon = line.firstRange(of: ": ") else { continue }
      let value = String(line[colon.upperBound...])
      switch line[..<colon.lowerBound] {
      case "Status": isGranted = value.hasPrefix("Granted")
      case "Status description", "Failure info": if value != "unspecified" { refusal = value }
      case "Time stamp": time = StampText.moment(value)
      case "TSA": authority = StampText.name(value)
      default: break
      }
    }
    digest = Digest(hex: hex) ?? .zero
  }

  /// What is kept of it.
  var stamp: Attestation.Stamp? { time.map { Attestation.Stamp(time: $0, authority: authority) } }

  /// `Nov 26 13:45:44 2026 GMT` in RFC 3339; a fraction of a second is left out.
  private static func moment(_ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard parts.count == 5, parts[4] == "GMT", let day = Int(parts[1]),
      let month = months.firstIndex(of: String(parts[0]))
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let text = "\(parts[3])-\(two(month + 1))-\(two(day))T\(parts[2].prefix { $0 != "." })Z"
    return DateText.parseInstant(text) == nil ? nil : text
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The common name where there is one.
  private static func name(_ words: String) -> String? {
    guard words != "unspecified" else { return nil }
    guard let mark = words.firstRange(of: "CN=") ?? words.firstRange(of: "CN = ") else {
      return words
    }
    return String(words[mark.upperBound...].prefix { $0 != "/" && $0 != "," })
  }
}
