/// The members of a JSON object, kept in the order of RFC 8785, each key once.
///
/// Our objects have few members and mostly come sorted, so a sorted array beats a dictionary.
public struct JSONObject: Hashable, Sendable {
  /// One key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: Name
    /// The value.
    public var value: JSON

    /// Makes a member.
    public init(_ key: Name, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The members by rising key.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// An object of `members`; of two with one key the later stands.
  public init(_ members: some Sequence<Member>) {
    self.init()
    for member in members { self[member.key] = member.value }
  }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of `key`; set to nil, the member goes.
  public subscript(key: Name) -> JSON? {
    get {
      let at = place(of: key)
      return at < members.count && members[at].key == key ? members[at].value : nil
    }
    set {
      let at = place(of: key)
      let stands = at < members.count && members[at].key == key
      switch (newValue, stands) {
      case (let value?, true): members[at].value = value
      case (let value?, false): members.insert(Member(key, value), at: at)
      case (nil, true): members.remove(at: at)
      case (nil, false): break
      }
    }
  }

  /// An object of members as they were read; `twice` gets a key that stands twice among them.
  ///
  /// They are sorted at once: put in one by one, a million keys in falling order would take hours.
  init(read members: [Member], isSorted: Bool, twice: inout Name?) {
    guard !isSorted else {
      self.members = members
      return
    }
    self.members = members.sorted { $0.key < $1.key }
    let pairs = zip(self.members, self.members.dropFirst())
    twice = pairs.first { $0.key == $1.key }?.0.key
  }

  /// The index of `key`, or where it would stand.
  private func place(of key: Name) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object of a literal.
  public init(dictionaryLiteral elements: (Name, JSON)...) {
    self.init(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONObject: Sequence {
  /// The members by rising key.
  public func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}
