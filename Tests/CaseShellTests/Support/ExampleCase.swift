import Foundation

@testable import CaseShell

/// The small case of which the examples in the grammars speak.
enum ExampleCase {
  /// Its folder, where the examples are typed.
  static let name = "latihan"

  /// A desk with the case, another one under Cases, and a script.
  static func desk() throws -> Desk {
    let desk = try Desk()
    let runner = Runner(desk.session(in: name))
    _ = try Runner(desk.session()).run(line: "new \(name) --title Latihan")
    _ = try Runner(desk.session()).run(line: "new Cases/bpjs-2021 --title BPJS")
    for file in ["bukti.txt", "laporan.pdf", "lampiran-1.png", "citra.e01"] {
      try file.write(to: desk.folder.appending(path: file), atomically: true, encoding: .utf8)
    }
    try desk.makeKey()
    for line in lines { _ = try runner.run(line: line) }
    try "add note \"Dari naskah.\"\n".write(
      to: desk.folder.appending(path: "case.kron"), atomically: true, encoding: .utf8)
    return desk
  }

  private static let lines: [String] =
    [
      #"add actor "BPJS Kesehatan" @bpjs --type organization"#,
      #"add actor Kominfo @kominfo --type organization"#,
      #"add actor "Dedy Permadi" @dedy --type person"#,
      #"add actor "M. Iqbal" @iqbal --type person"#,
      #"add actor Kotz @kotz --type account"#,
      #"add note "Entri tujuh, yang dapat dibatalkan.""#,
      #"add question ?origin "Dari mana?" --expects choice --choices "BPJS Kesehatan" --choices lain"#,
      #"add exhibit %satu "Satu" --publisher @kominfo --published 2021-05-20 --grade B2"#,
      #"add exhibit %dua "Dua" --published 2021-05-21"#,
      #"add exhibit %tiga "Tiga""#,
      #"add asset %data "Data penduduk""#,
      #"add link @dedy "holds post" @kominfo --post "Juru Bicara""#,
      #"add task "Melapor" @bpjs"#,
      #"add actor BSSN @bssn --type organization"#,
      #"add actor Kompas @kompas --type organization"#,
      #"add actor "Laboratorium forensik" @lab --type organization"#,
      #"add actor Rina @rina --type person"#,
      #"collect bukti.txt into X1 --from @kominfo"#,
      #"add claim @dedy suspects ?origin "BPJS Kesehatan" "data penduduk itu identik" X1 --said 2021-05-20"#,
    ]
    + (1...13).map { #"add event 2021-05-\#(10 + $0) "Peristiwa \#($0)." @kotz X1"# }
    + (1...32).map { #"add note "Catatan \#($0).""# }
    + ["retire E13", "tag E1 #tanya", "undo"]
    + ["report chronology --out chronology.md", "report brief --format html --out brief.html"]
}
