#!/usr/bin/env python3
"""The shell's conveniences, each in a real terminal: python3 Tests/Terminal/suite.py [PROGRAM]."""

import concurrent.futures
import os
import re
import stat
import subprocess
import sys
import time

from terminal import Failed, Shell, Workshop

CHECKS = []
GREY, RED, GREEN = r"\x1b\[90m", r"\x1b\[31m", r"\x1b\[32m"


def check(function):
    """A check is named by what it shows."""
    CHECKS.append((function.__doc__, function))
    return function


def expect(holds, what):
    if not holds:
        raise Failed(what)


# Completion.

@check
def completes_commands(shop):
    """Tab completes a command by the grammar and puts a blank behind it"""
    s = Shell(shop)
    s.type("timel").press("Tab").at(14).wait("^uji> timeline")
    s.press("C-c").type("add ev").press("Tab").at(15)


@check
def completes_names(shop):
    """Tab completes from the open case, with what the names mean"""
    s = Shell(shop)
    s.type("show @ko").press("Tab").wait(r"^@kominfo +Kementerian Kominfo").wait(r"^@kotz +Kotz")
    s.type("m").press("Tab").at(19)
    expect(s.last().startswith("uji> show @kominfo"), s.last())


@check
def newest_first(shop):
    """Names come with the one used last first"""
    s = Shell(shop)
    s.line("edit @kotz --aliases Kotzz").type("show @ko").press("Tab").wait("^@kominfo")
    rows = s.rows()
    kotz = next(i for i, row in enumerate(rows) if row.startswith("@kotz "))
    kominfo = next(i for i, row in enumerate(rows) if row.startswith("@kominfo "))
    expect(kotz < kominfo, "kotz was used last")


@check
def caps_candidates(shop):
    """Of many candidates 200 are shown, and how many more there are"""
    case = shop.case()
    shop.run("-C", case, "run", "-", given="".join(
        f'add actor "Orang {i}" @orang{i}\n' for i in range(250)))
    s = Shell(shop, case)
    s.type("show @orang").press("Tab").wait(r"^… 50 more")


@check
def quotes(shop):
    """What has a blank is quoted by the machine, and read back as one word"""
    s = Shell(shop)
    s.type("add link @dedy spe").press("Tab").wait('add link @dedy "speaks for" ')
    s.type("@bpjs").press("Enter").wrote(1)
    expect(s.entries()[-1]["changes"][0]["now"]["relation"] == "speaks for", "one word")


@check
def completes_options(shop):
    """Options and their values complete, the values with what they mean"""
    s = Shell(shop)
    s.type('add event 2021 "x" --stat').press("Tab").wait("--status ")
    s.press("Tab").wait("^alleged +[a-z]").type("conf").press("Tab").wait("--status confirmed ")


@check
def completes_in_the_middle(shop):
    """Tab completes in the middle of a line and leaves what stands behind"""
    s = Shell(shop)
    s.type("show @komi X1").press("Left", "Left", "Left", "Tab").wait(r"show @kominfo X1").at(18)


@check
def explains(shop):
    """F1 shows what may come next, at any point of the line"""
    s = Shell(shop)
    s.type("add event ").press("F1").wait(r"WHEN +when it happened")
    expect(s.last() == "uji> add event", "the line stays")
    s.type("2021 x --status ").press("F1").wait(r"alleged +\w")


# Suggestions and colours.

@check
def suggests(shop):
    """The grey suggestion comes from this case's lines; Right takes it, Return does not"""
    s = Shell(shop)
    s.line("show @kotz").type("sho").wait(GREY + "w @kotz", styled=True).at(8)
    s.press("Right").at(15).press("C-c").type("sho").wait(GREY + "w", styled=True).press("Enter")
    s.wait("unknown command 'sho'")
    s.type("show").wait(GREY + " @kotz", styled=True).press("M-f").at(15)


@check
def suggestions_can_be_off(shop):
    """`set suggestions off` ends the grey suggestions"""
    s = Shell(shop)
    s.line("show @kotz").line("set suggestions off").type("sho").at(8)
    s.wait("^.*" + "sho", styled=True)
    expect(not re.search(GREY + "w", s.screen(True)), "no suggestion")


@check
def colours(shop):
    """Unknown commands are red, names that exist green, those that don't underlined"""
    s = Shell(shop)
    s.type("xyz").wait(RED + "xyz", styled=True).press("C-u")
    s.type("show @kotz @nobody ").wait(GREEN + "@kotz", styled=True)
    s.wait(r"\x1b\[4m\x1b\[33m@nobody", styled=True).press("C-u")
    s.type('add note "terbuka').wait(r'\x1b\[4m\x1b\[33m"terbuka', styled=True)


@check
def warns_of_personal_data(shop):
    """A NIK and a telephone number are warned of while they are typed"""
    s = Shell(shop)
    s.type('add note "NIK 31710123').at(27)
    expect("never forgets" not in s.screen(), "half a number is none")
    s.type("04900001").wait("NIK .*the ledger never forgets").wait(r"\x1b\[1;7m", styled=True)
    s.press("C-u").gone("never forgets").type('add note "telp 0812-3456-7890').wait("telephone number")


# Errors.

@check
def did_you_mean(shop):
    """A mistyped command is answered with the one that was meant"""
    s = Shell(shop)
    s.line("timelin").wait("did you mean `timeline`").line("add").wait("goes with one of .*event")


@check
def caret(shop):
    """The caret stands under the wrong word, also behind wide letters"""
    s = Shell(shop)
    s.line('add event 2021-05-21 "王小明" @nobody').wait(r"^ +\^+$")
    row = next(r for r in s.rows() if re.fullmatch(r" +\^+", r))
    expect(row == "  " + " " * 30 + "^" * 7, repr(row))


# Several rows.

@check
def open_quote(shop):
    """An open quote goes on in the next row, and Up brings the whole line back"""
    s = Shell(shop)
    s.type('add note "baris satu').press("Enter").type('baris dua"').press("Enter").wrote(1)
    expect(s.entries()[-1]["changes"][0]["now"]["text"] == "baris satu\nbaris dua", "two rows")
    s.press("Up").wait('baris dua"$').press("Up").at(10).press("C-c")


@check
def block(shop):
    """<<END takes the rows up to END"""
    s = Shell(shop)
    for row in ["add note <<END", "isi 1", "isi 2", "END"]:
        s.type(row).press("Enter")
    s.wrote(1)
    expect(s.entries()[-1]["changes"][0]["now"]["text"] == "isi 1\nisi 2", "the block")


@check
def alt_return(shop):
    """Alt-Return begins another row"""
    s = Shell(shop)
    s.type("add note satu").press("M-Enter").type("add note dua").press("Enter").wrote(2)
    expect(s.commands() == ["add note satu", "add note dua"], s.commands())


@check
def paste_is_held(shop):
    """What is pasted waits for Return, then each line runs; control characters are left out"""
    s = Shell(shop)
    s.paste("add note satu\nadd note dua\r\nadd note ti\x1b[31m\x07ga\n").wait("ti.*ga$")
    expect(s.commands() == [], "nothing runs yet")
    s.press("Enter").wrote(3)
    expect(s.commands() == ["add note satu", "add note dua", 'add note ti[31mga'], s.commands())


@check
def tall_paste(shop):
    """A paste that is taller than the screen runs complete"""
    s = Shell(shop, rows=12)
    s.paste("\n".join(f"add note baris{i}" for i in range(30))).wait("baris29").press("Enter").wrote(30)
    expect(s.commands()[-1] == "add note baris29", s.commands()[-1])


# History.

@check
def history_is_kept(shop):
    """Lines are kept for the next shell, for the owner alone, whole and once"""
    case = shop.case()
    s = Shell(shop, case)
    s.line("show @kotz").line("show @dedy").line("show @kotz").type('add note "a').press("Enter")
    s.type('b"').press("Enter").wrote(1).press("C-d").wait("RC=0")
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
    s.press("C-l").wait(r"\Auji>").type(f"!{number}").press("Enter").wait("^show @dedy$").wait("A4  actor")
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


# Keys.

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
    s.line("list note").wait("^uji> *", patience=30)
    expect(s.commands() == [], "nothing was written")
    expect("█" not in s.rows()[-1], "the bar is gone")


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
    s = Shell(shop, case, command="bash --norc -i", ready=r"\$ $")
    s.type(f"{shop.program} -C {case}").press("Enter").wait("uji> *").type("add note tunda").wait("tunda")
    s.press("C-z").wait("Stopped").type("fg").press("Enter").wait(r"^uji> add note tunda *\d* *").type("X")
    s.wait("add note tundaX")


@check
def resizing(shop):
    """A resized terminal shows the line once, whole; Ctrl-L clears above it"""
    s = Shell(shop)
    s.type("add note " + "panjang " * 12).at(30, 2).resize(50, 24).type("Q")
    s.until(lambda: s.screen().count("uji>") == 1 and s.screen().replace("\n", "").endswith("panjang Q"),
            "one line")
    s.resize(80, 24).press("C-l").type("R").wait(r"\Auji> add note")
    s.press("Enter").wrote(1)
    expect(s.commands()[0].endswith("panjang QR"), s.commands()[0])


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
    s.type("add note satu").press("C-w").at(14).press("C-_").at(18).press("C-_").at(14)


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
    s.paste("find kominfo\n" * 20 + "show @kotz").press("Enter").type("show @dedy").press("Enter").wait("A4  actor")


# The state.

@check
def prompt(shop):
    """The prompt tells the standing `with`, and counts at the right that change"""
    s = Shell(shop)
    s.wait(r"^uji> +2 entries$").line("with X1 --said 2021-05-21").wait("^uji with X1 --said 2021-05-21> ")
    s.line("with").line("add note x").wait(r"^uji> +3 entries$")
    s.type("x" * 65).gone(r"3 entries$")


@check
def read_only(shop):
    """A case that can't be written says so"""
    case = shop.case()
    os.chmod(os.path.join(case, "ledger.jsonl"), 0o400)
    if os.geteuid() == 0:
        return  # nothing is read-only to root
    Shell(shop, case).wait(r"^uji \(read-only\)> ")


@check
def past(shop):
    """`as-of` puts the session into the past, in another colour, until `as-of now`"""
    s = Shell(shop)
    s.line("add note baru").line("as-of 2").wait(r"^uji \(as of 2\)> ").wait(r"\x1b\[35m \(as of 2\)", styled=True)
    s.line("find baru").line("add note lain").wait("the past can't be changed").wait("`as-of now` comes back")
    expect("N1" not in s.screen().split("find baru")[1], "not there yet")
    s.line("as-of now").line("find baru").wait("^N1")
    expect(len(s.commands()) == 1, s.commands())


@check
def news(shop):
    """What others add is said above the line, which stays as it was"""
    s = Shell(shop)
    s.type("add note sedang menge").at(26)
    env = shop.environment(KRONOLOGI_AUTHOR="oki")
    shop.run("-C", s.case, "add", "note", "satu", env=env)
    s.wait("^oki added entry 3$")
    shop.run("-C", s.case, "add", "note", "dua", env=env)
    s.wait("^oki added entry 4$").type("tik").wait("^uji> add note sedang mengetik")
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
    for want in ["= transcript of uji begins at 2:", "> show @kotz", "  A3  actor",
                 "! error: unknown command", "> add note x"]:
        expect(any(row[21:].startswith(want) for row in rows), (want, rows))
    s.line("spool off").line("show @dedy")
    expect("dedy" not in open(file).read(), "it has ended")


# Results.

@check
def pager(shop):
    """What is higher than the screen goes to the pager, and `q` comes back; it can be off"""
    s = Shell(shop, rows=10)
    s.line("set pager on").type("help add event").press("Enter").wait("^:$|^log file|lines 1").press("q")
    s.until(lambda: s.last() == "uji>", "a prompt").line("set pager off").line("help add event").wait("^uji> ")


@check
def own_pager(shop):
    """$PAGER is split into words by our own rules"""
    s = Shell(shop, rows=10, PAGER="sed 's/^/dan; /'")
    s.line("help add event").wait("^dan; ")


@check
def tables_fit(shop):
    """A table fits the width, also after the terminal was resized"""
    s = Shell(shop, columns=100)
    s.resize(50, 24).type("list exhibit").press("Enter").wait("^X1")
    expect(all(len(row) <= 50 for row in s.rows()), s.rows())


# Without a terminal that can draw.

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
        s.type("add note satu").press("Enter").wrote(1).type('add note "a').press("Enter").wait("^… ")
        s.type('b"').press("Enter").wrote(2).type("xx").press("C-c").type("add note c").press("Enter").wrote(3)
        expect("\x1b" not in s.screen(True) and "cannot" not in s.screen(), s.screen(True))
        s.press("C-d").wait("RC=0")


def run(shop, title, function):
    start = time.monotonic()
    try:
        function(shop)
        problem = None
    except Failed as failure:
        problem = str(failure)
    except Exception as failure:  # a check that breaks has not passed
        problem = f"{type(failure).__name__}: {failure}"
    seconds = time.monotonic() - start
    print(f"{'ok  ' if problem is None else 'FAIL'} {seconds:5.1f} s  {title}", flush=True)
    if problem:
        print("       " + problem.replace("\n", "\n       "), flush=True)
    return problem is None


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    program = os.path.abspath(
        sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../../.build/debug/kronologi"))
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    if not os.access(program, os.X_OK):
        sys.exit(f"no program {program}: `swift build` makes it")
    shop = Workshop(program)
    try:
        with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
            chosen = [(t, f) for t, f in CHECKS if wanted in f.__name__ or wanted in t]
            passed = list(pool.map(lambda check: run(shop, *check), chosen))
    finally:
        shop.close()
    print(f"{sum(passed)} passed, {len(passed) - sum(passed)} failed")
    sys.exit(0 if all(passed) else 1)


if __name__ == "__main__":
    main()
