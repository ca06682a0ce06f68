import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

/// The manual page, made from the grammar of the commands.
enum Manual {
  /// The page as `man` reads it.
  static var page: String {
    var page = ManPage("kronologi", source: Surroundings.program)
    head(&page)
    commands(&page)
    tail(&page)
    return page.text
  }

  private static func head(_ page: inout ManPage) {
    page.section("Name")
    page.paragraph("kronologi - log evidence, events and who said what; write the chronology")
    page.section("Synopsis")
    page.verbatim(
      "kronologi [-C CASE]\nkronologi [-C CASE] COMMAND [WORD…]\nkronologi [-C CASE] < SCRIPT")
    page.section("Description")
    for text in description { page.paragraph(text) }
  }

  private static func commands(_ page: inout ManPage) {
    page.section("Common options")
    page.paragraph(
      "Not repeated below. Commands that read take the first four, commands that change the others."
    )
    for option in common { page.option(option) }
    page.section("Commands")
    let names = Set(common.map(\.name))
    let order = CommandCatalog.groups.flatMap(\.words)
    for word in order {
      for grammar in CommandCatalog.grammars.all where grammar.verb.first == word {
        page.command(grammar, common: names)
      }
    }
  }

  private static func tail(_ page: inout ManPage) {
    page.section("Queries")
    page.verbatim(QueryReader.page)
    for (title, items) in [
      ("Exit status", exitCodes), ("Environment", environment), ("Files", files),
    ] {
      page.section(title)
      for (word, meaning) in items { page.item(word, meaning) }
    }
    page.section("Example")
    page.verbatim(example)
  }

  private static let common: [Option] = Option.reading + [.limit] + [.why, .dryRun]
}

extension Manual {
  private static let description = [
    """
    `kronologi` keeps a case of an investigation: evidence, actors, events, and who said what. It \
    writes the chronology from it, dated, attributed, sourced line by line, and honest about what \
    is disputed. A case is a folder with an append-only ledger of JSON lines, each of which holds \
    the hash of the one before: nothing is rewritten, and undo appends.
    """,
    """
    Without a command it is a shell; a command as arguments is carried out and that is all; where \
    standard input is no terminal, it is a script, which happens whole or not at all. The language \
    is the same in all three. `help` explains it, `tutorial` teaches it in five minutes.
    """,
    """
    `@kotz` names an actor, `?origin` a question, `%kompas-0522` any record by its label, `X3` one \
    by its number, `#tag` a tag; twins that no shell eats are `A:kotz`, `Q:origin`, \
    `X:kompas-0522`, `tag:response`. What belongs to a name follows a colon: `@kominfo:regulator`, \
    `X1:"par. 9"`. Dates are EDTF, or as people write them: `21/5/2021`, `Jumat (21/5/2021)`, \
    `21 Mei 2021 pukul 14.30 WIB`, `undated`.
    """,
  ]

  private static let exitCodes = [
    ("0", "Fine."), ("1", "Refused: understood, but it can't be done; or `check` found something."),
    ("2", "Mistyped: not understood."),
    ("3", "The ledger or the vault is not as it was written, or not as `verify` was to find it."),
    ("70", "A fault of the program."), ("130", "Ctrl-C."),
  ]

  private static let environment = [
    (
      "KRONOLOGI_CASES", "The folder of cases; else ./Cases, else kronologi in the XDG data folder."
    ),
    ("KRONOLOGI_AUTHOR", "Who works; else the login name."),
    ("KRONOLOGI_KEY", "The SSH key with which seals are signed; else ~/.ssh/id_ed25519."),
    ("KRONOLOGI_SIGNERS", "Whose keys are which; else allowed_signers beside the ledger."),
    ("KRONOLOGI_AUTHORITIES", "Whose time stamps count; else authorities.pem beside the ledger."),
    ("KRONOLOGI_NOW", "The clock, as RFC 3339 with offset; entries then say that it was set."),
    ("COLUMNS", "How wide results are."),
    ("NO_COLOR", "No colour, where it is set."),
  ]

  private static let files = [
    ("ledger.jsonl", "The truth: a JSON object a line, appended, never rewritten."),
    ("evidence/", "Exhibits and scripts, by the SHA-256 of their bytes."),
    (".kronologi/", "The index; it may be deleted at any time."),
  ]

  private static let example = """
    kronologi new latihan --title "Dugaan kebocoran data"
    kronologi -C latihan add actor "BPJS Kesehatan" @bpjs --type organization
    kronologi -C latihan add event 2021-05-21 "Direksi dipanggil." @bpjs
    kronologi -C latihan report chronology
    """
}
