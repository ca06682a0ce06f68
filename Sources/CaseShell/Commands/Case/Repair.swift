import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `repair DIR`.
  static let repair = Command.session(
    Grammar(
      "repair", summary: "save what can be saved of a damaged case into a new one",
      details: """
        The case is only read; DIR, which must not be there yet or be empty, becomes a new one. What \
        stands before the damage is taken as it is, and so is what follows it further on. Lines \
        that are sound and follow nothing any more are entered again, each as an act of its own that \
        names the one it was; of two sides of a fork both are kept. The bytes after what stands go \
        into the new vault as they are, and a note in the case tells what was done. Exit code 1 \
        where anything could not be saved, which is listed. A sound case is left alone.
        """,
      places: [.freshFolder], options: [.json, .plain], examples: ["repair selamat"])
  ) { session, invocation in
    guard let binding = invocation.binding("folder") else { return Outcome() }
    let folder = try session.freshFolder(binding)
    let name = String(binding.text.split(separator: "/").last ?? "case")
    let repaired = try Casebook.repair(
      CaseHome(try session.folder()), into: folder, command: Quoting.line(["repair", name]),
      session.surroundings, progress: session.progress)
    guard let repaired else { return .note("The case is sound: there is nothing to repair.") }
    return RepairView(repaired, path: binding.text, wantsJSON: invocation.has("json")).outcome
  }
}
