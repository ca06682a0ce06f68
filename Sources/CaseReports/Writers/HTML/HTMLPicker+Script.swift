extension HTMLPicker {
  /// Hides what is not picked, and the headings and parts of the page in which nothing is left.
  ///
  /// What is where is read once, when a reader first picks or the browser has nothing else to do;
  /// then as little is changed as may be: a part as a whole, a block as a whole, a sentence where its
  /// block has others. It holds no sign that XML would take for its own.
  static let script = """

    (() => {
      const form = document.querySelector("form.picker");
      const output = form.querySelector("output");
      const lists = [...form.querySelectorAll("select")].map((select) => select.name);
      const actors = form.elements.actors;
      const nodes = actors ? [...document.querySelectorAll(".graph [data-actor]")] : [];
      const lines = [...document.querySelectorAll(".graph [data-ends]")];
      const hide = (thing) => {
        if (thing.isOff === !thing.shown) return;
        thing.isOff = !thing.shown;
        thing.node.classList.toggle("off", thing.isOff);
      };
      const read = () => {
        const blocks = new Map();
        const marks = [];
        const found = Object.fromEntries(lists.map((list) => [list, new Map()]));
        for (const node of document.querySelectorAll("[data-states]")) {
          const fact = { node, isOff: false };
          for (const list of lists) {
            for (const value of node.dataset[list].split(" ")) {
              if (!found[list].has(value)) found[list].set(value, new Set());
              found[list].get(value).add(fact);
            }
          }
          const place = node.closest("p, li, tr");
          if (!place) marks.push(fact);
          else if (blocks.has(place)) blocks.get(place).facts.push(fact);
          else blocks.set(place, { node: place, facts: [fact], isOff: false });
        }
        const heads = new Map();
        let head;
        for (const node of document.querySelectorAll("main h2, main h3, main p, main li, main tr")) {
          if (node.matches("h2, h3")) head = { node, blocks: [], isOff: false };
          else if (head) {
            if (!blocks.has(node)) continue;
            head.blocks.push(blocks.get(node));
            heads.set(head.node, head);
          }
        }
        // A part may go as a whole only where nothing else stands in it.
        const parts = [...document.querySelectorAll(".part")].map((node) => {
          const items = [...node.children].flatMap((child) => child.matches("ul") ? [...child.children] : [child]);
          if (!items.every((item) => blocks.has(item) || heads.has(item))) return undefined;
          const part = { node, blocks: items.filter((item) => blocks.has(item)).map((item) => blocks.get(item)), isOff: false };
          for (const item of items) (blocks.get(item) ?? heads.get(item)).part = part;
          return part;
        }).filter((part) => part);
        return { found, marks, parts, heads: [...heads.values()], blocks: [...blocks.values()] };
      };
      let page;
      const pick = () => {
        page = page ?? read();
        const wanted = new FormData(form);
        const asked = lists.filter((list) => wanted.get(list));
        const sets = asked.map((list) => page.found[list].get(wanted.get(list)) ?? new Set());
        const isPicked = (fact) => fact.shown = sets.every((set) => set.has(fact));
        let [shown, told] = [0, 0];
        for (const block of page.blocks) {
          const count = block.facts.filter(isPicked).length;
          block.shown = count !== 0;
          shown += count;
          told += block.facts.length;
        }
        for (const thing of [...page.parts, ...page.heads]) thing.shown = thing.blocks.some((block) => block.shown);
        for (const { node, blocks } of page.parts) {
          // How high a part was before says nothing any more, so that is guessed.
          const share = blocks.filter((block) => block.shown).length / blocks.length;
          node.style.containIntrinsicSize = `${Math.ceil(90 * share)}rem`;
        }
        for (const thing of [...page.parts, ...page.heads, ...page.blocks]) {
          // What goes with its part is left as it is until that comes back.
          if (thing.part ? thing.part.shown : true) hide(thing);
        }
        for (const block of page.blocks) {
          if (block.facts.length !== 1) if (block.shown) block.facts.forEach(hide);
        }
        for (const mark of page.marks) {
          isPicked(mark);
          hide(mark);
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
        output.textContent = asked.length ? `${shown} ${output.dataset.of} ${told}` : "";
      };
      const choose = (node) => {
        actors.value = actors.value === node.dataset.actor ? "" : node.dataset.actor;
        pick();
      };
      for (const node of nodes) {
        if (![...actors.options].some((option) => option.value === node.dataset.actor)) continue;
        node.setAttribute("role", "button");
        node.setAttribute("tabindex", "0");
        node.setAttribute("aria-pressed", false);
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
      if ([...new FormData(form).values()].some((value) => value)) pick();
      else (window.requestIdleCallback ?? setTimeout)(() => { page = page ?? read(); });
    })();

    """
}
