extension Check {
  /// An event that cites nothing.
  static let unsourcedEvent = Check(
    "unsourced-event", "an event that no exhibit bears out", in: [Event.word],
    where: [Query.Term(.state([.unsourced]))]
  ) { event, _ in
    [
      Finding(
        event.id, "no exhibit bears it out",
        next: "`edit \(event.id) --exhibits+ X3` cites what bears it out")
    ]
  }
}
