import Groundwork

/// A remark of the investigators, on any records.
public enum Note {
  /// Its word.
  public static let word = "note"

  /// The remark.
  public static let text = Field("text", .text, Phrase(id: "catatan", en: "note"), "the remark")
  /// What it is on.
  public static let on = Field(
    "on", .set(of: .reference()), Phrase(id: "tentang", en: "on"), "what it is on")

  static let kind = Kind(
    word, "N", Phrase(id: "catatan", en: "note"), "a remark, on any records",
    fields: [text.erased, on.erased],
    required: [["text"]], title: "text",
    places: [Kind.Place("label", isOptional: true), Kind.Place("text")],
    free: ["on", "tags"],
    examples: [#"add note "Tanyakan lagi kepada Humas." @bpjs #tanya"#])
}
