import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `edtf TEXT`.
  static let edtf = Command.session(
    Grammar(
      "edtf", summary: "show how a date is understood",
      places: [
        Place(
          "text", Slot("TEXT", meaning: "a date as people write it"), isMany: true,
          isText: true)
      ],
      options: [.json, .plain],
      examples: [
        "edtf 2021-05-XX", #"edtf "Jumat (21/5/2021)""#, "edtf 21 Mei 2021 pukul 14.30 WIB",
      ]),
    inScripts: true
  ) { session, invocation in
    let zone = session.zone
    let words = invocation.bindings("text")
    let text = words.map(\.text).joined(separator: " ")
    let typed: TypedDate
    do throws(Problem) {
      typed = try DateReader.read(text, zone: zone, now: session.keyboardTime)
    } catch {
      guard let first = words.first, let last = words.last else { throw error }
      throw error.at(first.span.lowerBound..<last.span.upperBound)
    }
    let date = typed.date?.stamped(in: zone)
    let bounds = date?.bounds(in: zone)
    func shown(_ second: Int64?) -> JSON {
      second.map { .text(DateText.rfc3339($0, zone: zone)) } ?? .null
    }
    let view: JSONObject = [
      "edtf": date.map { .text($0.edtf) } ?? .null,
      "earliest": shown(bounds?.earliest), "latest": shown(bounds?.latest),
      "id": .text(date.worded(.indonesian, zone: zone)),
      "en": .text(date.worded(.english, zone: zone)),
    ]
    let notices = typed.warning.map { [$0] } ?? []
    if invocation.has("json") { return .json(.object(view), notices: notices) }
    let order: [Name] = ["edtf", "earliest", "latest", "id", "en"]
    return .lines(
      order.map { key in
        let gap = String(repeating: " ", count: 10 - key.text.count)
        return key.text + gap + (view[key]?.asText ?? "–")
      }, notices: notices)
  }
}

extension Session {
  /// The zone of the open case's days; Jakarta's where no case is open.
  var zone: Zone {
    let zone = try? current?.read { try $0.zone }
    return zone ?? .jakarta
  }
}
