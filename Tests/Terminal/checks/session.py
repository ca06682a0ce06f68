"""A whole session."""

import os
import re
import shutil

from terminal import Failed, Shell, check

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = os.path.join(HERE, "..", "session.txt")


@check
def forty_lines(shop):
    """Forty typed lines log a small case from nothing, and are answered as they were"""
    with open(os.path.join(HERE, "..", "session.lines")) as file:
        lines = file.read().splitlines()
    home = shop.path("home")
    os.makedirs(home)
    s = Shell(shop, case="", home=home, columns=100, rows=50, PAGER="cat",
              KRONOLOGI_NOW="2026-03-04T09:00:00+07:00",
              command=f"sh -c 'cd {home} && exec {shop.program}'")
    s.line("set pager off").line('new melati --title "Daftar anggota Koperasi Melati"').line("open melati")
    s.line("spool session.txt")
    for number, line in enumerate(lines):
        # What is unknown is asked about, and the answer is a line of its own.
        isQuestion = number + 1 < len(lines) and lines[number + 1] in ("y", "n")
        if isQuestion:
            s.type(line).press("Enter").wait("y/n: *$")
        else:
            s.line(line)
    got = open(os.path.join(home, "session.txt")).read()
    got = re.sub(r"[0-9a-f]{12,64}…?", "<hash>", got)
    if os.environ.get("RECORD"):
        with open(EXPECTED, "w") as file:
            file.write(got)
        raise Failed("the session was recorded")
    want = open(EXPECTED).read()
    if got != want:
        pairs = zip(got.splitlines() + [""], want.splitlines() + [""])
        raise Failed("\n".join(next(("got:  " + g, "want: " + w) for g, w in pairs if g != w)))
