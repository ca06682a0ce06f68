import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `undo [ENTRY]`.
  static let undo = Command.writing(
    Grammar(
      "undo", summary: "take back an act, by an act that does the contrary",
      details: "Without a number, your own newest act that stands and is no undo.",
      places: [entryPlace],
      options: [
        Option(flag: "except-changed", meaning: "leave alone what was changed since")
      ] + Option.writing,
      examples: ["undo", "undo 7"]),
    inScripts: false
  ) { desk in
    let transaction = desk.transaction
    let act = try desk.act() ?? transaction.undoable(by: desk.session.surroundings.author)
    try transaction.undo(act, exceptChanged: desk.invocation.has("except-changed"))
    desk.session.warn(["Undid entry \(act.number): \(act.entry.command)"])
  }

  /// `redo`.
  static let redo = Command.writing(
    Grammar(
      "redo", summary: "take back the newest undo",
      details: "Only while nothing but undos and redos came after it.", options: Option.writing,
      examples: ["redo"]),
    inScripts: false
  ) { desk in
    let undo = try desk.transaction.redoable()
    try desk.transaction.undo(undo, exceptChanged: false)
    desk.session.warn(["Did entry \(undo.entry.reverses ?? undo.number) again."])
  }

  private static let entryPlace = Place(
    "entry", Slot("ENTRY", meaning: "the act's number"), isOptional: true,
    accepts: { Int($0) != nil })
}

extension WritingDesk {
  /// The act that the line names by its number.
  fileprivate func act() throws -> Act? {
    guard let binding = invocation.binding("entry"), let number = Int(binding.text) else {
      return nil
    }
    guard let act = try transaction.reading.act(number) else {
      throw Problem.refused(
        "no act \(number)", at: binding.span, hint: "`log` lists the acts by their first entry")
    }
    return act
  }
}
