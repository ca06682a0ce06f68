import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// What a `collect` line says: which files become what.
struct CollectLine {
  /// What the files become.
  enum Goal {
    /// A new exhibit of this title.
    case exhibit(String)
    /// Files of an exhibit that is there.
    case into(Binding)
  }

  let invocation: Invocation
  let paths: [Binding]
  let goal: Goal

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    let words = invocation.bindings("path")
    let joints: Set<String> = ["as", "into"]
    let joint = words.indices.first { $0 > 0 && joints.contains(words[$0].text) } ?? words.count
    paths = Array(words[..<joint])
    goal =
      joint < words.count
      ? try CollectLine.goal(words[joint], Array(words[(joint + 1)...]))
      : .exhibit(try CollectLine.title(of: paths))
    try refuseFieldsOfOld()
  }

  private static func goal(_ joint: Binding, _ rest: [Binding]) throws -> Goal {
    let isNew = joint.text == "as"
    guard let first = rest.first else {
      throw Problem.mistyped(
        isNew ? "as what? A title is missing" : "into what? An exhibit is missing",
        at: joint.span, hint: "a file of that name is typed `./\(joint.text)`")
    }
    if rest.count > 1 {
      throw Problem.mistyped(
        "only one word may follow `\(joint.text)`", at: rest[1].span,
        hint: isNew ? "a title of several words stands in quotes" : "files stand before `into`")
    }
    return isNew ? .exhibit(first.text) : .into(first)
  }

  /// The title of an exhibit that nobody named.
  private static func title(of paths: [Binding]) throws -> String {
    guard let path = paths.first, paths.count == 1 else {
      throw Problem.mistyped(
        "several files make one exhibit, and what is it called?", at: paths.last?.span ?? 0..<0,
        hint: "`as TITLE` says it; for an exhibit each, collect them one by one")
    }
    return CollectLine.name(path.text)
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// The fields of an exhibit that is there are changed by `edit`, which says what they were.
  private func refuseFieldsOfOld() throws {
    guard case .into(let exhibit) = goal, let field = exhibitBindings.first else { return }
    throw Problem.mistyped(
      "\(exhibit.text) is there already: --\(field.name) belongs to a new exhibit", at: field.span,
      hint: "`edit \(exhibit.text)` changes its fields")
  }

  /// What goes into the exhibit.
  var exhibitBindings: [Binding] {
    invocation.bindings.filter { binding in
      binding.name != "path" && binding.name != "why" && !custodyBindings.contains(binding)
    }
  }

  /// What goes into the custody record.
  var custodyBindings: [Binding] {
    let names = Set(Option.collectedCustody.map(\.name))
    return invocation.bindings.filter { names.contains($0.name) }
  }

  /// Opens one of the files; what is wrong with it is said at its place in the line.
  func open(_ number: Int, _ folders: CaseFolders) throws -> OriginalFile {
    let path = paths[number]
    do throws(Problem) {
      return try OriginalFile(folders.original(path.text), shown: path.text)
    } catch { throw error.at(path.span) }
  }

  /// How the files are collected.
  func how(isDryRun: Bool) -> Collecting {
    var how = Collecting()
    how.legacyDigests = invocation.has("legacy-hashes")
    how.isReference = invocation.has("reference")
    how.isDryRun = isDryRun
    return how
  }

  /// The command as the ledger keeps it: files by their names, without the folders above them.
  func told(_ words: [Word]) -> [String] {
    let files = Set(paths.map(\.word))
    return Command.collect.grammar.words(words, without: ["why"])
      .map { files.contains($0) ? CollectLine.name($0.text) : $0.text }
  }
}
