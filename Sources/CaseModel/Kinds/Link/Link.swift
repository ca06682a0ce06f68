import Groundwork

/// What one actor is to another, and for how long: a post held, a company owned.
public enum Link {
  /// Its word.
  public static let word = "link"
  /// The relation of somebody who holds a post to the one for whom it is held.
  public static let holdsPost = "holds post"

  /// Who stands in the relation.
  public static let from = Field(
    "from", .reference("actor"), Phrase(id: "dari", en: "from"), "who stands in the relation")
  /// What relation.
  public static let relation = Field(
    "relation", .open("relation"), Phrase(id: "hubungan", en: "relation"),
    "what relation: holds post, speaks for, owns, …")
  /// To whom.
  public static let to = Field("to", .reference("actor"), Phrase(id: "ke", en: "to"), "to whom")
  /// The post.
  public static let post = Field(
    "post", .text, Phrase(id: "jabatan", en: "post"), #"the post: "Juru Bicara""#)
  /// From when.
  public static let since = Field(
    "since", .date, Phrase(id: "sejak", en: "since"), "from when")
  /// Until when.
  public static let until = Field(
    "until", .date, Phrase(id: "sampai", en: "until"), "until when")
  /// What bears it out.
  public static let exhibits = Field(
    "exhibits", .set(of: .citation), Phrase(id: "sumber", en: "exhibits"), "what bears it out")

  static let kind = Kind(
    word, "L", Phrase(id: "hubungan", en: "link"), "what one actor is to another",
    fields: [
      from.erased, relation.erased, to.erased, post.erased, since.erased, until.erased,
      exhibits.erased,
    ],
    required: [["from"], ["relation"], ["to"]], title: "relation", dated: "since",
    places: [
      Kind.Place("label", isOptional: true), Kind.Place("from"), Kind.Place("relation"),
      Kind.Place("to"),
    ],
    free: ["exhibits", "tags"],
    examples: [#"add link @iqbal "speaks for" @bpjs --post "Kepala Humas""#])
}
