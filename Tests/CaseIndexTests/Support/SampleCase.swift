import CaseModel
import Groundwork

/// A small case with something of everything.
enum SampleCase {
  static let history: History = {
    var history = History()
    begin(&history)
    evidence(&history)
    claims(&history)
    corrections(&history)
    return history
  }()

  static var acts: [CommittedAct] { history.acts }

  private static func begin(_ history: inout History) {
    history.act([
      history.create("case", "case", ["title": "BPJS", "zone": "Asia/Jakarta", "language": "id"])
    ])
    history.time += 60
    history.act([
      history.create(
        "A1", "actor",
        [
          "name": "Kotz", "label": "kotz", "type": "account", "roles": ["seller"],
          "aliases": ["Kötz", "Br__AM"],
        ]),
      history.create(
        "A2", "actor", ["name": "BPJS Kesehatan", "label": "bpjs", "roles": ["controller"]]),
      history.create("A3", "actor", ["name": "Kompas", "label": "kompas", "roles": ["media"]]),
      history.create("D1", "asset", ["name": "Sampel", "custodian": "A2", "label": "sample"]),
    ])
    history.time += 60
    history.act([
      history.create(
        "Q1", "question", ["text": "Dari mana data itu?", "label": "origin", "expects": "choice"]),
      history.create("Q2", "question", ["text": "Berapa isinya?", "label": "size"]),
    ])
  }

  private static func evidence(_ history: inout History) {
    history.time += 3600
    history.act(
      [
        history.create(
          "X1", "exhibit",
          [
            "title": "Kominfo memanggil BPJS", "publisher": "A3", "published": "2021-05-21",
            "grade": "B2", "label": "kompas-0521",
          ]),
        history.create(
          "X2", "exhibit",
          ["title": "279.000.000 data bocor", "published": "2021-05-22T10:00:00+07:00"]),
        history.create("X3", "exhibit", ["title": "Tanpa tanggal", "publisher": "A2"]),
        history.create(
          "E1", "event",
          [
            "when": "2021-05-21", "text": "Kominfo dipanggil DPR soal Br_AM", "status": "confirmed",
            "actors": [["actor": "A1", "role": "seller"], ["actor": "A2"]],
            "exhibits": [["exhibit": "X1", "at": "par. 9"]], "tags": ["Respon", "kebocoran"],
          ]),
        history.create(
          "E2", "event",
          [
            "when": "2021-05-21T10:00:00+07:00", "text": "279 juta data dijual, café",
            "status": "reported", "sequence": .integer(2), "exhibits": [["exhibit": "X2"]],
            "tags": ["respon"], "assets": ["D1"],
          ]),
        history.create("E3", "event", ["text": "Data disalin", "status": "alleged"]),
        history.create("E4", "event", ["when": "2021-05", "text": "Selama Mei", "tlp": "green"]),
        history.create("E5", "event", ["when": "2021-05-20/..", "text": "Sejak itu"]),
        history.create(
          "E6", "event",
          ["when": "../2021-05-12", "text": "Sampai itu", "exhibits": [["exhibit": "X3"]]]),
        history.create("E7", "event", ["when": "kapan saja", "text": "Tak terbaca"]),
      ], lines: 3)
  }

  private static func claims(_ history: inout History) {
    history.author = "budi"
    history.time -= 7200
    history.act(
      [
        history.create(
          "C1", "claim",
          [
            "claimant": "A2", "stance": "denies", "question": "Q1", "value": "BPJS",
            "said": "2021-05-21", "exhibits": [["exhibit": "X1"]], "words": "data itu dari sini",
          ]),
        history.create(
          "C2", "claim",
          [
            "claimant": "A1", "stance": "asserts", "question": "Q2", "value": "279 juta",
            "said": "2021-05-20", "exhibits": [["exhibit": "X2"]],
          ]),
        history.create(
          "C3", "claim",
          [
            "claimant": "A3", "stance": "asserts", "question": "Q2", "value": "100 ribu",
            "exhibits": [["exhibit": "X1"]],
          ]),
        history.create("L1", "link", ["from": "A1", "relation": "owns", "to": "D1"]),
        history.create("N1", "note", ["text": "Tanya A1 lagi", "on": ["A1", "E1"]]),
        history.create("Z9", "gadget", ["shape": "round", "note": "baru"]),
      ], sources: [Source(role: "script", name: "a.kron", sha256: Digest(of: Array("a".utf8)))])
  }

  private static func corrections(_ history: inout History) {
    history.time += 20_000
    if let change = history.edit("E1", ["status": "refuted", "when": "2021-05-22"]) {
      history.act([change])
    }
    history.act([
      history.create("E8", "event", ["text": "Ralat", "when": "2021-05-21", "supersedes": ["E1"]])
    ])
    history.void(2)
    history.act([history.retire("E2"), history.retire("N1")])
    let undo = history.act([history.restore("E2")], reverses: history.line)
    history.act([], command: "seal")
    if let change = history.edit("A1", ["label": "kotz-2"]) { history.act([change]) }
    history.act([], reverses: undo)
  }
}
