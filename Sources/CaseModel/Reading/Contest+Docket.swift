import Groundwork

extension Contest {
  /// The claims on a question in the order in which positions follow one another.
  struct Docket {
    /// Whether several answers may hold together.
    let isMany: Bool
    /// Whether it is asked who.
    let asksWho: Bool
    let statements: [Statement]
    /// The different answers; a statement names its own by number.
    let answers: [Answer]
    /// The different times for which claims hold.
    let holds: Spans
    /// Per holder the places of the statements in `statements`, in their order; where several
    /// answers may hold together, per holder and answer.
    let tracks: [[Int]]
    /// Per holder all places, in their order.
    let voices: [[Int]]

    init(_ question: Record, _ claims: [Filed], _ elsewhere: Elsewhere, _ zone: Zone) {
      isMany = question[Question.many] == true
      asksWho = question[Question.expects] == .actor
      var desk = Desk(AnswerReader(question, zone), zone)
      var read = claims.enumerated().map { Statement($1.record, place: $0) }
      for index in read.indices { desk.number(&read[index]) }
      read.sort { $0.isBefore($1) }
      let all = read
      read = Docket.withoutCorrected(read, elsewhere)
      let taken = Docket.markRetracted(&read, elsewhere, &desk)
      statements = read
      answers = desk.answers
      holds = Spans(desk.holds)
      voices = Docket.voices(read, leavingOut: taken)
      tracks = isMany ? voices.flatMap { Docket.tracks($0, read) } : voices
      order = all.sorted { ($0.firstSecond, $0.number) < ($1.firstSecond, $1.number) }.map(\.place)
    }

    private let order: [Int]

    /// The claims that were handed in, as they were said.
    func inOrderOfSaying(_ claims: [Filed]) -> [Filed] { order.map { claims[$0] } }

    private static func withoutCorrected(
      _ statements: [Statement], _ elsewhere: Elsewhere
    ) -> [Statement] {
      var corrected = elsewhere.superseded
      for statement in statements {
        corrected.formUnion(statement.supersedes.filter { $0 != statement.id })
      }
      return corrected.isEmpty ? statements : statements.filter { !corrected.contains($0.id) }
    }

    private static func voices(_ statements: [Statement], leavingOut: Set<Name>) -> [[Int]] {
      var numbers: [Name: Int] = [:]
      var voices: [[Int]] = []
      for (place, statement) in statements.enumerated() {
        guard let holder = statement.holder, !leavingOut.contains(statement.id) else { continue }
        let number = numbers[holder, default: voices.count]
        if number == voices.count {
          numbers[holder] = number
          voices.append([])
        }
        voices[number].append(place)
      }
      return voices
    }

    /// One voice taken apart by answer; what answers nothing speaks of all of them.
    private static func tracks(_ voice: [Int], _ statements: [Statement]) -> [[Int]] {
      let answers = Set(voice.compactMap { statements[$0].answer }).sorted()
      return answers.map { answer in
        voice.filter { (statements[$0].answer ?? answer) == answer }
      }
    }
  }
}
