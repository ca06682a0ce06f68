import CaseModel
import Groundwork

/// An event as the chronicle needs it, decoded once.
struct Happening {
  let id: Name
  let date: CaseDate?
  let order: DateOrder
  let text: String
  let isOriginal: Bool
  let place: String?
  let status: Event.Status?
  let sort: Event.Sort?
  let participations: [Participation]
  var actors: [Name] { participations.map(\.actor) }
  let citations: [Citation]
  let isHighlight: Bool

  /// Whether it can be told without saying who says so; of a wrong, only when it is confirmed.
  var isSettled: Bool {
    switch status {
    case .confirmed, .refuted: true
    case .corroborated: sort != .offence
    case .alleged, .reported, nil: false
    }
  }

  init(_ record: Record, in file: CaseFile) {
    id = record.id
    date = record[Event.when]
    order = DateOrder(
      date, sequence: record[Event.sequence].map { Int($0) }, zone: file.zone)
    let text = file.prose(record, Event.text)
    self.text = text?.text ?? record.id.text
    isOriginal = text?.isOriginal ?? false
    place = file.prose(record, Event.place)?.text
    status = record[Event.status]
    sort = record[Event.type]
    participations = record[Event.actors]
    citations = record[Event.exhibits]
    isHighlight = record[Event.highlight] ?? false
  }
}
