"""A real terminal for the checks in suite.py: tmux on a socket of its own, waited for by pattern."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time

PATIENCE = 8
RIGHT = re.compile(r" {2,}\d+ entr(y|ies)( · \d+ contested)?$", re.MULTILINE)
SOCKET = f"kronologi-{os.getpid()}"


def tmux(*words, given=None):
    found = subprocess.run(
        ["tmux", "-L", SOCKET, "-f", "/dev/null", *words],
        input=given, capture_output=True, text=True)
    return found.stdout


class Failed(Exception):
    """What a check says when what it shows is not so."""


CHECKS = []
GREY, RED, GREEN = (rf"\x1b\[{code}m(\x1b\[\d+m)*" for code in (90, 31, 32))


def check(function):
    """A check is named by what it shows."""
    CHECKS.append((function.__doc__, function))
    return function


def expect(holds, what):
    if not holds:
        raise Failed(what)


class Workshop:
    """A scratch folder with a sample case, copied for each check."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="kronologi-terminal-")
        self.count = 0
        self.lock = threading.Lock()
        self.base = os.path.join(self.folder, "base")
        self.run("new", self.base, "--title", "Uji")
        self.run("-C", self.base, "run", "-", given=SCRIPT)
        tmux("new-session", "-d", "-s", "keep", "exec sleep 10000")
        for option in ["status off", "remain-on-exit on"]:
            tmux("set", "-g", *option.split())
        tmux("set", "-s", "escape-time", "0")

    def environment(self, **more):
        plain = {"PATH": os.environ["PATH"], "HOME": self.folder, "LANG": "C.UTF-8",
                 "KRONOLOGI_AUTHOR": "mila", "TERM": "xterm-256color"}
        return {**plain, **more}

    def run(self, *words, given="", env=None):
        found = subprocess.run(
            [self.program, *words], input=given, capture_output=True, text=True,
            env=env or self.environment())
        return found.returncode, found.stdout, found.stderr

    def path(self, name):
        with self.lock:
            self.count += 1
            return os.path.join(self.folder, f"{name}-{self.count}")

    def case(self):
        """A copy of the sample case, called `uji`, in a folder of its own."""
        folder = os.path.join(self.path("case"), "uji")
        shutil.copytree(self.base, folder)
        return folder

    def close(self):
        tmux("kill-server")
        shutil.rmtree(self.folder, ignore_errors=True)


class Shell:
    """The program in a terminal."""

    def __init__(self, shop, case=None, columns=80, rows=24, home=None, command=None, ready="> *$",
                 **env):
        self.shop, self.case = shop, case or shop.case()
        self.name = os.path.basename(shop.path("s"))
        self.home = home or shop.path("home")
        os.makedirs(self.home, exist_ok=True)
        words = shop.environment(HOME=self.home, **env)
        unset = [f"-u {name}" for name, value in words.items() if value is None]
        pairs = [f"{name}={json.dumps(value)}" for name, value in words.items() if value is not None]
        run = command or f"{shop.program} -C {self.case}"
        tmux("new-session", "-d", "-s", self.name, "-x", str(columns), "-y", str(rows),
             f"env -u PAGER -u EDITOR {' '.join(unset + pairs)} {run}; echo RC=$?; exec sleep 1000")
        self.wait(ready)

    # What somebody does.

    def type(self, text):
        tmux("send-keys", "-t", self.name, "-l", "--", text)
        return self

    def press(self, *keys):
        tmux("send-keys", "-t", self.name, *keys)
        return self

    def line(self, text):
        """Types a line and waits until the next prompt stands below it."""
        before = self.mark()
        self.type(text).press("Enter")
        self.until(lambda: self.mark() != before and re.search(r"> *$", self.last()),
                   f"a prompt after {text!r}")
        return self

    def paste(self, text):
        name = self.name
        tmux("load-buffer", "-b", name, "-", given=text)
        tmux("paste-buffer", "-d", "-p", "-r", "-b", name, "-t", name)
        return self

    def resize(self, columns, rows):
        """Waits until the program can know it: tmux tells it a little later than it draws."""
        tmux("resize-window", "-t", self.name, "-x", str(columns), "-y", str(rows))
        tty = tmux("display", "-p", "-t", self.name, "#{pane_tty}").strip()
        size = ["stty", "-F", tty, "size"]
        return self.until(
            lambda: subprocess.run(size, capture_output=True, text=True).stdout.split()
            == [str(rows), str(columns)], f"size {columns}x{rows}")

    # What there is to see.

    def screen(self, styled=False, right=False):
        """What stands on the screen; without the right prompts, unless they are asked for."""
        shown = tmux("capture-pane", "-p", *(["-e"] if styled else []), "-t", self.name).rstrip("\n")
        return shown if styled or right else RIGHT.sub("", shown)

    def rows(self):
        return [row.rstrip() for row in self.screen().split("\n")]

    def last(self):
        """The row in which the cursor stands."""
        rows = self.screen().split("\n")
        at = int(self.cursor().split(",")[1])
        return rows[at] if at < len(rows) else ""

    def cursor(self):
        return tmux("display", "-p", "-t", self.name, "#{cursor_x},#{cursor_y}").strip()

    def mark(self):
        """Where the terminal stands in all that it has shown."""
        return tmux("display", "-p", "-t", self.name, "#{history_size},#{cursor_y}")

    # Waiting.

    def until(self, holds, what):
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise Failed(f"no {what}; the screen, cursor at {self.cursor()}:\n{self.screen()}")
            time.sleep(0.02)
        return self

    def wait(self, pattern, styled=False, right=False):
        return self.until(
            lambda: re.search(pattern, self.screen(styled, right), re.MULTILINE), f"{pattern!r}")

    def gone(self, pattern, styled=False, right=False):
        return self.until(
            lambda: not re.search(pattern, self.screen(styled, right), re.MULTILINE),
            f"end of {pattern!r}")

    def at(self, column, row=None):
        want = f"{column}," if row is None else f"{column},{row}"
        return self.until(
            lambda: self.cursor().startswith(want) and (row is None or self.cursor() == want),
            f"cursor at {want}")

    # What was written.

    def entries(self):
        with open(os.path.join(self.case, "ledger.jsonl")) as file:
            return [json.loads(line) for line in file]

    def commands(self):
        return [entry["command"] for entry in self.entries()[2:]]

    def wrote(self, count):
        """Waits until the case has `count` entries more than the sample."""
        return self.until(lambda: len(self.entries()) == 2 + count, f"{count} entries")

    def history(self):
        with open(os.path.join(self.case, ".kronologi", "history")) as file:
            return [line.split("\t", 1)[1] for line in file.read().splitlines()]

    def close(self):
        tmux("kill-session", "-t", self.name)


SCRIPT = """\
add actor "BPJS Kesehatan" @bpjs --type organization
add actor "Kementerian Kominfo" @kominfo --type organization
add actor "Kotz" @kotz --type account
add actor "Dedy Permadi" @dedy --type person
add link @dedy "speaks for" @kominfo
add question ?origin "Dari mana data itu?" --expects choice --choices "BPJS Kesehatan" --choices lain
add exhibit %kompas "Kominfo panggil direksi" --publisher @kominfo
add event %panggil 2021-05-21 "Kominfo memanggil direksi." @kominfo %kompas #response
"""
