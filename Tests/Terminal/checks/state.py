"""The state."""

import os
import re
import shutil
import subprocess

from terminal import Shell, check, expect, tmux


@check
def prompt(shop):
    """The prompt tells the standing `with`, and counts at the right that change"""
    s = Shell(shop)
    s.wait(r"^uji> +2 entries$", right=True).line("with X1 --said 2021-05-21").wait("^uji with X1 --said 2021-05-21>")
    s.line("with").line("add note x").wait(r"^uji> +3 entries$", right=True)
    s.type("x" * 65).gone(r"3 entries$", right=True)


@check
def read_only(shop):
    """A case that can't be written says so"""
    case = shop.case()
    os.chmod(os.path.join(case, "ledger.jsonl"), 0o444)
    command = f"{shop.program} -C {case}"
    if os.geteuid() == 0:  # to whom nothing is read-only
        subprocess.run(["chmod", "-R", "a+rX", shop.folder], check=True)
        command = f"setpriv --reuid=65534 --regid=65534 --clear-groups {command}"
    s = Shell(shop, case, command=command)
    s.wait(r"^uji \(read-only\)>").line("add note x").wait("^error: ")


@check
def past(shop):
    """`as-of` puts the session into the past, in another colour, until `as-of now`"""
    s = Shell(shop)
    s.line("add note baru").line("as-of 2").wait(r"^uji \(as of 2\)>").wait(r"\x1b\[35m \(as of 2\)", styled=True)
    s.line("find baru").line("add note lain").wait("the past can't be changed").wait("`as-of now` comes back")
    expect("N1" not in s.screen().split("find baru")[1], "not there yet")
    s.line("as-of now").line("find baru").wait("^N1")
    expect(len(s.commands()) == 1, s.commands())


@check
def news(shop):
    """What others add is said above the line, which stays as it was"""
    s = Shell(shop)
    s.type('add note "sedang menge').at(27)
    env = shop.environment(KRONOLOGI_AUTHOR="oki")
    shop.run("-C", s.case, "add", "note", "satu", env=env)
    s.wait("^oki added entry 3$")
    shop.run("-C", s.case, "add", "note", "dua", env=env)
    s.wait("^oki added entry 4$").type('tik"').wait('^uji> add note "sedang mengetik"$')
    s.press("Enter").wrote(3).type("status").at(11)
    expect("mila added" not in s.screen(), "one's own is no news")


@check
def spool(shop):
    """`spool` keeps a transcript with times, appended and whole after each line"""
    s = Shell(shop)
    file = os.path.join(s.home, "log")
    with open(file, "w") as log:
        log.write("before\n")
    s.line(f"spool {file}").line("show @kotz").line("nonsense").line("add note x")
    text = open(file).read()
    expect(text.startswith("before\n"), "appended")
    rows = text.splitlines()[1:]
    expect(all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [>! =] ?", row) for row in rows), rows)
    for want in ["= transcript of uji begins at 2:", "> show @kotz", "  A3 ",
                 "! error: unknown command", "> add note x"]:
        expect(any(row[21:].startswith(want) for row in rows), (want, rows))
    s.line("spool off").line("show @dedy")
    expect("dedy" not in open(file).read(), "it has ended")


@check
def deleted_index(shop):
    """The folder of what may be deleted is deleted under a shell, which goes on"""
    s = Shell(shop)
    s.type("show @kot").wait("kot$")
    shutil.rmtree(os.path.join(s.case, ".kronologi"))
    s.press("Tab").at(16).wait("show @kotz").press("Enter").wait("^A3").line("add note x")
    expect(s.history() == ["show @kotz", "add note x"], s.history())
    expect(s.commands() == ["add note x"], s.commands())


def open_folders(s):
    """The folders under /tmp of which the program in `s` holds files open."""
    shell = tmux("display", "-p", "-t", s.name, "#{pane_pid}").strip()
    child = open(f"/proc/{shell}/task/{shell}/children").read().split()[0]
    files = [os.path.realpath(file.path) for file in os.scandir(f"/proc/{child}/fd")]
    return {found.group() for found in map(re.compile("/tmp/kronologi-[^/-]{6}(?=/)").match, files) if found}


@check
def leaving(shop):
    """Whoever leaves within the tutorial leaves neither its folder nor an open transcript"""
    s = Shell(shop)
    file = os.path.join(s.home, "log")
    s.line(f"spool {file}").line("tutorial").line("status")
    folders = open_folders(s)
    expect(len(folders) == 1 and all(map(os.path.isdir, folders)), folders)
    s.press("C-d").wait("RC=0")
    expect(not any(map(os.path.exists, folders)), folders)
    expect(open(file).read().endswith("= transcript ends\n"), "the transcript has no end")


@check
def quitting(shop):
    """`quit` ends the transcript, too"""
    s = Shell(shop)
    file = os.path.join(s.home, "log")
    s.line(f"spool {file}").type("quit").press("Enter").wait("RC=0")
    rows = [row[21:] for row in open(file).read().splitlines()]
    expect(rows[-2:] == ["> quit", "= transcript ends"], rows)
