import Groundwork

/// A date as EDTF writes it (ISO 8601-2, levels 0 and 1 in full, level 2's sets and masks too).
///
/// Two dates are equal when their texts are: `2021-05` and `2021-05-XX` bound the same days and
/// yet do not say the same.
public struct CaseDate: Hashable, Sendable {
  /// The text in normal form.
  public let edtf: String
  /// What the text says.
  let form: DateForm

  /// Reads EDTF, strictly; a time without offset is let through and left as it is.
  public init(edtf text: String) throws(Problem) {
    try self.init(text, stampedIn: nil)
  }

  /// Reads EDTF and gives every time without offset the one that `zone` has at that time.
  init(_ text: String, stampedIn zone: Zone?) throws(Problem) {
    if var point = QuickDate.read(text) {
      edtf = text + (zone.map { point.stamp(in: $0) } ?? "")
      form = .point(point)
      return
    }
    var reader = EDTFReader(text, zone: zone)
    form = try reader.read()
    edtf = reader.normalised
  }

  /// Whether it has a time that still needs an offset.
  public var needsOffset: Bool {
    form.points.contains { $0.clock != nil && $0.needsZone }
  }

  /// The same date, every time in it with an offset, so that no change of zone moves it.
  public func stamped(in zone: Zone) -> CaseDate {
    guard needsOffset else { return self }
    // Bounds that were in order without offsets can't be read back only where a zone is absurd.
    return (try? CaseDate(edtf, stampedIn: zone)) ?? self
  }

  /// Between which seconds it lies, as the clocks of `zone` count its days.
  public func bounds(in zone: Zone) -> DateBounds { form.bounds(in: zone) }

  /// The first second of all that it certainly reaches: of an interval its end, of what was at some
  /// time in a year the beginning.
  public func certainReach(in zone: Zone) -> Int64? {
    guard case .interval(_, .at(let end)) = form else { return bounds(in: zone).earliest }
    return end.bounds(in: zone).earliest
  }

  /// The day on which it can begin, in days since 1970-01-01; nil where that is open or unknown.
  public func day(in zone: Zone) -> Int? { DateOrder(self, sequence: nil, zone: zone).day }

  /// Whether it says `~` anywhere.
  public var isApproximate: Bool { form.points.contains { $0.doubt.contains(.approximate) } }

  /// Whether it says `?` anywhere.
  public var isUncertain: Bool { form.points.contains { $0.doubt.contains(.uncertain) } }

  /// Whether both have the same text.
  public static func == (left: CaseDate, right: CaseDate) -> Bool { left.edtf == right.edtf }

  /// Feeds the text to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(edtf) }
}

extension CaseDate: CustomStringConvertible {
  /// The text.
  public var description: String { edtf }
}
