"""Measures the program at 1,000, 100,000 and 1,000,000 records, beside the tools one would use instead.

usage: bench.py PROGRAM [FOLDER]   whole processes, median of several runs; nothing is left out
"""
import os
import pty
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.abspath(sys.argv[1])
ENV = {**os.environ, "KRONOLOGI_AUTHOR": "bench", "TERM": "xterm"}
WEEK = ["since:2021-05-17", "until:2021-05-23"]


def run(*words, **more):
    return subprocess.run(words, env=ENV, capture_output=True, check=True, **more)


def rg(*words):
    """ripgrep exits with 1 where nothing matches, which is no failure."""
    found = subprocess.run(["rg", *words], env=ENV, capture_output=True)
    if found.returncode > 1:
        raise SystemExit(found.stderr.decode())


def median(work, runs=7):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def row(name, ms, goal=None, beside=""):
    verdict = "" if goal is None else f"{'ok' if ms <= goal else 'SLOW'} (goal {goal:,.0f})"
    print(f"  {name:<44}{ms:>10,.1f} ms  {verdict:<20}{beside}", flush=True)


def prompt(case):
    """Milliseconds from start to the first prompt of the shell, and its memory in MB."""
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(PROGRAM, [PROGRAM, "-C", case], ENV)
    seen = b""
    while b"> " not in seen:
        if not select.select([terminal], [], [], 30)[0]:
            raise SystemExit("no prompt")
        seen += os.read(terminal, 4096)
    elapsed = (time.perf_counter() - start) * 1000
    with open(f"/proc/{pid}/status") as status:
        memory = int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024
    os.write(terminal, b"quit\n")
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    return elapsed, memory


def disk_sync(folder):
    path = os.path.join(folder, "sync")
    file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    def work():
        os.write(file, b"x" * 400)
        os.fdatasync(file)
    ms = median(work, 30)
    os.close(file)
    return ms


def measure(count, folder):
    case = os.path.join(folder, f"case-{count}")
    os.makedirs(case)
    ledger = os.path.join(case, "ledger.jsonl")
    subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), str(count), ledger], check=True)
    print(f"\n{count:,} records, {os.path.getsize(ledger) / 1e6:,.0f} MB", flush=True)
    start = time.perf_counter()
    run(PROGRAM, "-C", case, "reindex")
    row("reindex", (time.perf_counter() - start) * 1000)

    def kronologi(*words):
        return lambda: run(PROGRAM, "-C", case, *words)

    big = count >= 1_000_000
    with open(os.path.join(case, ".kronologi", "index")) as pointer:
        database = os.path.join(case, ".kronologi", pointer.read().strip())
    bare = median(lambda: run("sqlite3", database, "SELECT count(*) FROM version WHERE vid = 7"))
    peers = f"bare sqlite3, one row: {bare:.1f} ms"
    if big:
        jq = median(lambda: run("jq", "-c", 'select(.changes[0].now.when // "" | startswith("2021-05-2"))', ledger), 1)
        grep = median(lambda: rg("-c", '"when":"2021-05-(1[7-9]|2[0-3])', ledger), 3)
        peers += f", jq {jq:,.0f} ms, rg {grep:,.0f} ms"
    times = {}
    def timed(name, work, goal, beside="", runs=7):
        times[name] = median(work, runs)
        row(name, times[name], goal if big else None, beside)
    timed("timeline of a week, 50 rows", kronologi("timeline", *WEEK, "--limit", "50"), 20, peers)
    grep = f"rg -w: {median(lambda: rg('-c', '-w', 'kata9999', ledger), 3):,.0f} ms"
    timed("find a rare word, 50 rows", kronologi("find", "kata9999", "--limit", "50"), 20, grep)
    timed("a common word within a year, by date", kronologi(
        "timeline", "penduduk", "since:2021", "until:2021", "--limit", "50"), 60)
    timed("timeline of a week, as-of the middle", kronologi(
        "timeline", *WEEK, "--as-of", str(count // 2), "--limit", "50"), 25)
    timed("complete @", kronologi("complete", "--", "add", "event", "undated", "x", "@"), 50)
    timed("claims of one question (10,000 claims)" if count > 60_000 else "claims of one question",
          kronologi("claims", "?tanya1", "--json"), 30)
    starts = [prompt(case) for _ in range(7)]
    times["start"] = statistics.median(start for start, _ in starts)
    row("shell, start to first prompt", times["start"], 40 if big else None,
        f"idle: {starts[0][1]:.0f} MB")
    timed("add event, on disk", kronologi("add", "event", "2021-05-21", "Uji."), 25,
          f"the disk's own fdatasync: {disk_sync(folder):.2f} ms", runs=15)
    verify(case, ledger, kronologi("verify"))
    return times


def verify(case, ledger, work):
    ours = median(work, 3)
    sha = median(lambda: run("sha256sum", ledger), 3)
    ssl = median(lambda: run("openssl", "dgst", "-sha256", ledger), 3)
    row("verify", ours, None, f"{ours / sha:.2f} x sha256sum (goal 0.7), {ours / ssl:.2f} x openssl (goal 3)")


def vault(folder):
    """A gigabyte of evidence: one large file and many small ones."""
    print("\nevidence, 1 GB")
    case = os.path.join(folder, "vault")
    files = os.path.join(folder, "files")
    os.makedirs(files)
    sizes = [600_000_000] + [2_000_000] * 200
    for n, size in enumerate(sizes):
        with open(os.path.join(files, f"{n}.bin"), "wb") as out:
            out.write(os.urandom(1 << 20) * (size >> 20) + os.urandom(size & ((1 << 20) - 1)))
    paths = [os.path.join(files, name) for name in os.listdir(files)]
    run(PROGRAM, "new", case, "--title", "Uji")
    start = time.perf_counter()
    run(PROGRAM, "-C", case, "collect", *paths, "as", "Citra")
    collected = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    run("cp", "-r", files, os.path.join(folder, "copies"))
    row("collect", collected, None, f"cp alone: {(time.perf_counter() - start) * 1000:,.0f} ms")
    ours = median(lambda: run(PROGRAM, "-C", case, "verify"), 3)
    ssl = median(lambda: run("openssl", "dgst", "-sha256", *paths), 3)
    speed = ssl / ours
    row("verify", ours, None, f"{speed:.2f} x the speed of openssl {'ok' if speed >= 0.8 else 'SLOW'} (goal 0.8)")


def scripts(folder):
    print("\nscripts and reports")
    for lines, goal in ((10_000, 600), (100_000, 6_000)):
        case = os.path.join(folder, f"script-{lines}")
        path = os.path.join(folder, f"{lines}.kron")
        with open(path, "w") as out:
            out.write('add actor "BPJS" @bpjs\nadd exhibit %a "Berita" --published 2021-05-21\n')
            for n in range(lines - 2):
                out.write(f'add event 2021-{n % 12 + 1:02}-{n % 28 + 1:02} "Peristiwa nomor {n}." @bpjs:controller %a #uji --status reported\n')
        def work():
            shutil.rmtree(case, ignore_errors=True)
            run(PROGRAM, "new", case, "--title", "Uji")
            start = time.perf_counter()
            run(PROGRAM, "-C", case, "run", path)
            return (time.perf_counter() - start) * 1000
        row(f"script of {lines:,} add event lines", statistics.median(work() for _ in range(3)), goal)
    case = os.path.join(folder, "script-10000")
    row("chronology of 10,000 events", median(lambda: run(PROGRAM, "-C", case, "report", "chronology"), 3), 400)


def main():
    folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="kronologi-bench-")
    try:
        small = measure(1_000, folder)
        measure(100_000, folder)
        large = measure(1_000_000, folder)
        print("\ngrowth from 1,000 to 1,000,000 records (goal 2 x)")
        for name in ("timeline of a week, 50 rows", "find a rare word, 50 rows", "add event, on disk",
                     "timeline of a week, as-of the middle", "complete @", "start"):
            print(f"  {name:<44}{large[name] / small[name]:>9.2f} x")
        scripts(folder)
        vault(folder)
    finally:
        if len(sys.argv) <= 2:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
