"""Suggestions and colours."""

import re

from terminal import GREEN, GREY, RED, Shell, check, expect


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
    s.type("04900001").wait("NIK .*the ledger never forgets").wait(r"\x1b\[1m\x1b\[7m|\x1b\[1;7m|;7m", styled=True)
    s.press("C-u").gone("never forgets").type('add note "telp 0812-3456-7890').wait("telephone number")
