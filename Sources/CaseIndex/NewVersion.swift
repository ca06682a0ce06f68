import CaseModel
import Groundwork

/// A version of a record that is about to be written.
struct NewVersion {
  let vid: Int64
  let rank: Int64
  /// The record; of one that is retired, as it last was.
  let record: Record
  let isRetired: Bool
  let made: Int
  let act: Int
  let change: Change
}
