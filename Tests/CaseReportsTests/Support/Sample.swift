import CaseModel
import CaseReports
import Groundwork

/// A small case that a test builds line by line, and what the chronology makes of it.
struct Sample {
  private(set) var records: [Record] = []
  private var counts: [Character: Int] = [:]

  /// A case with two institutions, two people in office, two outlets and an account.
  static let usual: Sample = {
    var sample = Sample()
    sample.add(
      "case", ["title": "Dugaan kebocoran data", "zone": "Asia/Jakarta", "language": "id"])
    sample.add(
      "actor", ["name": "Kementerian Komunikasi", "type": "organization", "aliases": ["Kominfo"]])
    sample.add(
      "actor", ["name": "Badan Penyelenggara", "type": "organization", "aliases": ["BPJS"]])
    sample.add("actor", ["name": "Dedy Permadi", "type": "person", "aliases": ["Dedy"]])
    sample.add("actor", ["name": "Iqbal Anas", "type": "person", "aliases": ["Iqbal"]])
    sample.add("actor", ["name": "Tirto", "type": "organization", "roles": ["media"]])
    sample.add("actor", ["name": "Antara", "type": "organization", "roles": ["media"]])
    sample.add("actor", ["name": "Kotz", "type": "account"])
    sample.add(
      "actor",
      [
        "name": "Br_AM", "type": "account", "identifiers": ["twitter:Br_AM"],
      ])
    sample.add(
      "link",
      [
        "from": "A3", "relation": "holds post", "to": "A1", "post": "Juru Bicara",
        "post.en": "Spokesperson", "since": "2021-01", "until": "2021-12",
      ])
    sample.add(
      "link",
      [
        "from": "A3", "relation": "holds post", "to": "A2", "post": "Direktur",
        "post.en": "Director", "since": "2022-01",
      ])
    sample.add(
      "link",
      [
        "from": "A4", "relation": "holds post", "to": "A2", "post": "Kepala Humas",
        "post.en": "Head of Public Relations",
      ])
    sample.add("exhibit", ["title": "Satu", "publisher": "A5", "published": "2021-05-21"])
    sample.add("exhibit", ["title": "Dua", "publisher": "A6", "published": "2021-05-22"])
    sample.add("exhibit", ["title": "Salinan", "publisher": "A5", "derives": ["X2"]])
    return sample
  }()

  /// Adds a record; `field.en` is a translation, `X1` or `X1:par. 9` among exhibits a citation.
  @discardableResult
  mutating func add(_ kind: String, _ fields: [String: any Sendable]) -> Name {
    let letter = Kinds.named(kind)?.letter ?? "-"
    counts[letter, default: 0] += 1
    let id = kind == Case.word ? Case.id : Name("\(letter)\(counts[letter] ?? 0)")
    records.append(Record(id: id, kind: kind, body: Sample.body(fields)))
    return id
  }

  /// The fields of a record; `field.en` is a translation.
  static func body(_ fields: [String: any Sendable]) -> JSONObject {
    var body = JSONObject()
    var translations = JSONObject()
    for (key, value) in fields {
      if key.contains(".") {
        translations[Name(key)] = Sample.json(value, key)
      } else {
        body[Name(key)] = Sample.json(value, key)
      }
    }
    if !translations.isEmpty { body["translations"] = .object(translations) }
    return body
  }

  /// Gives an exhibit files.
  mutating func setFiles(of exhibit: Name, _ files: [JSONObject]) {
    guard let index = records.firstIndex(where: { $0.id == exhibit }) else { return }
    records[index][Exhibit.files] = files
  }

  /// The case with one more record.
  func with(_ kind: String, _ fields: [String: any Sendable]) -> Sample {
    var copy = self
    copy.add(kind, fields)
    return copy
  }

  /// Puts a value into a field of a record.
  mutating func put(_ value: JSON, in field: Name, of id: Name) {
    for index in records.indices where records[index].id == id {
      records[index].body[field] = value
    }
  }

  private static func json(_ value: any Sendable, _ key: String) -> JSON? {
    switch value {
    case let text as String: return .text(text)
    case let flag as Bool: return .bool(flag)
    case let number as Int: return .count(number)
    case let texts as [String] where texts.isEmpty: return nil
    case let texts as [String] where key == "exhibits": return .list(texts.map(citation))
    case let texts as [String] where key == "actors":
      return .list(texts.map { .object(["actor": .text($0)]) })
    case let texts as [String]: return .texts(texts)
    default: return nil
    }
  }

  private static func citation(_ text: String) -> JSON {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    var members: JSONObject = ["exhibit": .text(parts[0])]
    if parts.count > 1 { members["at"] = .text(parts[1]) }
    return .object(members)
  }
}
