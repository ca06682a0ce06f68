import CaseLedger
import CaseModel
import Groundwork

/// Signs and checks by OpenSSH's `ssh-keygen -Y`.
struct Signatures {
  let programs: Programs

  /// What the signatures are for: one made for something else counts for nothing here.
  static let namespace = "kronologi"
  private static let package = "openssh-client"

  /// The signature of `text` with the key in the file `key`, or in the agent.
  func sign(_ text: String, with key: SigningKey) throws(Problem) -> String {
    let answer = try programs.demand(
      Programs.Call(
        ["ssh-keygen", "-q", "-Y", "sign", "-n", Signatures.namespace, "-f", key.path],
        input: text, files: key.files), from: Signatures.package)
    let signature = answer.text
    guard answer.code == 0, signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      throw Signatures.refusal(of: key, answer)
    }
    return signature
  }

  private static func refusal(of key: SigningKey, _ answer: Programs.Answer) -> Problem {
    if answer.errors.contains("incorrect passphrase") {
      return .refused(
        "the key \(key.name) is locked", hint: "`ssh-add \(key.name)` unlocks it for the agent")
    }
    if answer.errors.contains("No such file") {
      return .refused("there is no key \(key.name)", hint: "`ssh-keygen -t ed25519` makes one")
    }
    return .refused("ssh-keygen can't sign with \(key.name): \(answer.lastWord)")
  }

  /// The only key of the agent; nil where there is no agent, or it has none.
  func keyOfAgent() throws(Problem) -> SigningKey? {
    guard let answer = try programs.run(Programs.Call(["ssh-add", "-L"])), answer.code == 0 else {
      return nil
    }
    let keys = answer.text.split(whereSeparator: \.isNewline)
    guard let key = keys.first, !key.isEmpty else { return nil }
    guard keys.count == 1 else {
      throw .refused(
        "the agent has \(keys.count) keys, and no one says which",
        hint: "`--key FILE` names one; the file may be that of the public key")
    }
    return SigningKey(agent: String(key))
  }

  /// What becomes of a signature of `text`.
  ///
  /// - Parameters:
  ///   - signers: the file that says whose keys are which.
  ///   - time: when it was made, since a key may be good for a time only.
  func check(
    _ signature: String, of text: String, signers: String?, at time: String
  ) throws(Problem) -> (state: Attestation.State, key: String?) {
    let files = ["seal.sig": Array(signature.utf8)]
    func ask(_ words: [String]) throws(Problem) -> Programs.Answer? {
      try programs.run(
        Programs.Call(
          ["ssh-keygen", "-Y"] + words + ["-s", "seal.sig"], input: text, files: files))
    }
    let space = ["-n", Signatures.namespace]
    guard let look = try ask(["check-novalidate"] + space) else {
      return (.unchecked(why: "ssh-keygen is not installed"), nil)
    }
    guard look.code == 0 else { return (.bad(what: "its signature does not hold"), nil) }
    let key = look.text.split(whereSeparator: \.isNewline).first.flatMap { line in
      line.firstRange(of: " with ").map {
        String(line[$0.upperBound...].replacing(" key ", with: " "))
      }
    }
    guard let signers else { return (.unknown, key) }
    let when = Signatures.moment(time).map { ["-O", "verify-time=\($0)"] } ?? []
    let found = try ask(["find-principals", "-f", signers] + when)
    let names = found?.text.split { $0.isNewline || $0 == "," }.filter { !$0.hasPrefix("!") } ?? []
    for name in names {
      let answer = try ask(["verify", "-f", signers, "-I", String(name)] + space + when)
      if answer?.code == 0 { return (.good(by: String(name)), key) }
    }
    return (.unknown, key)
  }

  /// `2026-11-23T08:00:00Z` as ssh-keygen reads it where the zone is UTC; nil where it is no time.
  private static func moment(_ time: String) -> String? {
    let digits = time.filter(\.isNumber)
    return digits.utf8.count == 14 ? digits : nil
  }
}

/// A key with which is signed: a file, or one that the agent has.
public struct SigningKey: Sendable {
  /// What it is called in messages.
  let name: String
  let path: String
  let files: [String: [UInt8]]

  /// The key in a file: the private one, or the public one of a key that the agent has.
  public init(file path: String, shown: String) {
    name = shown
    self.path = path
    files = [:]
  }

  init(agent key: String) {
    name = "of the agent"
    path = "key.pub"
    files = ["key.pub": Array((key + "\n").utf8)]
  }
}
