/// The form by which a reader picks what a page shows.
///
/// A script shows it: without one the page is complete, and nothing is picked.
enum HTMLPicker {
  static func form(_ picker: Picker) -> String {
    let lists = picker.lists.map { list in
      let options = list.choices.map { choice in
        "<option value=\"\(HTMLText.escaped(choice.value))\">\(HTMLText.escaped(choice.words))</option>"
      }.joined()
      return """
        <label>\(HTMLText.escaped(list.name)) <select name="\(list.part.rawValue)">\
        <option value="">\(HTMLText.escaped(picker.all))</option>\(options)</select></label>
        """
    }.joined(separator: "\n")
    return """
      <form class="picker" hidden="">
      \(lists)
      <button type="reset">\(HTMLText.escaped(picker.reset))</button>
      <output data-of="\(HTMLText.escaped(picker.of))"></output>
      </form>
      """
  }

  /// What a sentence or mark can be picked by.
  static func attributes(_ facts: Facts) -> String {
    func list(_ items: [String]) -> String { HTMLText.escaped(items.joined(separator: " ")) }
    return """
      data-actors="\(list(facts.actors))" data-states="\(list(facts.states))" \
      data-questions="\(list(facts.questions))"
      """
  }
}
