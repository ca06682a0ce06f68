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

  /// Hides what is not picked, and the headings under which nothing is left.
  ///
  /// It holds no sign that XML would take for its own.
  static let script = """

    (() => {
      const form = document.querySelector("form.picker");
      const output = form.querySelector("output");
      const parts = [...form.querySelectorAll("select")].map((select) => select.name);
      const facts = [...document.querySelectorAll("[data-states]")];
      const blocks = [...document.querySelectorAll("main p, main li, main tr")]
        .filter((block) => block.querySelector("[data-states]"));
      const known = new Set(blocks);
      const actors = form.elements.actors;
      const nodes = actors ? [...document.querySelectorAll(".graph [data-actor]")] : [];
      const lines = [...document.querySelectorAll(".graph [data-ends]")];
      const sections = [];
      for (const child of document.querySelector("main").children) {
        if (child.matches("h2, h3")) sections.push({ heading: child, blocks: [] });
        if (sections.length === 0) continue;
        const inside = [child, ...child.querySelectorAll("li, tr")];
        sections.at(-1).blocks.push(...inside.filter((block) => known.has(block)));
      }
      const pick = () => {
        const wanted = new FormData(form);
        const asked = parts.filter((part) => wanted.get(part));
        for (const fact of facts) {
          const shown = asked.every((part) => fact.dataset[part].split(" ").includes(wanted.get(part)));
          fact.classList.toggle("off", !shown);
        }
        for (const block of blocks) block.classList.toggle("off", !block.querySelector("[data-states]:not(.off)"));
        for (const section of sections) {
          if (section.blocks.length === 0) continue;
          section.heading.classList.toggle("off", section.blocks.every((block) => block.matches(".off")));
        }
        const chosen = actors ? actors.value : "";
        for (const node of nodes) {
          const isChosen = node.dataset.actor === chosen;
          node.classList.toggle("chosen", isChosen);
          node.setAttribute("aria-pressed", isChosen);
        }
        for (const line of lines) {
          line.classList.toggle("dim", chosen ? !line.dataset.ends.split(" ").includes(chosen) : false);
        }
        const told = facts.filter((fact) => fact.matches("span"));
        const shown = told.filter((fact) => !fact.matches(".off")).length;
        output.textContent = asked.length ? `${shown} ${output.dataset.of} ${told.length}` : "";
      };
      const choose = (node) => {
        actors.value = actors.value === node.dataset.actor ? "" : node.dataset.actor;
        pick();
      };
      for (const node of nodes) {
        if (![...actors.options].some((option) => option.value === node.dataset.actor)) continue;
        node.setAttribute("role", "button");
        node.setAttribute("tabindex", "0");
        node.closest("svg").setAttribute("role", "group");
        node.addEventListener("click", () => choose(node));
        node.addEventListener("keydown", (event) => {
          if (!["Enter", " "].includes(event.key)) return;
          event.preventDefault();
          choose(node);
        });
      }
      form.addEventListener("change", pick);
      form.addEventListener("reset", () => setTimeout(pick));
      form.addEventListener("submit", (event) => event.preventDefault());
      form.hidden = false;
      pick();
    })();

    """
}
