"""Whether what the program sends out lets hostile texts act.

inert.py OUTPUT CASE…: OUTPUT is one of OUTPUTS. Prints what acts, for each case; each was made by forge.py.
"""

import csv
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
REPORTS = ("actors brief changes chronology claims custody evidence open tasks timeline certificate".split())

OUTPUTS = {}


def output(function):
    OUTPUTS[function.__name__.replace("_", "-")] = function
    return function


def run(case, *words, given=None, env=None):
    """What a command prints into pipes; no crash, no hang."""
    found = subprocess.run(["kronologi", "-C", case, *words], input=given, capture_output=True, timeout=120,
                           env={**os.environ, **(env or {})})
    if found.returncode not in (0, 1, 2, 3):
        yield f"{' '.join(words)} ended with {found.returncode}"
    for stream in (found.stdout, found.stderr):
        yield stream.decode()


def screen(case, *words, typed=()):
    """What a command sends to a terminal."""
    typing = [word for text in typed for word in ("--type", text)]
    command = [sys.executable, os.path.join(HERE, "screen.py"), *typing, "kronologi", "-C", case, *words]
    found = subprocess.run(command, capture_output=True, timeout=120)
    if found.returncode == 247:
        raise TimeoutError(f"{words} {typed}: it did not end")
    return found.stdout.decode(errors="backslashreplace")


def acting(text, allowed="\n"):
    """The characters that would act on a terminal, or on the order of what is read."""
    return sorted({f"U+{ord(c):04X}" for c in text if c not in allowed and c not in "\u200c\u200d"
                   and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")})


def plain(case, *words, **more):
    """A command's text acts neither in a pipe nor, but for colours, on a terminal."""
    for text in run(case, *words, **more):
        if found := acting(text):
            yield f"{' '.join(words)}: {found} in a pipe"
        if "ended with" in text[-20:]:
            yield text
    if not more:
        if found := acting(COLOURS.sub("", screen(case, *words)).replace("\r\n", "\n")):
            yield f"{' '.join(words)}: {found} on a terminal"


def several(case, *lines):
    for line in lines:
        yield from plain(case, *line.split())


@output
def show(case):
    ids = "case A1 A2 D1 X1 K1 E1 Q1 C1 L1 T1 N1".split()
    yield from plain(case, "show", *ids)


@output
def lists(case):
    for kind in "actor asset exhibit custody event claim question link task note".split():
        yield from plain(case, "list", kind)
    yield from several(case, "find jahat", "find kind:event", "graph", "status", "check")


@output
def tables(case):
    for kind in "case actor asset exhibit custody event claim question link task note".split():
        words = ["export", "csv", kind]
        for text in (*run(case, *words), screen(case, *words)):
            if found := acting(text, "\r\n"):
                yield f"{' '.join(words)}: {found}"
        rows = list(csv.reader(next(iter(run(case, *words))).splitlines(keepends=True), strict=True))
        if len({len(row) for row in rows}) != 1:
            yield f"{' '.join(words)}: rows of different lengths"
        for cell in (cell for row in rows for cell in row):
            if cell.lstrip().startswith(("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")):
                yield f"{' '.join(words)}: a formula: {cell[:40]!r}"


@output
def timeline(case):
    yield from several(case, "timeline", "timeline actor:kotz")


@output
def claims(case):
    yield from several(case, "claims", "claims ?asal")


@output
def log_and_history(case):
    yield from several(case, "log", "history E1", "history N1", "diff 1 15")
    # A script for the program is exact; on a terminal it is shown.
    if found := acting(screen(case, "log", "--script").replace("\r\n", "\n")):
        yield f"log --script: {found} on a terminal"


@output
def problems(case):
    text = json.loads(open(os.path.join(case, "ledger.jsonl")).readline())["author"].replace("\0", "")
    for words in (["show", text], ["add", "event", text, text], ["find", f"is:{text}"], ["edit", "E1", "--when", text],
                  ["run", text], ["edtf", text], ["add", "claim", f"@{text}", "asserts"], [text], ["--", text],
                  ["report", text], ["collect", text], ["add", "actor", "--label", text], ["verify", "--against", text],
                  ["add", "link", "@kotz", "x", "@tirto", text], ["export", "exhibit", "X1", f"/dev/null/{text}"]):
        words = [word[:100_000] for word in words]
        for out in run(case, *words):
            if found := acting(out):
                yield f"{' '.join(words)[:60]!r}: {found}"
            if "ended with" in out[-20:]:
                yield out
    for out in run(case, "run", "-", given=f"show \"{text}\nadd note {text}\n".encode()):
        if found := acting(out):
            yield f"a script's line: {found}"


@output
def verify(case):
    for path in (os.path.join(case, "evidence", shelf, name) for shelf in os.listdir(os.path.join(case, "evidence"))
                 for name in os.listdir(os.path.join(case, "evidence", shelf))):
        os.unlink(path)
    extra = os.path.join(case, "evidence", "00")
    os.makedirs(extra)
    open(os.path.join(extra, "jahat\x1b[2J\u202e\n"), "w").close()
    yield from several(case, "verify", "verify --deep")


@output
def completion(case):
    for words in (["show", "@"], ["show", "A:"], ["find", ""], ["find", "tag:"], ["add", "actor", "--roles", ""],
                  ["add", "link", "@kotz", ""], ["add", "event", "2021", "x", "@kotz:"], ["show", ""], ["claims", ""]):
        for out in run(case, "complete", "--", *words):
            if found := acting(out, "\n\t"):
                yield f"complete {words}: {found}"
            if any(line.count("\t") > 1 for line in out.splitlines()):
                yield f"complete {words}: a candidate of more than a line"


@output
def help(case):
    yield from several(case, "help", "help add event", "help add actor", "help find")


@output
def json_documents(case):
    for line in ("show A1 X1 E1 N1 case", "list actor", "find jahat", "timeline", "claims", "status", "log", "history E1",
                 "diff 1 15", "check", "verify", "verify --deep", "cases"):
        words = [*line.split(), "--json"]
        out = next(iter(run(case, *words)))
        json.loads(out)
        if out.count("\n") != 1 or acting(out, "\n") and any(ord(c) < 32 for c in out[:-1]):
            yield f"{line}: not one line"
        shown = screen(case, *words)
        if found := acting(shown.replace("\r\n", "\n")):
            yield f"{line}: {found} on a terminal"
        elif json.loads(shown) != json.loads(out):
            yield f"{line}: another document on a terminal"


@output
def reports(case):
    for report in REPORTS:
        for form in ("md", "txt", "html", "svg") if report == "timeline" else ("md", "txt", "html"):
            more = ["X1"] if report == "certificate" else ["--since", "1"] if report == "changes" else []
            for out in run(case, "report", report, *more, "--format", form):
                yield from (f"{report} {form}: {what}" for what in harm(out, form))
        if found := acting(COLOURS.sub("", screen(case, "report", report, *more)).replace("\r\n", "\n")):
            yield f"{report}: {found} on a terminal"


class Elements(html.parser.HTMLParser):
    """What a page would run or fetch, and where its links lead."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in ("img", "iframe", "object", "embed", "base", "meta") and tag != "meta":
            self.found.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on"):
                self.found.append(f"{name} on <{tag}>")
            if name in ("href", "src", "action") and not re.match("#|https?://", value or ""):
                self.found.append(f"{name}={value[:40]}")

    def handle_data(self, data):
        if self.cdata_elem == "script" and "alert(1)" in data:
            self.found.append("a script from a text")


def harm(out, form):
    """What a report's text would do to whoever reads it."""
    if found := acting(out):
        yield f"{found}"
    if form in ("html", "svg"):
        page = Elements()
        page.feed(out)
        yield from page.found
    if form == "md":
        prose = re.sub(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)", "", out)
        if re.search(r"<(script|img|iframe|svg|a )", prose):
            yield "an element from a text"
        if re.search(r"(?<!\\)\]\((?!#|<?https?://)", prose):
            yield "a link that leads into files, or runs"


@output
def files(case):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "a", "b", "out")
        for text in run(case, "export", "exhibit", "X1", out):
            if found := acting(text):
                yield f"export exhibit: {found}"
        names = [os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names]
        if len(names) != 1 or not re.fullmatch(r"a/b/out/X1-[A-Za-z0-9._-]{1,110}", names[0]):
            yield f"export exhibit makes {names}"
        list(run(case, "report", "evidence", "--out", os.path.join(folder, "r.html"), "--format", "html"))
        if set(os.listdir(folder)) != {"a", "r.html"}:
            yield f"a report makes {os.listdir(folder)}"


@output
def shell(case):
    """The prompt, the candidates, the grey suggestion, the guided questions, the history."""
    named = os.path.join(os.path.dirname(case), "j\x1b]0;jahat\x07\x1b[2J\u202e\x9b2Jx")
    if not os.path.exists(named):
        shutil.copytree(case, named)
    typed = ["show @\\t\\t", "\\x15show A:\\t\\t", "\\x15status\\r", "add claim\\r", "\\t\\x03", "\\x15find tag:\\t\\t",
             "\\x15add actor --roles \\t\\t", "\\x15\\x12jah", "\\x07\\x15with @kotz\\r", "edit E1 --status \\t\\t",
             "\\x15quit\\r"]
    for folder in (case, named):
        shown = screen(folder, typed=typed)
        for payload in ("\x1b]0;jahat", "\x1b[2Jx", "\x1b[2J\x1b[31m", "\x9b", "\x9d", "\x1bP1$r", "\u202e", "\u2066",
                        "\u200f", "\u061c", "\u200b", "\ufeff", "\u00ad", "\x85", "\u2028", "\u2029"):
            if payload in shown:
                yield f"the shell sends {payload!r}"
        if "jahat" not in shown:
            yield "nothing of the case was shown"


if __name__ == "__main__":
    for case in sys.argv[2:]:
        for what in OUTPUTS[sys.argv[1]](os.path.abspath(case)):
            print(f"{os.path.basename(case)}: {what[:300]}")
