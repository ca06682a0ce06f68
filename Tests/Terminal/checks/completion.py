"""Completion."""

from terminal import Shell, check, expect


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
    s.type("add link @dedy spe").press("Tab").at(33).wait('add link @dedy "speaks for"')
    s.type("@bpjs").press("Enter").wrote(1)
    expect(s.entries()[-1]["changes"][0]["now"]["relation"] == "speaks for", "one word")


@check
def completes_options(shop):
    """Options and their values complete, the values with what they mean"""
    s = Shell(shop)
    s.type('add event 2021 "x" --stat').press("Tab").at(33).wait("--status$")
    s.press("Tab").wait("^alleged +[a-z]").type("conf").press("Tab").wait("--status confirmed$")


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
