import Mustache

/// A text as it goes into a layout: written out for its form, and out of reach of transforms, which
/// could undo that.
struct WrittenText: MustacheCustomRenderable {
  let text: String

  init(_ text: String) { self.text = text }

  var renderText: String { text }
  /// Nothing is there to be shown.
  var isNull: Bool { text.isEmpty }
}
