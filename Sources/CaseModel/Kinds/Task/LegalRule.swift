import Groundwork

/// A duty that the law puts on whoever lost data, with its clock.
///
/// Which event starts the clock is an input: what counts as "known" is often disputed.
public struct LegalRule: Sendable {
  /// How long the law gives.
  public enum Limit: Sendable {
    case hours(Int)
    case calendarDays(Int)
    /// No number: "at the first opportunity", or nothing at all.
    case none
  }

  /// Its id, the value of a task's `rule`.
  public let id: String
  /// The provision.
  public let name: String
  /// The provision as a report cites it.
  public let cited: Phrase
  /// Who owes what to whom.
  public let duty: Phrase
  /// How long the law gives.
  public let limit: Limit
  /// What starts the clock.
  public let from: Phrase
  /// Since when it is in force, in EDTF.
  public let inForce: String

  /// The rules that the program knows.
  public static let all: [LegalRule] = [
    LegalRule(
      id: "permenkominfo-20-2016-28c", name: "Permenkominfo 20/2016 Art. 28 c",
      cited: Phrase(
        id: "Pasal 28 huruf c Permenkominfo 20/2016", en: "Article 28 c of Permenkominfo 20/2016"),
      duty: Phrase(
        id: "pemberitahuan tertulis kepada pemilik data atas kegagalan perlindungan kerahasiaan",
        en: "written notice to the owners of the data of a failure to keep it confidential"),
      limit: .calendarDays(14),
      from: Phrase(id: "kegagalan diketahui", en: "the failure is known"),
      inForce: "2016-12-01/.."),
    LegalRule(
      id: "pp-71-2019-14-5", name: "PP 71/2019 Art. 14(5)",
      cited: Phrase(
        id: "Pasal 14 ayat (5) PP 71/2019", en: "Article 14(5) of PP 71/2019"),
      duty: Phrase(
        id: "pemberitahuan tertulis kepada pemilik data", en: "written notice to the data's owner"),
      limit: .none, from: Phrase(id: "kegagalan terjadi", en: "the failure occurs"),
      inForce: "2019-10-10/.."),
    LegalRule(
      id: "pp-71-2019-24-3", name: "PP 71/2019 Art. 24(3)",
      cited: Phrase(
        id: "Pasal 24 ayat (3) PP 71/2019", en: "Article 24(3) of PP 71/2019"),
      duty: Phrase(
        id: "pengamanan informasi dan laporan kepada penegak hukum dan kementerian",
        en: "securing the information and reporting to law enforcement and the ministry"),
      limit: .none,
      from: Phrase(
        id: "gangguan serius akibat perbuatan pihak lain",
        en: "a serious failure caused by others"),
      inForce: "2019-10-10/.."),
    LegalRule(
      id: "uu-27-2022-46", name: "UU 27/2022 (PDP) Art. 46",
      cited: Phrase(
        id: "Pasal 46 UU 27/2022 (PDP)", en: "Article 46 of UU 27/2022 (PDP)"),
      duty: Phrase(
        id: "pemberitahuan tertulis kepada subjek data dan lembaga",
        en: "written notice to the data subjects and the agency"),
      limit: .hours(72),
      from: Phrase(id: "peristiwa yang dipilih", en: "the event that is chosen"),
      inForce: "2022-10-17/.."),
    LegalRule(
      id: "gdpr-33", name: "GDPR Art. 33",
      cited: Phrase(
        id: "Pasal 33 GDPR", en: "Article 33 of the GDPR"),
      duty: Phrase(
        id: "pemberitahuan kepada otoritas pengawas", en: "notice to the supervisory authority"),
      limit: .hours(72), from: Phrase(id: "pelanggaran diketahui", en: "becoming aware"),
      inForce: "2018-05-25/.."),
  ]

  /// The rule of this id.
  public static func named(_ id: String) -> LegalRule? { all.first { $0.id == id } }
}
