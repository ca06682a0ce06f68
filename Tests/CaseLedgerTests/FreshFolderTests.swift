import Foundation
import Groundwork
import Testing

@testable import CaseLedger

/// A folder that is filled whole or not at all.
@Suite struct FreshFolderTests {
  private struct Broken: Error {}

  @Test func `what is not empty, or is no folder, is refused and left alone`() throws {
    let scratch = try Scratch()
    try Data("x".utf8).write(to: URL(filePath: "\(scratch.folder)/a"))
    #expect(throws: Problem.self) { try FreshFolder(scratch.folder) }
    #expect(throws: Problem.self) { try FreshFolder("\(scratch.folder)/a") }
    #expect(try scratch.others == ["a"])
  }

  @Test func `where filling fails nothing is left, and a folder that was there stays`() throws {
    let scratch = try Scratch()
    for path in [scratch.folder, "\(scratch.folder)/baru"] {
      let folder = try FreshFolder(path)
      #expect(throws: Broken.self) {
        try folder.fill {
          try Folder.make("\(path)/x/y")
          try Descriptor.lay([1], at: "\(path)/x/y/z")
          try FileManager.default.createSymbolicLink(
            atPath: "\(path)/x/link", withDestinationPath: "/tmp")
          throw Broken()
        }
      }
      #expect(try scratch.others == [])
    }
    #expect(Folder.isFolder(scratch.folder) && Folder.isFolder("/tmp"))
  }
}
