/// A piece of a document that stands on lines of its own.
public enum Block: Hashable, Sendable {
  /// A heading; level 1 is the title.
  case heading(Int, [Inline])
  /// A paragraph.
  case paragraph([Inline])
  /// A list without numbers.
  case list([[Inline]])
  /// A table.
  case table(Table)
  /// A picture, in the forms that have pictures.
  case chart(TimeChart)
  /// A picture of actors, in the same forms.
  case graph(ActorGraph)
  /// A form by which a reader picks what is shown, in the forms that have one.
  case picker(Picker)
  /// A line across the page.
  case rule
}
