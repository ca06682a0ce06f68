import CaseModel
import CaseStore
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// A session on a scratch case, in which lines are typed as in the shell.
final class ScratchShell {
  let session: Session
  private let folder: URL

  /// Makes a case, and types `lines`.
  init(columns: Int = 72, paint: Paint = .none, _ lines: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let now = try #require(DateText.parseInstant("2026-11-23T08:00:00Z"))
    session = Session(
      Surroundings(
        clock: { now }, isClockSet: true, author: "mila",
        zones: { $0 == "Asia/Jakarta" ? .jakarta : nil }, cacheFolder: folder.path),
      folders: CaseFolders(here: folder.path, root: folder.path, named: nil),
      screen: Screen(isTerminal: true, columns: columns, paint: paint), isShell: true)
    try type("new uji --title \"Perkara uji\"")
    for line in lines { try type(line) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What comes of a line.
  @discardableResult
  func type(_ line: String) throws -> Outcome { try Runner(session).run(line: line) }

  /// What a line prints, without the blanks at line ends.
  func screen(_ line: String) throws -> String {
    try type(line).result.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing(/\ +$/, with: "") }.joined(separator: "\n")
  }

  /// The lines of a small case in which something of everything stands.
  static let sample = [
    #"add actor "BPJS Kesehatan" @bpjs --type organization --roles controller --aliases BPJS"#,
    #"add actor "Kementerian Kominfo" @kominfo --type organization"#,
    #"add actor "Dedy Permadi" @dedy --type person --post "Juru Bicara" --of @kominfo"#,
    #"add actor Kotz @kotz --type account"#,
    #"add question ?sample "Berapa isi sampel itu?" --expects number"#,
    #"add question ?origin "Dari mana data itu?" --text.en "Where is the data from?""#,
    #"add exhibit %tribun "100 ribu data peserta bocor" --type web-page --published 2021-05-21 --grade C2"#,
    #"add event 2021-05-12~ "Kotz menawarkan sampel gratis." @kotz:seller --status alleged"#,
    #"add event "Jumat (21/5/2021)" "Kominfo memanggil direksi BPJS Kesehatan untuk dimintai keterangan." @kominfo:regulator @bpjs %tribun:"par. 9" #response --status confirmed"#,
    #"add event 2021-05-21T14:30 "Rapat dimulai." %tribun --status reported"#,
    #"add claim @kotz asserts ?sample "1 juta" "sampel itu berisi satu juta data" --said 2021-05-12"#,
    #"add claim @dedy asserts ?sample 100.002 "sampel itu berisi 100.002 data" --for @kominfo --said 2021-05-21 %tribun"#,
    #"add claim @dedy undecided ?origin "data itu milik BPJS" --for @kominfo --said 2021-05-20"#,
    #"add claim @dedy suspects ?origin "BPJS Kesehatan" --for @kominfo --said 2021-05-21 --hedge "diduga kuat""#,
    #"add task "Memberi tahu pemilik data" --rule permenkominfo-20-2016-28c --starts E2 @bpjs"#,
    #"note E2 "Tanyakan lagi kepada Humas.""#,
  ]
}
