import Groundwork

extension Contest {
  /// The claims on a question in the order in which positions follow one another.
  struct Docket {
    /// Whether several answers may hold together.
    let isMany: Bool
    /// Whether it is asked who.
    let asksWho: Bool
    /// The claims as they were handed in.
    let claims: [Filed]
    let statements: [Statement]
    /// The different answers; a statement names its own by number.
    let answers: [Answer]
    /// The different times for which claims hold.
    let holds: Spans
    /// The ranks of the exhibits of all claims; a statement knows where its own are.
    let exhibits: [Int64]
    /// The different days on which claims were said.
    let days: Spans
    /// Per holder the places of the statements in `statements`, in their order; where several
    /// answers may hold together, per holder and answer.
    let tracks: [[Int]]
    /// Per holder all places, in their order.
    let voices: [[Int]]
    /// The claims as they were said, by their places in `claims`.
    private let order: [Int]

    init(_ question: Record, _ claims: [Filed], _ elsewhere: Elsewhere, _ zone: Zone) {
      isMany = question[Question.many] == true
      asksWho = question[Question.expects] == .actor
      self.claims = claims
      var desk = Desk(AnswerReader(question, zone), zone)
      var read: [Statement] = []
      read.reserveCapacity(claims.count)
      for (place, claim) in claims.enumerated() {
        read.append(desk.read(claim.record, place: place))
      }
      order = read.map { ($0.first, $0.number, $0.place) }
        .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }.map(\.2)
      read.sort { $0.isBefore($1) }
      let corrected = elsewhere.superseded.union(desk.corrected)
      if !corrected.isEmpty { read.removeAll { corrected.contains(claims[$0.place].record.id) } }
      let retractions = Retractions(claims, read, elsewhere, &desk)
      let taken = retractions.mark(&read, claims)
      statements = read
      answers = desk.answers
      exhibits = desk.exhibits
      holds = Spans(desk.holds.all)
      days = Spans(desk.days.all)
      voices = Docket.voices(read, leavingOut: taken)
      tracks = isMany ? voices.flatMap { Docket.tracks($0, read) } : voices
    }

    /// The claims as they were said.
    var inOrderOfSaying: [Filed] { order.map { claims[$0] } }

    /// The id of a statement.
    func id(_ statement: Statement) -> Name { claims[statement.place].record.id }

    private static func voices(_ statements: [Statement], leavingOut: Set<Int64>) -> [[Int]] {
      var numbers: [Int64: Int] = [:]
      var voices: [[Int]] = []
      for (place, statement) in statements.enumerated() {
        let isNobody = statement.holder == Statement.nobody
        guard !isNobody, !leavingOut.contains(statement.number) else { continue }
        if let number = numbers[statement.holder] {
          voices[number].append(place)
        } else {
          numbers[statement.holder] = voices.count
          voices.append([place])
        }
      }
      return voices
    }

    /// One voice taken apart by answer; what answers nothing speaks of all of them.
    private static func tracks(_ voice: [Int], _ statements: [Statement]) -> [[Int]] {
      let byAnswer = Dictionary(grouping: voice) { statements[$0].answer }
      let ofAll = byAnswer[nil] ?? []
      let tracks = byAnswer.compactMap { answer, places in answer.map { ($0, places) } }
      return tracks.sorted { $0.0 < $1.0 }.map { ofAll.isEmpty ? $0.1 : ($0.1 + ofAll).sorted() }
    }
  }
}
