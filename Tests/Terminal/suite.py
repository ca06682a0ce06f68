#!/usr/bin/env python3
"""The shell's conveniences, each in a real terminal.

python3 Tests/Terminal/suite.py [PROGRAM] [WORD]    WORD: only the checks that have it in their name
"""

import concurrent.futures
import os
import sys
import time

from checks import colours, completion, errors, guided, history, keys, plain, results, rows, session, state  # noqa: F401
from terminal import CHECKS, Failed, Workshop


def run(shop, title, function):
    start = time.monotonic()
    try:
        function(shop)
        problem = None
    except Failed as failure:
        problem = str(failure)
    except Exception as failure:  # a check that breaks has not passed
        problem = f"{type(failure).__name__}: {failure}"
    seconds = time.monotonic() - start
    print(f"{'ok  ' if problem is None else 'FAIL'} {seconds:5.1f} s  {title}", flush=True)
    if problem:
        print("       " + problem.replace("\n", "\n       "), flush=True)
    return problem is None


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    program = os.path.abspath(
        sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../../.build/debug/kronologi"))
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    if not os.access(program, os.X_OK):
        sys.exit(f"no program {program}: `swift build` makes it")
    shop = Workshop(program)
    try:
        with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
            chosen = [(t, f) for t, f in CHECKS if wanted in f.__name__ or wanted in t]
            passed = list(pool.map(lambda check: run(shop, *check), chosen))
    finally:
        shop.close()
    print(f"{sum(passed)} passed, {len(passed) - sum(passed)} failed")
    sys.exit(0 if all(passed) else 1)


if __name__ == "__main__":
    main()
