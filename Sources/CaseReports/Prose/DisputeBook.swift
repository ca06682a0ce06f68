import Groundwork

/// Numbers the disputes as they first appear.
struct DisputeBook {
  /// The questions, in the order of their numbers.
  private(set) var questions: [Name] = []
  private var numbers: [Name: Int] = [:]

  /// The number of the dispute about `question`, a new one where it has none.
  mutating func number(of question: Name) -> Int {
    if let number = numbers[question] { return number }
    questions.append(question)
    numbers[question] = questions.count
    return questions.count
  }
}
