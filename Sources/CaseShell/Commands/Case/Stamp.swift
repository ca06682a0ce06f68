import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Session {
  /// `seal --timestamp`: from an authority on the network, or by way of files; nil of other lines.
  func stamp(_ invocation: Invocation) throws -> Outcome? {
    let ways = ["authority", "request", "reply"].compactMap { invocation.binding($0) }
    guard invocation.has("timestamp") else {
      guard let stray = ways.first else { return nil }
      throw Problem.mistyped(
        "--\(stray.name) belongs to a time stamp", at: stray.span,
        hint: "`seal --timestamp --\(stray.name) \(stray.text)`")
    }
    if let key = invocation.binding("key") {
      throw Problem.mistyped("a time stamp needs no key", at: key.span, hint: "leave out --key")
    }
    guard let way = ways.first, ways.count == 1 else {
      throw Problem.mistyped(
        ways.isEmpty ? "a time stamp from whom?" : "one way is enough",
        at: ways.last?.span ?? invocation.end..<invocation.end,
        hint:
          "--authority URL asks at once; --request FILE, and --reply FILE later, by way of files")
    }
    do {
      return way.name == "request"
        ? try request(way, invocation) : try keepReply(way, invocation)
    } catch let problem as Problem { throw problem.at(way.textSpan) }
  }

  private func request(_ way: Binding, _ invocation: Invocation) throws -> Outcome {
    let (bytes, head) = try casebook().stampRequest()
    try folders.write(bytes, to: way.text)
    let notice = "\(way.text) asks for a time stamp of all up to entry \(head.entry)."
    guard invocation.has("json") else { return .lines([head.description], notices: [notice]) }
    return .json(.object(["head": .text(head.description)]), notices: [notice])
  }

  private func keepReply(_ way: Binding, _ invocation: Invocation) throws -> Outcome {
    let casebook = try casebook()
    let bytes: [UInt8]
    if way.name == "authority" {
      guard way.text.hasPrefix("https://") || way.text.hasPrefix("http://") else {
        throw Problem.mistyped(
          "'\(way.text)' is no address", hint: "such as https://freetsa.org/tsr")
      }
      bytes = try casebook.reply(of: way.text)
    } else {
      bytes = try OriginalFile(folders.absolute(way.text), shown: way.text).bytes(atMost: 1 << 20)
    }
    let draft = ActDraft(command: "seal --timestamp", why: invocation.text("why"))
    let (sealed, state) = try casebook.stamp(with: bytes, trusting: trusted(invocation), draft)
    own([sealed.act])
    var outcome = SealedView(sealed, self, wantsJSON: invocation.has("json")).outcome
    if state == .unknown {
      outcome.notices.append("Nobody vouches for the authority: `verify --authorities FILE` does.")
    }
    return outcome
  }
}
