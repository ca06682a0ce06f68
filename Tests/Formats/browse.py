"""Whether pages are fit to be handed over, as Chromium shows them.

browse.py FILE.html…: no complaint, no request, readable in light and dark, on a phone and without scripts, and usable by
keyboard alone where something can be picked.
"""

import sys

from chromium import Browser

# The weakest contrast of any text that can be seen, and which text that is.
CONTRAST = """(() => {
  const part = (c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const colour = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found;
    }
    return [255, 255, 255];
  };
  // Behind a word in a picture lie the bands that are drawn before it.
  const drawn = (node) => {
    const svg = node.closest("svg"), box = node.getBoundingClientRect();
    const under = [...svg.querySelectorAll("rect.ground, rect.band")].filter((rect) => {
      const own = rect.getBoundingClientRect();
      return own.top <= box.top + 1 && own.bottom >= box.bottom - 1;
    });
    return colour(getComputedStyle(under.at(-1)).fill);
  };
  const worst = { ratio: 99, text: "" };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
    if (!text || ["SCRIPT", "STYLE", "title", "desc"].includes(node.tagName)) continue;
    if (!node.checkVisibility({ visibilityProperty: true })) continue;
    const isDrawn = node.closest("svg");
    const style = getComputedStyle(node);
    const one = light(colour(isDrawn ? style.fill : style.color));
    const other = light(isDrawn ? drawn(node) : ground(node));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < worst.ratio) Object.assign(worst, { ratio, text });
  }
  return worst;
})()"""

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
HIDDEN = "document.querySelectorAll('main .off').length"


def complaints(browser):
    for event in browser.events:
        method, told = event.get("method"), event.get("params", {})
        if method == "Runtime.exceptionThrown":
            yield f"exception: {told['exceptionDetails'].get('text')}"
        elif method == "Runtime.consoleAPICalled":
            yield f"console: {told['args']}"
        elif method == "Log.entryAdded":
            yield f"log: {told['entry']['text']}"
        elif method == "Network.requestWillBeSent" and not told["request"]["url"].startswith("file:///"):
            yield f"request: {told['request']['url']}"
        elif method == "Network.requestWillBeSent" and told.get("type") != "Document":
            yield f"request: {told['request']['url']}"


def looks(browser, path):
    for width, height in ((390, 844), (1280, 800)):
        for scheme in ("light", "dark"):
            browser.size(width, height)
            browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            browser.open(path)
            yield from complaints(browser)
            worst = browser.value(CONTRAST)
            if worst["ratio"] < 4.5:
                yield f"contrast {worst['ratio']:.2f} at {width}, {scheme}: {worst['text'][:40]}"
            if browser.value(OVERFLOW) > 0:
                yield f"wider than the window at {width}"


def tab_to(browser, condition, most=400):
    for _ in range(most):
        browser.key("Tab")
        if browser.value(f"(() => {{ const at = document.activeElement; return {condition}; }})()"):
            return True
    return False


def picks(browser, path):
    """By keyboard alone: to a list, to an actor of the graph, and back."""
    browser.open(path)
    browser.key("Tab")
    if not browser.value("document.activeElement.matches('.skip')"):
        yield "the first Tab does not reach the way to the content"
    if browser.value("document.querySelector('form.picker') === null"):
        return
    if not tab_to(browser, "at.matches('select[name=actors]')"):
        yield "no Tab reaches the list of actors"
    if browser.value("document.querySelector('.graph') === null"):
        return
    if not tab_to(browser, "at.matches('.graph [role=button]')"):
        yield "no Tab reaches an actor of the graph"
        return
    for key, text, wanted in (("Enter", "\r", True), (" ", " ", False)):
        browser.key(key, text)
        chosen = browser.value("document.querySelector('select[name=actors]').value")
        pressed = browser.value("document.activeElement.getAttribute('aria-pressed')")
        if (chosen != "") != wanted or pressed != str(wanted).lower() or (browser.value(HIDDEN) > 0) != wanted:
            yield f"{key!r} on an actor of the graph: list {chosen!r}, pressed {pressed}"
    yield from complaints(browser)


def without_scripts(browser, path):
    browser.open(path)
    full = browser.value("document.querySelector('main').innerText.length")
    forms = browser.value("[...document.querySelectorAll('form.picker')].reduce((n, f) => n + f.innerText.length, 0)")
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(path)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    bare = browser.value("document.querySelector('main').innerText.length")
    if bare < full - forms - 20:
        yield f"without scripts {full - bare} letters are missing"
    if browser.value("[...document.querySelectorAll('form.picker')].some((form) => form.checkVisibility())"):
        yield "a form that does nothing is shown without scripts"


def main(paths):
    browser = Browser()
    faults = []
    try:
        for path in paths:
            for check in (looks, picks, without_scripts):
                faults += [f"{path}: {fault}" for fault in check(browser, path)]
    finally:
        browser.close()
    print("\n".join(faults) or "fit")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
