import CommandLanguage
import Groundwork

extension Command {
  /// `set [NAME VALUE]`.
  static let set = Command.session(
    Grammar(
      "set", summary: "change a setting of this session",
      details: """
        Alone it lists the settings, and `set history` the lines that were typed in this case: `!12` \
        carries out number 12 again. A line that begins with a blank is not kept.
        """,
      places: [
        Place(
          "name",
          Slot(
            "NAME", choices: Setting.allCases.map { .init($0.rawValue, $0.meaning) },
            meaning: "a setting"),
          isOptional: true),
        Place("value", Slot("VALUE", meaning: "on, off, or a number of columns"), isOptional: true),
      ],
      examples: ["set columns 100", "set suggestions off", "set history", "set pager off"]),
    inScripts: true
  ) { session, invocation in
    guard let name = invocation.binding("name") else {
      return .lines(Setting.allCases.map { "\($0.rawValue) \($0.value(in: session))" })
    }
    guard let setting = Setting(rawValue: name.text) else {
      throw Problem.mistyped(
        "no setting '\(name.text)'", at: name.span,
        hint: "one of \(Setting.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if let value = invocation.binding("value") {
      try setting.change(session, value)
      return Outcome()
    }
    guard setting == .history else {
      return .lines(["\(setting.rawValue) \(setting.value(in: session))"])
    }
    return .lines(Setting.typed(session.typedLines()))
  }
}

/// What can be set.
private enum Setting: String, CaseIterable {
  case columns, suggestions, history, pager

  var meaning: String {
    switch self {
    case .columns: "how wide results are"
    case .suggestions: "grey suggestions from the lines typed before: on, off"
    case .history: "whether typed lines are kept: on, off; alone it lists them"
    case .pager: "long results a screen at a time: on, off"
    }
  }

  func value(in session: Session) -> String {
    switch self {
    case .columns: String(session.screen.columns)
    case .suggestions: Setting.word(session.settings.suggests)
    case .history: Setting.word(session.settings.remembers)
    case .pager: Setting.word(session.settings.pages)
    }
  }

  func change(_ session: Session, _ value: Binding) throws {
    switch self {
    case .columns:
      guard let columns = Int(value.text), columns >= 40 else {
        throw Problem.mistyped("a number of columns, 40 or more", at: value.span)
      }
      session.settings.columns = columns
      session.screen.columns = columns
    case .suggestions: session.settings.suggests = try Setting.isOn(value)
    case .history: session.settings.remembers = try Setting.isOn(value)
    case .pager: session.settings.pages = try Setting.isOn(value)
    }
  }

  private static func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func isOn(_ value: Binding) throws -> Bool {
    switch value.text {
    case "on": return true
    case "off": return false
    default: throw Problem.mistyped("'\(value.text)' is neither on nor off", at: value.span)
    }
  }

  /// The typed lines with their numbers; of several rows the first.
  static func typed(_ lines: [TypedRecord]) -> [String] {
    let width = String(lines.count).count
    return lines.enumerated().map { index, typed in
      let number = String(index + 1)
      let rows = typed.line.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let gap = String(repeating: " ", count: width - number.count)
      return "\(gap)\(number)  \(typed.time)  \(Display.escaped(String(rows.first ?? "")))"
        + (rows.count > 1 ? " …" : "")
    }
  }
}
