"""Results."""

from terminal import Shell, check, expect


@check
def pager(shop):
    """What is higher than the screen goes to the pager, and `q` comes back; it can be off"""
    s = Shell(shop, rows=10)
    s.line("set pager on").type("help add event").press("Enter").wait("^:$|^log file|lines 1").press("q")
    s.until(lambda: s.last() == "uji>", "a prompt").line("set pager off").line("help add event").wait("^uji>")


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


@check
def pager_in_locale_c(shop):
    """The pager shows UTF-8 as it is, also with LANG=C"""
    s = Shell(shop, rows=10, LANG="C")
    s.type("add note '王" + "\n".join(str(n) for n in range(20)) + "'")
    s.press("Enter").wrote(1).until(lambda: s.last() == "uji>", "a prompt")
    s.type("show N1").press("Enter").wait("王").press("q")


@check
def interrupted_pager(shop):
    """Ctrl-C in the pager of a single command is the pager's alone"""
    s = Shell(shop, rows=10, command=f"{shop.program} help add event", ready="^:$|^log file|lines 1")
    # A terminal throws away what is typed together with Ctrl-C: so `q` may have to be pressed again.
    s.press("C-c").until(lambda: "RC=0" in s.press("q").screen(), "RC=0")


@check
def breaks_reports_at_blanks(shop):
    """A report on the screen breaks between words, never within one"""
    s = Shell(shop, columns=60, rows=40)
    words = "kata-kata yang panjangnya berbeda-beda supaya barisnya harus dipatahkan di suatu tempat"
    s.line(f'add event 2021-05-22 "{words}." @kominfo').line("report chronology")
    rows = s.rows()
    expect(all(len(row) <= 60 for row in rows), rows)
    first = next(i for i, row in enumerate(rows) if row.lstrip("- ").lower().startswith("kata-kata yang"))
    text = " ".join(rows[first:first + 3])
    expect(words.lower() in text.lower(), rows)
