import CaseLedger
import CaseModel
import CaseStore
import CommandLanguage
import Groundwork

extension Command {
  /// `collect FILE… [as TITLE | into X1]`.
  static let collect = Command.preparing(
    Grammar(
      "collect", summary: "take files into the vault, as an exhibit with its first custody record",
      details: """
        Each file is copied, read again from the disk, and kept read-only under its SHA-256. Links \
        are not followed; only regular files are taken. Without `as` the exhibit is called like \
        its file; `into` adds the files to an exhibit that is there. A file called as or into is \
        typed ./as. What is typed from --from to --condition goes into the custody record, all \
        else into the exhibit.

        A path is seen from the folder you are in; in a script from the script's own, and from \
        yours where nothing lies there. In a script all files are copied before its first line is \
        carried out.
        """,
      places: [
        Place(
          "path", Slot("FILE", topic: "file", meaning: "the files to take in"), isMany: true,
          isText: true)
      ],
      free: [
        Free(
          "tags", Slot("#TAG", topic: "tag", meaning: "free keywords"), read: Sigils.bareTag,
          accepts: Sigils.isTag)
      ],
      options: Option.collectedCustody + [
        Option(flag: "reference", meaning: "keep the digests alone; the file stays where it is"),
        Option(flag: "legacy-hashes", meaning: "take SHA-1 and MD5 too, to compare with old lists"),
      ] + Option.collectedExhibit + Option.writing,
      examples: [
        #"collect laporan.pdf as "Laporan forensik" --from @bssn --method "diunduh dari surel""#,
        "collect citra.e01 --reference --legacy-hashes", "collect lampiran-1.png into X1",
      ],
      synopsis: "FILE… [as TITLE | into X1] [#TAG]…", tag: Exhibit.word,
      refusal: { word in
        let ways = ["--title": "as TITLE", "--exhibit": "into X1", "--into": "into X1"]
        return ways[word].map {
          .mistyped("unknown option '\(word)'", hint: "`collect FILE \($0)`")
        }
      })
  ) { desk in
    let line = try CollectLine(desk.invocation)
    try desk.rehearse { try line.write([], $0) }
    let folders = desk.session.folders
    let sizes = try line.paths.indices.map { try line.open($0, folders).size }
    let files = try desk.session.casebook().collect(sizes, line.how(isDryRun: desk.isDryRun)) {
      try line.open($0, folders)
    }
    return Prepared(command: line.told(desk.words)) { try line.write(files, $0) }
  }
}

extension Option {
  /// The fields of a custody record that say how an exhibit was collected.
  static let collectedCustody = options(
    of: Custody.word, without: ["exhibit", "act", "sha256"])
  /// The fields of the exhibit itself.
  static let collectedExhibit =
    options(of: Exhibit.word, without: ["title", "files"]) + common
}
