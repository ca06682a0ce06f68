import Glibc
import Groundwork

/// A folder that is to be filled, and was not there before or was empty.
public struct FreshFolder {
  /// Where it lies.
  public let path: String
  private let wasThere: Bool

  /// Looks at `path`, and makes nothing yet.
  ///
  /// - Parameter shown: what the user calls it, for messages.
  /// - Throws: `Problem` where something is in it, or a file bears its name.
  public init(_ path: String, shown: String? = nil) throws(Problem) {
    self.path = path
    wasThere = OriginalFile.isThere(path)
    if wasThere {
      let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
      guard Folder.names(in: folder).isEmpty else {
        throw .refused(
          "\(shown ?? path) is not empty", hint: "name a folder that is not there yet")
      }
    }
  }

  /// Makes it where it lacks, has `body` fill it, and waits until all names are on the disk; where
  /// that fails, nothing is left.
  public func fill<T>(_ body: () throws -> T) throws -> T {
    do {
      try Folder.make(path)
      let result = try body()
      try FreshFolder.synchronize(path)
      if let above = Folder.parent(of: path) { try? Folder.synchronize(above) }
      return result
    } catch {
      for name in Folder.names(in: path) { Folder.remove("\(path)/\(name)") }
      if !wasThere { rmdir(path) }
      throw error
    }
  }

  private static func synchronize(_ folder: String) throws(Problem) {
    for name in Folder.names(in: folder) {
      let path = "\(folder)/\(name)"
      if Folder.isFolder(path, followingLinks: false) { try synchronize(path) }
    }
    try Folder.synchronize(folder)
  }
}
