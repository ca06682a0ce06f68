import Groundwork
public struct Zone: Sendable { public let name: String; public let offset: @Sendable (Int64) -> Int }
public struct DateBounds { public var earliest: Int64?; public var latest: Int64? }
public struct CaseDate: Hashable, Sendable { public let edtf: String
  public init(edtf: String) throws(Problem) { self.edtf = edtf }
  public func bounds(in zone: Zone) -> DateBounds { DateBounds() } }
public struct Amount { public static func normalisedDigits(in text: String) -> [String] { [] } }
