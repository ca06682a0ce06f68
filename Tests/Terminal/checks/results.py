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
