import Groundwork

/// The case as reports and exports see it.
///
/// Personal data are masked, protected actors renamed, and what may not be seen is left out. So no
/// format can forget it.
public struct Discreet: CaseReading {
  /// What goes out.
  public struct Policy: Sendable {
    /// Whether NIK, telephone and card numbers and e-mail addresses are masked.
    public var masksPersonalData: Bool
    /// Whether protected actors go by another name.
    public var hidesProtected: Bool
    /// The most restricted records that go out; nil for all.
    public var tlp: Common.TLP?
    /// The language of the names that protected actors are given.
    public var language: Language

    /// Makes a policy; by default nothing personal goes out.
    public init(
      masksPersonalData: Bool = true, hidesProtected: Bool = true, tlp: Common.TLP? = nil,
      language: Language = .indonesian
    ) {
      self.masksPersonalData = masksPersonalData
      self.hidesProtected = hidesProtected
      self.tlp = tlp
      self.language = language
    }
  }

  /// What goes out.
  public let policy: Policy
  /// The case as it is.
  let base: any CaseReading
  /// The case as it is today, where `base` is a past: what must not go out today never does.
  let present: (any CaseReading)?
  let roster: DiscreetRoster
  /// The marking of records that bear none.
  let usualTLP: Common.TLP?

  /// Makes a discreet reading of `base`.
  public init(_ base: any CaseReading, _ policy: Policy = Policy()) throws {
    self.base = base
    self.policy = policy
    present = nil
    roster = try policy.hidesProtected ? DiscreetRoster(base, policy.language) : .empty
    usualTLP = try base.theCase[Common.tlp]
  }

  private init(_ past: any CaseReading, of discreet: Discreet) {
    base = past
    policy = discreet.policy
    present = discreet.present ?? discreet.base
    roster = discreet.roster
    usualTLP = discreet.usualTLP
  }

  /// The same case, as discreetly, as it stood after line `number`.
  public func asOf(_ number: Int) throws -> any CaseReading {
    Discreet(try base.asOf(number), of: self)
  }

  /// The case as it stood after line `number`, as discreetly as was right then under `policy`.
  public func asOf(_ number: Int, under policy: Policy) throws -> Discreet {
    try Discreet((present ?? base).asOf(number), policy)
  }

  /// The name under which a protected actor goes out; nil for any other.
  public func pseudonym(of actor: Name) -> String? { roster.pseudonyms[actor] }

  /// `text` without personal data and protected names: for words that come from no record, such as
  /// the query in a report's foot.
  public func masked(_ text: String) -> String { veiled(text) ?? text }
}
