"""History."""

import os
import re
import stat

from terminal import Shell, check, expect


@check
def history_is_kept(shop):
    """Lines are kept for the next shell, for the owner alone, whole and once"""
    case = shop.case()
    s = Shell(shop, case)
    s.line("show @kotz").line("show @dedy").line("show @kotz").type('add note "a').press("Enter")
    s.type('b"').press("Enter").wait("Entry 3").until(lambda: s.last() == "uji>", "a prompt")
    s.press("C-d").wait("RC=0")
    file = os.path.join(case, ".kronologi", "history")
    expect(stat.S_IMODE(os.stat(file).st_mode) == 0o600, "mode 0600")
    s = Shell(shop, case)
    s.press("Up").wait('add note "a\nb"').press("C-c").type("show").press("Up").wait("show @kotz$")
    s.press("Up").wait("show @dedy$").press("Up").type("!").wait("show @dedy!$")


@check
def two_shells(shop):
    """Two shells at once lose no line"""
    case = shop.case()
    one, two = Shell(shop, case), Shell(shop, case)
    one.line("show @kotz")
    two.line("show @dedy")
    one.line("show @bpjs")
    expect(sorted(one.history()) == ["show @bpjs", "show @dedy", "show @kotz"], one.history())


@check
def history_per_case(shop):
    """Another case's lines are never brought; `set history` lists, `!n` shows and runs"""
    one, two = shop.case(), shop.case()
    s = Shell(shop, one)
    s.line("show @kotz").line(f"open {two}").press("Up").type("show").press("Up", "Up").type("x")
    s.wait(r"(?s)uji> .*x$")
    expect("show @kotzx" not in s.screen(), "not the other case's")
    s.press("C-c").line("show @dedy").line("set history").wait(r"\d  .*  show @dedy$")
    number = re.search(r"(\d+)  \S+  show @dedy", s.screen()).group(1)
    s.press("C-l").wait(r"\Auji>").type(f"!{number}").press("Enter").wait("^show @dedy$").wait("^A4 .*actor")
    s.line("!99").wait("no line 99")


@check
def up_by_prefix(shop):
    """Up brings the lines that begin like this one, Down at last the one that was typed"""
    s = Shell(shop)
    for line in ["show @kotz", "list actor", "show @dedy"]:
        s.line(line)
    s.press("C-l").wait(r"\Auji>").type("show").press("Up").wait("show @dedy$").press("Up").wait("show @kotz$")
    s.press("Down").wait("show @dedy$").press("Down").at(9)
    s.press("C-u").type("sh.w").press("Up").type("!").wait("sh.w!$")


@check
def search(shop):
    """Ctrl-R finds in whatever case and script, again older ones; Ctrl-G gives back"""
    s = Shell(shop)
    s.line("add note 王小明").line("show @kotz").line("find KOTZ").type("sta").press("C-r").type("kOt")
    s.wait(r"\(search\) kOt: find KOTZ").press("C-r").wait(r"\(search\) kOt: show @kotz")
    s.press("C-g").wait("^uji> sta").at(8)
    s.press("C-r").type("小明").wait("add note 王小明").press("Enter").wrote(2)


@check
def private_lines(shop):
    """A line that begins with a blank is not kept, nor any after `set history off`"""
    s = Shell(shop)
    s.line(" show @kotz").line("set history off").line("show @dedy").line("set history on")
    s.line("show @bpjs")
    expect(s.history() == ["set history off", "show @bpjs"], s.history())
