import CaseModel
import Groundwork

/// What reports call the acts of custody.
enum CustodyWords {
  static func act(_ act: Custody.Act) -> Phrase {
    switch act {
    case .collected: Phrase(id: "dikumpulkan", en: "collected")
    case .received: Phrase(id: "diterima", en: "received")
    case .transferred: Phrase(id: "diserahkan", en: "handed on")
    case .examined: Phrase(id: "diperiksa", en: "examined")
    case .copied: Phrase(id: "disalin", en: "copied")
    case .returned: Phrase(id: "dikembalikan", en: "given back")
    case .released: Phrase(id: "dilepaskan", en: "released")
    case .verified: Phrase(id: "diverifikasi", en: "verified")
    case .destroyed: Phrase(id: "dimusnahkan", en: "destroyed")
    }
  }
}
