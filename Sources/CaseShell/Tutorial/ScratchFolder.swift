import CaseLedger
import Glibc
import Groundwork

/// A folder of its own under /tmp, which goes with all in it when nobody holds it any more.
final class ScratchFolder {
  /// Where it lies.
  let path: String

  /// Makes the folder, for its owner alone.
  init() throws {
    var template = Array("/tmp/kronologi-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw Problem.refused("no scratch folder can be made under /tmp") }
    path = made
  }

  deinit { Folder.remove(path) }
}
