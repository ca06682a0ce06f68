import CaseModel
import Groundwork

extension DayBook {
  /// Where an entry stands: by day, the surer heading first, then as it happened.
  struct Key: Comparable {
    private let day: Int
    /// The end of what the heading covers: the later, the vaguer.
    private let end: Int64
    private let isApproximate: Bool
    private let head: String
    private let order: DateOrder?
    private let isClaim: Bool
    private let rank: Int

    init(_ entry: Entry, head: CaseDate?, _ file: CaseFile) {
      order = entry.order
      day = entry.order?.day ?? .min
      end = head?.bounds(in: file.zone).latest ?? .max
      isApproximate = head?.isApproximate ?? false
      self.head = head?.edtf ?? ""
      isClaim = entry.event == nil
      rank = entry.rank
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.day != right.day { return left.day < right.day }
      if left.end != right.end { return left.end < right.end }
      if left.isApproximate != right.isApproximate { return right.isApproximate }
      if left.head != right.head { return left.head < right.head }
      if let one = left.order, let other = right.order, one != other { return one < other }
      return left.isClaim != right.isClaim ? right.isClaim : left.rank < right.rank
    }
  }
}
