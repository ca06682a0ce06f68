import CaseModel
import Groundwork

extension ExchangeFormat {
  /// A case with all that it takes to read and to check it, as a folder (BagIt, RFC 8493).
  public static let bag = ExchangeFormat(
    "bag", "pack the case into a folder that proves itself (BagIt)",
    details: """
      The ledger, the evidence, the reports chronology, evidence and custody, and FORMAT.md, with \
      manifests that `sha256sum -c` and every BagIt tool check. What the ledger proves is proved \
      once more while it is copied. The ledger and the evidence are whole: nothing in them is \
      masked. DIR must not be there yet, or be empty.

      A bag is a case that is only read: `open DIR`, `-C DIR`. `new DIR --from BAG` goes on with it.
      """)
}

/// What a bag says of itself in `bag-info.txt`.
public enum BagInfo {
  /// The lines, in order; only what is known.
  ///
  /// - Parameters:
  ///   - reading: the case, discreetly: this file is what catalogues show.
  ///   - caseHash: the hash of entry 1.
  ///   - day: when it was packed, as a day of the case's zone.
  ///   - program: what packed it.
  public static func lines(
    _ reading: Discreet, caseHash: Digest, day: String, program: String
  ) throws -> [(label: String, value: String)] {
    let theCase = try reading.theCase
    let organizations = try theCase[Case.investigators].compactMap(reading.living)
      .filter { $0[Actor.type] == .organization && reading.pseudonym(of: $0.id) == nil }
      .compactMap { $0[Actor.name] }
    var lines = organizations.map { (label: "Source-Organization", value: $0) }
    lines.append(("Bagging-Date", day))
    if let title = theCase[Case.title] { lines.append(("External-Description", title)) }
    lines.append(("External-Identifier", "\(caseHash.hex) \(reading.head)"))
    if let number = theCase[Case.reference] {
      lines.append(("Internal-Sender-Identifier", number))
    }
    lines.append(("Bag-Software-Agent", program))
    return lines
  }
}
