import Glibc

/// Whose word counts when seals are checked: files that others than the ledger's writers keep.
public struct Trusted: Sendable {
  /// The allowed signers, as ssh-keygen(1) describes them.
  public var signers: String?
  /// The certificates of the authorities whose time counts, in PEM.
  public var authorities: String?

  /// Trusts nobody.
  public init() {}

  /// These files, and for those that are not named the ones that lie beside the ledger.
  func orBeside(_ folder: String) -> Trusted {
    func file(_ name: String) -> String? {
      let path = "\(folder)/\(name)"
      return access(path, R_OK) == 0 ? path : nil
    }
    var copy = self
    copy.signers = signers ?? file("allowed_signers")
    copy.authorities = authorities ?? file("authorities.pem")
    return copy
  }
}
