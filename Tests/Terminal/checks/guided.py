"""Guided entry."""

import os
import re
import stat

from terminal import Shell, check, expect


def answer(shell, prompt, text):
    """Waits for a question, and answers it."""
    shell.until(lambda: shell.last().startswith(prompt), f"{prompt!r}").type(text).press("Enter")


@check
def asks_field_by_field(shop):
    """`add event` alone asks for each field, steps back at `<`, shows the line and saves just that"""
    s = Shell(shop)
    s.type("add event").press("Enter")
    for prompt, text in [
            ("when*:", "32/5/2021"), ("when*:", "21 Mei 2021"), ("text*:", "Salah."), ("label:", "<"),
            ("text [Salah.]:", "Direksi hadir.")]:
        answer(s, prompt, text)
    s.until(lambda: s.last().startswith("label:"), "label").press("Enter")
    s.until(lambda: s.last().startswith("actors:"), "actors").type("@komi").press("Tab")
    s.wait("^actors: @kominfo").press("Enter")
    for prompt in ["exhibits:", "assets:", "tags:", "type:"]:
        answer(s, prompt, "")
    answer(s, "status:", "4")
    answer(s, "place:", ".")
    line = 'add event "21 Mei 2021" "Direksi hadir." @kominfo --status confirmed'
    s.wait("^" + re.escape(line)).press("Enter").wrote(1)
    expect(s.commands()[-1] == line, s.commands())
    s.wait(r"^Entry \d+: E2").press("Up").wait("> " + re.escape(line))


@check
def guided_entry_is_dropped(shop):
    """Ctrl-C in the middle of guided entry leaves nothing, and the shell goes on"""
    s = Shell(shop)
    s.type("add claim").press("Enter")
    answer(s, "claimant*:", "@dedy")
    s.until(lambda: s.last().startswith("stance*:"), "stance").wait("^ *1 +asserts").press("C-c")
    s.wait("^Nothing was added").line("show @kotz").wrote(0)


@check
def makes_names_by_the_way(shop):
    """An unknown @name is made while a line is written, and one undo takes back both"""
    s = Shell(shop)
    s.type('add event 2021 "BSSN bicara." @bssn').press("Enter").wait("^There is no @bssn")
    answer(s, "Create @bssn now?", "y")
    answer(s, "name:", "Badan Siber")
    answer(s, "type:", "2")
    s.wrote(1)
    made = [change["kind"] for change in s.entries()[-1]["changes"]]
    expect(made == ["actor", "event"], made)
    s.line("undo").wrote(2)
    expect(all(change["now"] is None for change in s.entries()[-1]["changes"]), "both are gone")


@check
def edits_a_record_as_text(shop):
    """`edit E1` alone opens the record in $EDITOR; nonsense is refused with its place, the text kept"""
    script = shop.path("editor")
    with open(script, "w") as file:
        file.write("#!/bin/sh\ngrep -q '^status: sure' $1 && new=reported || new=sure\n"
                   "sed -i \"s/^status:.*/status: $new/\" $1\n")
    os.chmod(script, 0o755)
    s = Shell(shop, EDITOR=script)
    s.line("edit E1").wait(r"^E1:\d+:9: 'sure' is not one of").wait("the text is kept")
    kept = os.path.join(s.case, ".kronologi", "edit-E1")
    expect(stat.S_IMODE(os.stat(kept).st_mode) == 0o600, "for our eyes only")
    s.line("edit E1").wrote(1)
    expect(s.commands()[-1] == "edit E1 --status reported", s.commands())
    expect(not os.path.exists(kept), "it goes when it has been taken")


@check
def edits_a_record_from_outside(shop):
    """`kronologi edit E1` on a terminal opens the record in $EDITOR as the shell does"""
    script = shop.path("editor")
    with open(script, "w") as file:
        file.write("#!/bin/sh\nsed -i 's/^status:.*/status: reported/' $1\n")
    os.chmod(script, 0o755)
    case = shop.case()
    s = Shell(shop, case, command=f"{shop.program} -C {case} edit E1", ready="RC=0", EDITOR=script)
    s.wait("^E1$")
    expect(s.commands()[-1] == "edit E1 --status reported", s.commands())
