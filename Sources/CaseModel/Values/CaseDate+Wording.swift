import Groundwork

extension CaseDate {
  /// The date in words, as a heading or a table has it; times as the clocks of `zone` show them.
  public func worded(
    _ language: Language, zone: Zone, _ style: DateStyle = .full
  ) -> String {
    DateWriter(edtf: edtf, language: language, zone: zone, style: style).words(form).text
  }

  /// The date inside a sentence, with its preposition: `pada 21 Mei 2021`, `in May 2021`.
  public func prose(_ language: Language, zone: Zone) -> String {
    DateWriter(edtf: edtf, language: language, zone: zone, style: .plain, inProse: true).words(form)
      .prose(language)
  }

  /// Whether a word is the name of a month or a day of the week, in either language.
  public static func isName(_ word: String) -> Bool {
    (DateWords.months + DateWords.weekdays).contains { $0.id == word || $0.en == word }
  }
}

extension Optional where Wrapped == CaseDate {
  /// The date in words; `tanpa tanggal` or `undated` where there is none.
  public func worded(
    _ language: Language, zone: Zone, _ style: DateStyle = .full
  ) -> String {
    self?.worded(language, zone: zone, style) ?? undated[language]
  }

  /// The date inside a sentence; `pada tanggal yang tidak diketahui` where there is none.
  public func prose(_ language: Language, zone: Zone) -> String {
    self?.prose(language, zone: zone) ?? onUnknownDay[language]
  }
}

private let undated = Phrase(id: "tanpa tanggal", en: "undated")
private let onUnknownDay = Phrase(
  id: "pada tanggal yang tidak diketahui", en: "on an unknown date")
