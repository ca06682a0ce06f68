import Groundwork

extension Check {
  /// A date whose words as typed name another weekday.
  static let wrongWeekday = Check(
    "wrong-weekday", "a date whose weekday, as typed, is another",
    in: Kinds.all.filter { $0.fields.contains(where: \.isDate) }.map(\.word)
  ) { record, desk in
    (record[Common.typed] ?? JSONObject()).compactMap { member in
      guard let words = member.value.asText,
        let warning = (try? DateReader.read(words, zone: desk.zone))?.warning
      else { return nil }
      return Finding(
        record.id, "\(member.key) “\(words)”: \(warning)",
        next: "`edit \(record.id) --\(member.key) DATE` once it is known which of the two is right")
    }
  }
}

extension AnyField {
  fileprivate var isDate: Bool { if case .date = shape { true } else { false } }
}
