"""Without a terminal that can draw."""

import re

from terminal import Shell, check, expect


@check
def pipe(shop):
    """A pipe gets no prompt and no escapes, and the exit code of what failed"""
    code, out, err = shop.run("-C", shop.case(), given='add note "a\nb"\nadd note <<E\nisi\nE\nshow N2\n')
    expect(code == 0 and "\x1b" not in out + err and "> " not in out, (code, out, err))
    code, out, err = shop.run("-C", shop.case(), given="add nonsense\n")
    expect(code == 2 and out == "", (code, out, err))


@check
def no_color(shop):
    """NO_COLOR: editing, and not one colour"""
    s = Shell(shop, NO_COLOR="1")
    s.line("show @kotz").type("sho").at(8).type("w @ded").press("Tab").at(16)
    expect(not re.search(r"\x1b\[[0-9;]*m", s.screen(True)), "a colour")


@check
def dumb(shop):
    """TERM dumb, missing and unknown: lines are read without a single escape"""
    for term in ["dumb", None, "no-such-terminal"]:
        s = Shell(shop, TERM=term)
        s.line("add note satu").type('add note "a').press("Enter").wait("^…$").line('b"')
        s.type("xx").wait("xx$").press("C-c").wait(r"xx\^C\nuji>$").line("add note c")
        expect(s.commands() == ["add note satu", 'add note "a\nb"', "add note c"], s.commands())
        expect("\x1b" not in s.screen(True) and "cannot" not in s.screen(), s.screen(True))
        s.press("C-d").wait("RC=0")
