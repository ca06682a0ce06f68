"""Errors."""

import re

from terminal import Shell, check, expect


@check
def did_you_mean(shop):
    """A mistyped command is answered with the one that was meant"""
    s = Shell(shop)
    s.line("timelin").wait("did you mean `timeline`").line("add xyz").wait("goes with one of .*event")


@check
def caret(shop):
    """The caret stands under the wrong word, also behind wide letters"""
    s = Shell(shop)
    s.line('add event 2021-05-21 "王小明" --status no').wait(r"^ +\^+$")
    row = next(r for r in s.rows() if re.fullmatch(r" +\^+", r))
    expect(row == "  " + " " * 39 + "^" * 2, repr(row))
