import CommandLanguage
import Foundation
import Groundwork
import Testing

@testable import CaseShell

/// Where cases lie, and how they are called there.
@Suite struct CaseFoldersTests {
  private let desk: Desk
  private var here: String { desk.folder.path }

  init() throws {
    desk = try Desk()
    for name in ["satu", "Cases/dua", "Cases/satu", "lain/tiga"] {
      _ = try Runner(desk.session()).run(line: "new \(name) --title Uji")
    }
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "kosong"), withIntermediateDirectories: true)
  }

  private func folders(_ here: String, isRootSet: Bool = false, home: String? = nil) -> CaseFolders
  {
    CaseFolders(
      here: here, root: "\(self.here)/Cases", named: nil, isRootSet: isRootSet, home: home)
  }

  @Test func `cases are listed from the folder we are in and from where they are kept`() throws {
    let all = folders(here).all()
    #expect(all.map(\.name) == ["\(here)/Cases/satu", "dua", "satu"])
    #expect(all.map(\.path) == ["\(here)/Cases/satu", "\(here)/Cases/dua", "\(here)/satu"])
    for one in all { #expect(try folders(here).find(one.name) == one.path) }
  }

  @Test func `the case around us is one of them`() throws {
    let deep = folders("\(here)/lain/tiga/evidence")
    #expect(deep.all().map(\.name) == ["dua", "satu", "tiga"])
    #expect(try deep.find("tiga") == "\(here)/lain/tiga")
  }

  @Test func `a folder of cases that was named is the only one`() {
    #expect(folders(here, isRootSet: true).all().map(\.name) == ["dua", "satu"])
    #expect(
      folders("\(here)/lain/tiga", isRootSet: true).all().map(\.path)
        == ["\(here)/Cases/dua", "\(here)/Cases/satu"])
  }

  @Test func `cases says where it has looked`() throws {
    let empty = try Desk()
    let outcome = try Runner(empty.session()).run(line: "cases")
    #expect(
      outcome.notices == [
        "No cases under \(empty.folder.path), nor under \(empty.folder.path)/Cases."
      ])
  }

  @Test func `in the shell a tilde is the home folder, elsewhere a name`() {
    #expect(folders("/x", home: "/rumah").absolute("~/t.md") == "/rumah/t.md")
    #expect(folders("/x", home: "/rumah").absolute("~") == "/rumah")
    #expect(folders("/x", home: "/rumah").absolute("~mila/t.md") == "/x/~mila/t.md")
    #expect(folders("/x", home: "/rumah").absolute("./~/t.md") == "/x/./~/t.md")
    #expect(folders("/x").absolute("~/t.md") == "/x/~/t.md")
  }

  @Test func `what a tilde leads to is completed as it was typed`() {
    let files = FileCandidates(folders: folders("/x", home: here))
    #expect(files.beginning("~", limit: 9).map(\.value) == ["~/"])
    #expect(files.beginning("~/la", limit: 9).map(\.value) == ["~/lain/"])
  }
}
