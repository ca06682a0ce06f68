import CaseModel
import Groundwork

/// What roles and relations are called in a text: the usual ones in the language of the report, all
/// others as they were typed.
///
/// Nobody is called an offender who was not convicted: a `suspect` is one whom somebody suspects.
enum Roles {
  /// A role in the case or in an event.
  static func name(_ role: String, _ language: Language) -> String {
    roles[role.lowercased()]?[language] ?? role
  }

  /// What one actor is to another, as a clause goes on with it: `menulis di`, `owns`.
  static func relation(_ relation: String, _ language: Language) -> String {
    relations[relation.lowercased()]?[language] ?? relation
  }

  private static let roles: [String: Phrase] = [
    "affected": Phrase(id: "pihak terdampak", en: "affected party"),
    "author": Phrase(id: "penulis", en: "author"),
    "buyer": Phrase(id: "pembeli", en: "buyer"),
    "complainant": Phrase(id: "pelapor", en: "complainant"),
    "contact": Phrase(id: "penghubung", en: "contact"),
    "controller": Phrase(id: "pengendali data", en: "data controller"),
    "court": Phrase(id: "pengadilan", en: "court"),
    "expert": Phrase(id: "ahli", en: "expert"),
    "investigator": Phrase(id: "penyelidik", en: "investigator"),
    "media": Phrase(id: "media", en: "media"),
    "mirror": Phrase(id: "laman cermin", en: "mirror"),
    "oversight": Phrase(id: "pengawas", en: "oversight body"),
    "processor": Phrase(id: "prosesor data", en: "data processor"),
    "prosecutor": Phrase(id: "penuntut umum", en: "prosecutor"),
    "regulator": Phrase(id: "regulator", en: "regulator"),
    "researcher": Phrase(id: "peneliti", en: "researcher"),
    "seller": Phrase(id: "penjual", en: "seller"),
    "source": Phrase(id: "sumber", en: "source"),
    "speaker": Phrase(id: "pembicara", en: "speaker"),
    "suspect": Phrase(id: "pihak yang diduga terlibat", en: "suspected, not convicted"),
    "vendor": Phrase(id: "vendor", en: "vendor"),
    "victim": Phrase(id: "korban", en: "victim"),
    "witness": Phrase(id: "saksi", en: "witness"),
  ]

  private static let relations: [String: Phrase] = [
    "advises": Phrase(id: "menasihati", en: "advises"),
    "controls": Phrase(id: "mengendalikan", en: "controls"),
    "employs": Phrase(id: "mempekerjakan", en: "employs"),
    Link.holdsPost: Phrase(id: "menjabat di", en: "holds a post at"),
    "member of": Phrase(id: "anggota", en: "is a member of"),
    "owns": Phrase(id: "memiliki", en: "owns"),
    "part of": Phrase(id: "bagian dari", en: "is part of"),
    "part of network": Phrase(id: "bagian dari jaringan", en: "is part of the network of"),
    "posts on": Phrase(id: "menulis di", en: "posts on"),
    "represents": Phrase(id: "mewakili", en: "represents"),
    "speaks for": Phrase(id: "berbicara untuk", en: "speaks for"),
    "supplies": Phrase(id: "memasok", en: "supplies"),
    "works for": Phrase(id: "bekerja untuk", en: "works for"),
  ]
}
