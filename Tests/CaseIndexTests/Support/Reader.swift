import CaseIndex
import CaseModel
import Groundwork

/// The ways in which a reading comes about; each must give the same answers.
enum Reader: CaseIterable {
  /// The fold.
  case model
  /// An index into which the acts came one by one.
  case index
  /// An index that was built from all acts at once.
  case rebuilt
  /// An index with the last act applied, but not yet finished... and then finished, in one turn.
  case halves

  /// Lets `body` read the case that `acts` make.
  func read<T>(
    _ acts: [CommittedAct], _ body: (any CaseReading) throws -> T
  ) throws -> T {
    if self == .model { return try body(try ModelReading(acts, zones: History.zones)) }
    let index = try SearchIndex.open(in: nil, zones: History.zones)
    switch self {
    case .rebuilt:
      try index.rebuild { take in
        for act in acts { try take(act, History.offset(act)) }
      }
    case .halves:
      let half = acts.count / 2
      try index.rebuild { take in
        for act in acts[..<half] { try take(act, History.offset(act)) }
      }
      try index.write { writer in
        for act in acts[half...] {
          for change in act.changes { try writer.apply(change, by: act.number) }
        }
        for act in acts[half...] { try writer.finish(act, offset: History.offset(act)) }
      }
    default:
      for act in acts {
        try index.write { try $0.take(act, offset: History.offset(act)) }
      }
    }
    return try index.read(body)
  }
}
