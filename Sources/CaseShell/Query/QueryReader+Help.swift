import CaseModel
import Groundwork

extension QueryReader {
  /// What a QUERY is, for the help of the commands that take one.
  static let help = """
    QUERY words must all hold; a,b is or; -word negates. Plain words are looked for in all texts; \
    word* is the beginning of a word. `help query` lists the conditions.
    """

  /// `help query`.
  static let page = """
    QUERY is made of words that must all hold.

      word, "two words"     in any text; word* is the beginning of a word
      #tag, tag:a,b         bears one of these tags
      kind:event,claim      is of one of these kinds
      actor:kotz            refers to the actor
      claimant:dedy         is a claim that the actor makes, or is spoken for in
      ?origin, question:a,b is a claim on the question
      publisher:kompas      was published by it, or cites what was
      cites:X3              refers to the exhibit; also asset:sample, about:E3
      since:DATE            may reach to the date or later
      until:DATE            may lie at the date or earlier
      on:DATE               may overlap it
      certainly:DATE        lies within it for sure; also certainly:since:DATE,
                            certainly:until:DATE
      known:TIME            the public could know it by then: published, or said
                            and published
      status: state: stance: type: tlp: grade:
                            have one of these words
      is:contested          is:unsourced, is:undated, is:superseded, is:dangling,
                            is:retired

      -condition            must not hold
    """

  /// The given plural or singular of a kind's word as the kind's word.
  static func singular(_ word: String) -> String {
    let word = word.lowercased()
    if Kinds.named(word) != nil { return word }
    let cut = word.hasSuffix("s") ? String(word.dropLast()) : word
    return Kinds.named(cut) == nil ? word : cut
  }
}
