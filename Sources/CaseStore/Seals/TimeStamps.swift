import CaseLedger
import CaseModel
import Groundwork

/// Asks for time stamps (RFC 3161), and checks them by `openssl ts`.
struct TimeStamps {
  let programs: Programs

  private static let reply = "reply.tsr"

  /// A request for a stamp over `text`, with the authority's certificate in the reply.
  func request(for text: String) throws(Problem) -> [UInt8] {
    let digest = Digest(of: Array(text.utf8)).hex
    let answer = try demand(["ts", "-query", "-digest", digest, "-sha256", "-cert"])
    guard answer.code == 0, !answer.output.isEmpty else {
      throw .refused("openssl makes no request: \(answer.lastWord)")
    }
    return answer.output
  }

  /// What an authority answers to a request.
  func send(_ request: [UInt8], to authority: String) throws(Problem) -> [UInt8] {
    var call = Programs.Call([
      "curl", "-q", "--silent", "--show-error", "--fail", "--proto", "=http,https",
      "--max-time", "60", "--max-filesize", String(TimeStamps.most),
      "--header", "Content-Type: application/timestamp-query", "--data-binary", "@-",
      "--", authority,
    ])
    call.input = request
    let answer = try programs.demand(call, from: "curl")
    guard answer.code == 0 else {
      throw .refused("\(authority) gave no time stamp: \(answer.lastWord)")
    }
    return answer.output
  }

  /// How many bytes a reply has at most.
  static let most = 1 << 20

  /// What a reply says; nil where it is none.
  func read(_ reply: [UInt8]) throws(Problem) -> StampText? {
    let answer = try demand(["ts", "-reply", "-in", TimeStamps.reply, "-text"], reply)
    return answer.code == 0 ? StampText(answer.text) : nil
  }

  /// What becomes of a stamp over `text`.
  ///
  /// - Parameter authorities: the certificates of those whose time counts.
  func check(
    _ reply: [UInt8], of text: String, authorities: String?
  ) throws(Problem) -> (state: Attestation.State, stamp: StampText?) {
    guard try programs.run(Programs.Call(["openssl", "version"])) != nil else {
      return (.unchecked(why: "openssl is not installed"), nil)
    }
    guard let stamp = try read(reply), let time = stamp.time else {
      return (.bad(what: "its time stamp can't be read"), nil)
    }
    guard stamp.digest == Digest(of: Array(text.utf8)) else {
      return (.bad(what: "its time stamp is of something else"), stamp)
    }
    let found = try signature(of: reply)
    if let authorities, let seconds = DateText.parseInstant(time) {
      // A certificate need not outlive the stamp: it counts as of then.
      let words = [
        "ts", "-verify", "-in", TimeStamps.reply, "-digest", stamp.digest.hex, "-CAfile",
        authorities, "-untrusted", authorities, "-attime", String(seconds),
      ]
      let isGood = try demand(words, reply).code == 0
      if isGood { return (.good(by: stamp.authority ?? "an authority"), stamp) }
    }
    return (found, stamp)
  }

  /// Whether whoever has the certificate in the reply has signed it, whoever that is.
  private func signature(of reply: [UInt8]) throws(Problem) -> Attestation.State {
    let token = try demand(["ts", "-reply", "-in", TimeStamps.reply, "-token_out"], reply)
    let words = ["openssl", "cms", "-verify", "-noverify", "-inform", "DER", "-in", "token"]
    let answer = try programs.demand(
      Programs.Call(words + ["-out", "/dev/null"], files: ["token": token.output]), from: "openssl")
    if token.code == 0, answer.code == 0 { return .unknown }
    if answer.errors.contains("signer certificate not found") {
      return .unchecked(why: "its time stamp has no certificate")
    }
    return .bad(what: "its time stamp does not hold")
  }

  private func demand(
    _ words: [String], _ reply: [UInt8]? = nil
  ) throws(Problem) -> Programs.Answer {
    let files = reply.map { [TimeStamps.reply: $0] } ?? [:]
    return try programs.demand(Programs.Call(["openssl"] + words, files: files), from: "openssl")
  }
}
