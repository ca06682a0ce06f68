"""Keys."""

import os

from terminal import Shell, check, expect


@check
def control_c(shop):
    """Ctrl-C drops the line"""
    s = Shell(shop)
    s.type("add note x").at(15).press("C-c").wait(r"^uji> add note x\^C").type("status").at(11)
    expect(s.commands() == [], "nothing ran")


@check
def control_c_stops(shop):
    """Ctrl-C stops long work, shown by a bar, and nothing of it has happened"""
    s = Shell(shop)
    script = shop.path("long")
    with open(script, "w") as file:
        file.write("".join(f"add note nomor{i}\n" for i in range(60000)))
    s.type(f"run {script}").press("Enter").wait(r"\d %.*[█░]").press("C-c").wait("stopped")
    s.line("list note")
    expect(s.commands() == [], "nothing was written")
    expect("█" not in s.screen(), "the bar is gone")
    expect("^C" not in s.screen(), "the next line is not dropped")


@check
def control_c_outside(shop):
    """Ctrl-C ends a one-shot command, and takes its bar from the screen"""
    case, script = shop.case(), shop.path("long")
    with open(script, "w") as file:
        file.write("".join(f"add note nomor{i}\n" for i in range(60000)))
    s = Shell(shop, case, command="bash --norc -i", ready=r"[$#] *$")
    s.type(f"{shop.program} -C {case} run {script}").press("Enter").wait(r"\d %.*[█░]").press("C-c")
    s.type("echo RC=$?").press("Enter").wait("^RC=130")
    expect("█" not in s.screen() and "░" not in s.screen(), "the bar is gone")
    expect(s.commands() == [], "nothing was written")


@check
def control_c_stops_a_report(shop):
    """Ctrl-C stops a long report, and the shell goes on"""
    case, script = shop.case(), shop.path("long")
    with open(script, "w") as file:
        file.write("".join(f'add event 2021-05-21 "Peristiwa {i}." @kotz\n' for i in range(5000)))
    shop.run("-C", case, "run", script)
    s = Shell(shop, case, columns=120)
    s.type("report chronology").press("Enter").wait(r"\d %.*[█░]").press("C-c").wait("^error: stopped")
    s.line("show @kotz")
    expect("█" not in s.screen(), "the bar is gone")


@check
def control_d(shop):
    """Ctrl-D leaves on an empty line only, with 0, and the terminal is as it was"""
    s = Shell(shop, command=f"sh -c 'stty -a >$HOME/a; {shop.program} -C {shop.case()}; R=$?; stty -a >$HOME/b; exit $R'")
    s.type("xy").press("C-d").type("z").wait("xyz").press("C-u").press("C-d").wait("RC=0")
    a, b = (open(os.path.join(s.home, name)).read() for name in "ab")
    expect(a == b, "stty differs")


@check
def suspend(shop):
    """Ctrl-Z suspends, and the line is there again"""
    case = shop.case()
    s = Shell(shop, case, command="bash --norc -i", ready=r"[$#] *$")
    s.type(f"{shop.program} -C {case}").press("Enter").wait("uji> *").type("add note tunda").wait("tunda")
    s.press("C-z").wait("Stopped").type("fg").press("Enter").wait(r"^uji> add note tunda *\d* *").type("X")
    s.wait("add note tundaX")


@check
def resizing(shop):
    """A resized terminal shows the line once, whole; Ctrl-L clears above it"""
    s = Shell(shop)
    s.type("add note '" + "panjang " * 12).at(31, 2).resize(50, 24).type("Q")
    s.until(lambda: s.screen().count("uji>") == 1 and s.screen().replace("\n", "").endswith("panjang Q"),
            "one line")
    s.resize(80, 24).press("C-l").type("R'").wait(r"\Auji> add note")
    s.press("Enter").wrote(1)
    expect(s.commands()[0].endswith('panjang QR"'), s.commands()[0])


@check
def unicode_keys(shop):
    """Keys go by what a person sees as a character; wide letters keep their columns"""
    s = Shell(shop)
    s.type("add note e\u0301a\u0301z").press("Left", "Left").type("Q").press("Enter").wrote(1)
    expect(s.commands()[-1] == "add note e\u0301Qa\u0301z", s.commands()[-1])
    s.type("add note 王小x").press("BSpace", "BSpace").press("Enter").wrote(2)
    expect(s.commands()[-1] == "add note 王", s.commands()[-1])
    s.press("C-l").type("add note " + "王" * 40).at(14, 1)


@check
def locale_c(shop):
    """LANG=C takes UTF-8 all the same"""
    s = Shell(shop, LANG="C")
    s.type("add note Café王").press("Enter").wrote(1)
    expect(s.commands() == ["add note Café王"], s.commands())


@check
def unknown_keys(shop):
    """Keys that nobody knows insert nothing, and Ctrl-S stops nothing"""
    s = Shell(shop)
    s.type("add note ab").press("F5", "F12", "PPage", "S-Up", "C-Up", "C-s").type("c").press("Enter").wrote(1)
    expect(s.commands() == ["add note abc"], s.commands())


@check
def undo(shop):
    """Ctrl-_ undoes, a word at a time"""
    s = Shell(shop)
    s.type("add ").at(9).type("note ").at(14).type("satu").at(18)
    s.press("C-w").at(14).press("C-_").at(18).press("C-_").at(14)


@check
def editor(shop):
    """Ctrl-X Ctrl-E edits the line in $EDITOR; Return then runs it"""
    script = shop.path("editor")
    with open(script, "w") as file:
        file.write("#!/bin/sh\n[ \"$1\" = -x ] || exit 1\nsed -i 's/lama/baru/; $a add note dua' \"$2\"\n")
    os.chmod(script, 0o755)
    s = Shell(shop, EDITOR=f"{script} -x")
    s.type("add note lama").press("C-x", "C-e").wait("add note baru\nadd note dua")
    expect(s.commands() == [], "nothing runs yet")
    s.press("Enter").wrote(2)
    expect(s.commands() == ["add note baru", "add note dua"], s.commands())


@check
def vi(shop):
    """`bind -v` in ~/.editrc gives the keys of vi, and ours with them"""
    home = shop.path("home")
    os.makedirs(home)
    with open(os.path.join(home, ".editrc"), "w") as file:
        file.write("bind -v\n")
    s = Shell(shop, home=home)
    s.type("add note satu").press("Escape").type("bcwGANTI").press("Escape", "Enter").wrote(1)
    expect(s.commands() == ["add note GANTI"], s.commands())
    s.type("add note x").press("Left").type("y").press("Enter").wrote(2)
    expect(s.commands()[-1] == "add note yx", s.commands()[-1])
    s.press("Escape").type("k").wait("add note yx$").type("k").wait("add note GANTI$")
    s.press("C-c").paste("add note a\nadd note b").wait("note b").press("Enter").wrote(4)


@check
def typed_ahead(shop):
    """What is typed while a command runs is kept, and shown at the next prompt"""
    s = Shell(shop)
    s.paste("find kominfo\n" * 20 + "show @kotz").press("Enter").type("show @dedy").press("Enter").wait("^A4 .*actor")
