"""Whether the forms of one report agree, as other people's readers take them.

agree.py FOLDER: for each NAME.html there, NAME.md and NAME.notes.md. Markdown is read by cmark-gfm and by markdown-it;
both must come to the words of the HTML, link to nothing but the web, and make no element that the writer did not mean.
"""

import pathlib
import re
import sys
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt

MEANT = set("h1 h2 h3 h4 h5 h6 p ul li table thead tbody tr th td em strong code a hr".split())


class Words(HTMLParser):
    """The words of a page, the elements in it, and where its links lead."""

    def __init__(self, skip=()):
        super().__init__()
        self.skip, self.depth = set(skip), 0
        self.text, self.elements, self.links = [], set(), []

    def handle_starttag(self, tag, attributes):
        if tag in self.skip:
            self.depth += 1
        self.elements.add(tag)
        self.links += [value for name, value in attributes if name in ("href", "src")]
        self.text.append(" " if tag in ("p", "li", "td", "th", "tr", "hr") or tag[0] == "h" else "")

    def handle_endtag(self, tag):
        if tag in self.skip:
            self.depth -= 1

    def handle_data(self, data):
        if not self.depth:
            self.text.append(data)

    @property
    def words(self):
        # The foot names the form, which is all that may differ.
        text = re.sub("--format (md|html)", "--format X", "".join(self.text))
        return re.sub("[“”]", '"', text).split()


def read(html, skip=()):
    page = Words(skip)
    page.feed(html)
    return page


def check(folder):
    faults = []
    for path in sorted(folder.glob("*.html")):
        name, source = path.stem, path.with_suffix(".md").read_text()
        html = re.sub('<a class="skip".*?</a>', "", path.read_text())
        page = read(html, skip=("head", "nav", "figure", "script", "form"))
        expected = page.words
        readers = {
            "cmark-gfm": cmarkgfm.markdown_to_html_with_extensions(source, extensions=["table"]),
            "markdown-it": MarkdownIt("commonmark").enable("table").render(source),
        }
        for reader, html in readers.items():
            got = read(html)
            if got.words != expected:
                at = next((i for i, (a, b) in enumerate(zip(got.words, expected)) if a != b), -1)
                faults.append(f"{name}: {reader} reads {got.words[at:at + 8]}, not {expected[at:at + 8]}")
            if got.elements - MEANT:
                faults.append(f"{name}: {reader} makes {got.elements - MEANT}")
            if any(not link.startswith(("http://", "https://")) for link in got.links):
                faults.append(f"{name}: {reader} links to {got.links}")
        bad = [link for link in page.links if not link.startswith(("http://", "https://", "#"))]
        if bad:
            faults.append(f"{name}: the page links to {bad}")
        notes = path.with_suffix(".notes.md").read_text()
        html = cmarkgfm.markdown_to_html_with_extensions(
            notes, Options.CMARK_OPT_FOOTNOTES, ["table"])
        marks = len(re.findall(r"(?<!\\)\[\^\d+\](?!:)", notes))
        if marks != html.count(' id="fnref-'):
            faults.append(f"{name}: of {marks} footnotes not all are read as such")
    return faults


if __name__ == "__main__":
    found = check(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "agreed")
    sys.exit(bool(found))
