import CaseModel
import CaseStore
import Foundation

@testable import CaseShell

/// A folder of its own, and sessions in it.
final class Desk {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A session of somebody who stands in the folder, or in the case `named`.
  func session(in named: String? = nil, isShell: Bool = false) -> Session {
    var surroundings = Surroundings(
      clock: { 1_795_420_800 }, isClockSet: true, author: "mila",
      zones: { name in
        [Zone.jakarta, .makassar, .jayapura, .utc].first { $0.name == name }
      }, cacheFolder: nil)
    surroundings.programs = .installed
    surroundings.usualKey = folder.appending(path: "kunci").path
    return Session(
      surroundings,
      folders: CaseFolders(
        here: folder.path, root: folder.appending(path: "Cases").path, named: named),
      screen: Screen(isTerminal: false, columns: 80), isShell: isShell)
  }

  /// A copy of the folder and all in it.
  func copy() throws -> Desk {
    let copy = try Desk()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.copyItem(
        at: folder.appending(path: name), to: copy.folder.appending(path: name))
    }
    return copy
  }
}
