import CaseModel
import CommandLanguage
import Groundwork

/// Every command there is.
public enum CommandCatalog {
  /// The commands, in the order of `help`.
  public static let all: [Command] =
    [
      .new, .open, .cases, .status, .check, .verify, .seal, .checkpoint, .reindex, .repair,
    ] + adding + [
      .edit, .show, .list, .retire, .restore, .tag, .note,
      .collect,
    ] + CustodyVerb.all.map(Command.custody) + [
      .exportExhibit, .exportBag, .exportCSV, .exportRedacted,
      .find, .timeline, .claims, .graph, .edtf,
      .log, .history, .diff, .undo, .redo,
      .report, .reportVerify, .handover,
      .run, .with, .asOf, .spool, .complete, .help, .tutorial, .set, .quit, .exit,
    ]

  /// `add KIND …`, once for every kind.
  private static var adding: [Command] {
    Kinds.all.filter { $0.word != Case.word }.map(Command.add)
  }

  /// What may be typed.
  public static let grammars = Grammars(all.map(\.grammar))

  private static let commands = Dictionary(
    all.map { ($0.grammar.verb.joined(separator: " "), $0) },
    uniquingKeysWith: { first, _ in first })

  /// What the command of these words does.
  static func work(of verb: [String]) -> Command.Work? {
    commands[verb.joined(separator: " ")]?.work
  }

  /// The command that `words` begin with.
  static func command(of words: [Word]) -> Command? {
    grammars.grammar(of: words).flatMap { commands[$0.verb.joined(separator: " ")] }
  }

  /// The first words of the commands that no script has.
  static let refusedInScripts = Set(
    all.filter { !$0.isForScripts }.compactMap(\.grammar.verb.first))

  /// The groups of `help`.
  static let groups: [HelpPage.Group] = [
    HelpPage.Group("case", ["new", "open", "cases", "status"]),
    HelpPage.Group("record", ["add", "edit", "tag", "note", "retire", "restore", "with"]),
    HelpPage.Group("evidence", ["collect"] + CustodyVerb.all.map(\.word) + ["export"]),
    HelpPage.Group("look", ["show", "list", "find", "timeline", "claims", "graph", "edtf"]),
    HelpPage.Group("past", ["log", "history", "diff", "undo", "redo"]),
    HelpPage.Group("prove", ["check", "verify", "seal", "checkpoint", "reindex", "repair"]),
    HelpPage.Group("hand on", ["report", "handover", "run"]),
    HelpPage.Group(
      "shell", ["as-of", "spool", "set", "help", "tutorial", "complete", "quit", "exit"]),
  ]

  /// What `help` says below its groups.
  static let footer = [
    "`help COMMAND` explains one, with examples: `help add event`. `help query` tells",
    "the conditions of find and timeline. Tab completes; `tutorial` teaches it all.",
  ]

  /// `help` without a word: it fits a small screen.
  static var overview: String { HelpPage.overview(grammars, groups: groups, foot: footer) }
}
