import Groundwork

/// Veils the fields of one record.
struct DiscreetVeil {
  private let discreet: Discreet
  private let kind: Kind?
  /// The name under which the record goes out, where it is a protected actor.
  var pseudonym: String?
  /// Whether it is the post of an actor who may not be named or seen: it would name its holder.
  var hidesPost = false

  init(_ discreet: Discreet, kind: Kind?) {
    self.discreet = discreet
    self.kind = kind
  }

  /// The fields as they go out; nil where they go out as they are.
  func body(_ body: JSONObject) -> JSONObject? {
    if let pseudonym { return disguised(body, as: pseudonym) }
    var veiled: JSONObject?
    for member in body {
      guard let value = value(member.value, of: member.key) else { continue }
      veiled = veiled ?? body
      veiled?[member.key] = value.isEmpty ? nil : value
    }
    return veiled
  }

  /// Of a protected actor only what says nothing of who it is.
  private func disguised(_ body: JSONObject, as pseudonym: String) -> JSONObject {
    var disguised = JSONObject()
    for member in body where DiscreetVeil.harmless.contains(member.key) {
      let value = value(member.value, of: member.key) ?? member.value
      disguised[member.key] = value.isEmpty && member.value != .null ? nil : value
    }
    if let name = body[Actor.name.name] ?? body[Common.label.name] {
      disguised[Actor.name.name] = name == .null ? .null : .text(pseudonym)
    }
    return disguised
  }

  private static let harmless: Set<Name> = [
    Actor.type.name, Actor.roles.name, Actor.protected.name, Common.tags.name, Common.tlp.name,
    Common.supersedes.name,
  ]

  /// A field's value as it goes out; nil where it goes out as it is, empty where it stays here.
  private func value(_ value: JSON, of key: Name) -> JSON? {
    if hidesPost, key == Link.post.name { return .text("") }
    let shape = kind?.field(key)?.shape.element ?? .text
    switch shape {
    case .reference, .digest, .term, .date, .flag, .integer, .grade, .zone: return nil
    case .citation: return citations(value)
    case .participation: return veiled(value, leaving: "actor")
    case .file: return files(value)
    default: return veiled(value)
    }
  }

  /// Of an exhibit that may not be seen only the id goes out: where something stands in it stays.
  private func citations(_ value: JSON) -> JSON? {
    var isCut = false
    let items = (value.asList ?? [value]).map { item -> JSON in
      guard var members = item.asObject, members["at"] != nil,
        let exhibit = members["exhibit"]?.asText, !isShown(Name(exhibit))
      else { return item }
      isCut = true
      members["at"] = nil
      return .object(members)
    }
    let cut = value.asList == nil ? items.first ?? value : .list(items)
    return veiled(cut, leaving: "exhibit") ?? (isCut ? cut : nil)
  }

  /// What can't be read can't be seen.
  private func isShown(_ id: Name) -> Bool { (try? discreet.shows(id)) ?? false }

  private func veiled(_ value: JSON, leaving id: Name? = nil) -> JSON? {
    switch value {
    case .text(let text): return self.text(text.text).map { .text($0) }
    case .list(let items):
      let veiled = items.map { self.veiled($0, leaving: id) }
      guard veiled.contains(where: { $0 != nil }) else { return nil }
      return .list(zip(items, veiled).map { $1 ?? $0 }.filter { !$0.isEmpty })
    case .object(let members):
      var veiled: JSONObject?
      for member in members where member.key != id && !isPost(member.key) {
        guard let value = self.veiled(member.value) else { continue }
        veiled = veiled ?? members
        veiled?[member.key] = value.isEmpty ? nil : value
      }
      guard hidesPost else { return veiled.map { .object($0) } }
      return .object(JSONObject((veiled ?? members).filter { !isPost($0.key) }))
    default: return nil
    }
  }

  /// Whether a key of `translations` is that of a post which stays here.
  private func isPost(_ key: Name) -> Bool {
    hidesPost && key.text.hasPrefix(Link.post.name.text + ".")
  }

  private func text(_ text: String) -> String? {
    // A text that is an address goes out whole or not at all; in prose, names are replaced.
    if text.contains("://"), !text.contains(where: \.isWhitespace) {
      let name = discreet.veiledName(text) ?? ""
      return name.isSame(as: text) ? nil : name
    }
    return discreet.veiled(text)
  }

  /// Files keep size and digest where their names stay here, and that they are not in the vault.
  private func files(_ value: JSON) -> JSON? {
    guard let items = value.asList else { return nil }
    let veiled = items.map { item -> JSON in
      guard var members = item.asObject else { return item }
      for key in ["name", "media", "at"] as [Name] {
        guard let text = members[key]?.asText else { continue }
        let name = discreet.veiledName(text) ?? (key == "at" ? "" : nil)
        members[key] = name.map { .text($0) }
      }
      return .object(members)
    }
    return veiled == items ? nil : .list(veiled)
  }
}
