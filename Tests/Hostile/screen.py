"""Runs a command on a terminal of its own, and prints what it sent there.

screen.py [--type TEXT]… COMMAND…: TEXT is typed once the terminal is quiet; `\\t`, `\\r` and `\\x12` stand for keys.
"""

import codecs
import os
import pty
import select
import signal
import sys


def quiet(master, out, patience):
    """Takes what comes until nothing has come for a while; false at the end."""
    while select.select([master], [], [], patience)[0]:
        try:
            data = os.read(master, 1 << 16)
        except OSError:
            return False
        if not data:
            return False
        out += data
    return True


def run(command, typed):
    child, master = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="100", LINES="40", PAGER="cat")
        os.execvp(command[0], command)
    out = bytearray()
    for text in typed:
        quiet(master, out, 0.5)
        os.write(master, codecs.decode(text, "unicode_escape").encode())
    if quiet(master, out, 60):
        os.kill(child, signal.SIGKILL)
    sys.stdout.buffer.write(out)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    words, typed = sys.argv[1:], []
    while words[:1] == ["--type"]:
        typed.append(words[1])
        words = words[2:]
    sys.exit(run(words, typed))
