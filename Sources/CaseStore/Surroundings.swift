import CaseModel
import Groundwork

/// All that a run takes from the world around it, so that it can be repeated to the byte.
public struct Surroundings: Sendable {
  /// The version of the program, as every entry names it.
  public static let program = "kronologi 0.1.0"

  /// The clock, in unix seconds.
  public var clock: @Sendable () -> Int64
  /// Whether the clock was set by hand.
  public var isClockSet: Bool
  /// Who works here.
  public var author: String
  /// Finds a time zone by its IANA name.
  public var zones: @Sendable (String) -> Zone?
  /// Where caches go, for a case that lies where nothing can be written.
  public var cacheFolder: String?
  /// Starts other programs.
  public var programs = Programs.none
  /// The SSH key with which seals are signed where no command names one.
  public var key: String?
  /// The key of that name that people have where they chose none.
  public var usualKey: String?
  /// Who is trusted where no command says so.
  public var trusted = Trusted()

  /// Makes surroundings.
  public init(
    clock: @escaping @Sendable () -> Int64, isClockSet: Bool, author: String,
    zones: @escaping @Sendable (String) -> Zone?, cacheFolder: String?
  ) {
    self.clock = clock
    self.isClockSet = isClockSet
    self.author = author
    self.zones = zones
    self.cacheFolder = cacheFolder
  }
}
