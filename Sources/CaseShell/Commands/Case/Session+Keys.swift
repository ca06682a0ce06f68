import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Session {
  /// The key that the line or the surroundings name; nil where the agent is to be asked.
  func signingKey(_ invocation: Invocation) throws -> SigningKey? {
    if let binding = invocation.binding("key") {
      let path = folders.absolute(binding.text)
      guard CaseFolders.isReadable(path) else {
        throw Problem.refused(
          "there is no key \(binding.text)", at: binding.textSpan,
          hint: "`ssh-keygen -t ed25519 -f \(binding.text)` makes one")
      }
      return SigningKey(file: path, shown: binding.text)
    }
    if let key = surroundings.key {
      return SigningKey(file: folders.absolute(key), shown: key)
    }
    guard let usual = surroundings.usualKey, CaseFolders.isReadable(usual) else { return nil }
    return SigningKey(file: usual, shown: usual)
  }

  /// The key to sign with, also the agent's only one; nil where there is none.
  func keyAtHand(_ invocation: Invocation) throws -> SigningKey? {
    try signingKey(invocation) ?? casebook().keyOfAgent()
  }

  /// Whose word counts: what the line names, else the surroundings.
  func trusted(_ invocation: Invocation) throws -> Trusted {
    func file(_ name: Name, else usual: String?) throws -> String? {
      guard let binding = invocation.binding(name) else { return usual.map(folders.absolute) }
      let path = folders.absolute(binding.text)
      guard CaseFolders.isReadable(path) else {
        throw Problem.refused("\(binding.text) can't be read", at: binding.textSpan)
      }
      return path
    }
    var trusted = surroundings.trusted
    trusted.signers = try file("signers", else: trusted.signers)
    trusted.authorities = try file("authorities", else: trusted.authorities)
    return trusted
  }
}
