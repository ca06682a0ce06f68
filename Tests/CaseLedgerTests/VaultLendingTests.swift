import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// Working copies, and what they are called.
@Suite struct VaultLendingTests {
  @Test(arguments: [
    ("laporan.pdf", "X1-laporan.pdf"), ("la poran  (1).PDF", "X1-la_poran_1.PDF"),
    ("../../etc/passwd", "X1-etc_passwd"), ("/etc/shadow", "X1-etc_shadow"), ("..", "X1"),
    ("", "X1"), (".bashrc", "X1-bashrc"), ("-rf", "X1-rf"), ("CON", "X1-CON"),
    ("a\u{0}b\nc", "X1-a_b_c"),
    ("laporan\u{202E}fdp.exe", "X1-laporan_fdp.exe"), ("a:b|c?*<>\"\\", "X1-a_b_c"),
    ("Bukti – “salinan”.txt", "X1-Bukti_salinan.txt"), ("naïve.e01", "X1-naïve.e01"),
    ("arsip.tar.gz", "X1-arsip.tar.gz"), ("x.", "X1-x"), ("$(rm -rf ~).sh", "X1-rm_-rf.sh"),
  ])
  func `a name from outside does no harm`(_ name: String, _ safe: String) {
    #expect(SafeName("X1", name).text(1) == safe)
  }

  @Test func `a long name is cut, its ending is not, and numbers stand before the ending`() {
    let name = SafeName("X1", String(repeating: "é", count: 500) + ".docx")
    #expect(name.text(1).utf8.count <= 110 && name.text(1).hasSuffix("é.docx"))
    #expect(SafeName("X1", "a.txt").text(3) == "X1-a-3.txt")
  }

  @Test func `copies never overwrite, and follow no link`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    let digest = try vault.keep([1, 2, 3])
    let folder = "\(scratch.folder)/out"
    mkdir(folder, 0o700)
    symlink("\(scratch.folder)/trap", "\(folder)/X1-a.txt")
    #expect(try vault.copy(digest, to: folder, called: "X1", "a.txt") == "X1-a-2.txt")
    #expect(try vault.copy(digest, to: folder, called: "X1", "a.txt") == "X1-a-3.txt")
    #expect(try scratch.bytes("out/X1-a-3.txt") == [1, 2, 3])
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.folder)/trap"))
  }

  @Test func `bytes that were changed are not handed out`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    let digest = try vault.keep([1, 2, 3])
    chmod(vault.path(of: digest), 0o600)
    try Data([1, 2, 4]).write(to: URL(fileURLWithPath: vault.path(of: digest)))
    let folder = "\(scratch.folder)/out"
    mkdir(folder, 0o700)
    #expect { try vault.copy(digest, to: folder, called: "X1", "a") } throws: {
      ($0 as? Problem)?.kind == .broken
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func `the vault is no place for working copies`() throws {
    let scratch = try Scratch()
    let vault = Vault(in: scratch.folder)
    _ = try vault.keep([1])
    for inside in ["", "/aa", "/aa/b", "/../evidence"] {
      #expect(vault.contains(vault.folder + inside))
    }
    for outside in [scratch.folder, "\(scratch.folder)/salinan/x", "salinan", "/"] {
      #expect(!vault.contains(outside))
    }
  }
}
