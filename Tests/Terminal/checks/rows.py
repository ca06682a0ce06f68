"""Several rows."""

from terminal import Shell, check, expect


@check
def open_quote(shop):
    """An open quote goes on in the next row, and Up brings the whole line back"""
    s = Shell(shop)
    s.type('add note "baris satu').press("Enter").type('baris dua"').press("Enter").wrote(1)
    expect(s.entries()[-1]["changes"][0]["now"]["text"] == "baris satu\nbaris dua", "two rows")
    s.press("Up").wait('baris dua"$').press("Up").at(15).press("C-c")


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
