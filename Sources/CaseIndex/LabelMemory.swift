import Groundwork

/// The records that the lines of a script have named so far: they name the same few again and again.
///
/// Only what stands is remembered, and all of it is forgotten when a record that was there changes.
final class LabelMemory {
  private var known: [Name: StoredVersion] = [:]

  /// The version that bears `label`, which `find` looks up where it is not remembered.
  func version(
    labelled label: String, _ find: () throws -> StoredVersion?
  ) rethrows -> StoredVersion? {
    if let version = known[Name(label)] { return version }
    let found = try find()
    if let found {
      // A script that names everything once would otherwise fill the memory.
      if known.count > 10_000 { known = [:] }
      known[Name(label)] = found
    }
    return found
  }

  /// Forgets all.
  func forget() { if !known.isEmpty { known = [:] } }
}
