import Groundwork

/// Other programs, which are started by their words: no shell looks at them.
public struct Programs: Sendable {
  /// What is started.
  public struct Call: Sendable {
    /// The program and its arguments.
    public var words: [String]
    /// What it gets on standard input.
    public var input: [UInt8] = []
    /// Files for it by name, which go when it ends; a word that is such a name becomes its path.
    public var files: [String: [UInt8]] = [:]

    /// Makes a call of these words.
    public init(_ words: [String], input: String = "", files: [String: [UInt8]] = [:]) {
      self.words = words
      self.input = Array(input.utf8)
      self.files = files
    }
  }

  /// What it came to.
  public struct Answer: Sendable {
    /// Its exit code; nil where a signal ended it.
    public let code: Int32?
    /// What it wrote to standard output.
    public let output: [UInt8]
    /// What it wrote to standard error.
    public let errors: String

    /// Makes an answer.
    public init(code: Int32?, output: [UInt8], errors: String) {
      self.code = code
      self.output = output
      self.errors = errors
    }

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The last thing that it said on standard error.
    var lastWord: String {
      errors.split(whereSeparator: \.isNewline).last.map { String($0) } ?? "it does not say why"
    }
  }

  /// Runs a program to its end; nil where there is none of that name.
  public let run: @Sendable (Call) throws(Problem) -> Answer?

  /// Makes programs of what starts them.
  public init(_ run: @escaping @Sendable (Call) throws(Problem) -> Answer?) { self.run = run }

  /// No programs at all.
  public static let none = Programs { _ in nil }
}

extension Programs {
  /// Runs a program to its end.
  ///
  /// - Parameter package: where it is to be had.
  /// - Throws: `Problem` where it is not installed, or Ctrl-C ended it.
  func demand(_ call: Call, from package: String) throws(Problem) -> Answer {
    let name = call.words.first ?? ""
    guard let answer = try run(call) else {
      throw .refused("\(name) is not installed", hint: "the package \(package) has it")
    }
    guard answer.code != nil else {
      throw Problem(.interrupted, "\(name) was ended: nothing was changed")
    }
    return answer
  }
}
