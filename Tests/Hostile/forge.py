"""Forges a case in which every text says the same hostile thing, past all that the program would refuse.

forge.py DIR TEXT: TEXT is the name of one of TEXTS. It writes ledger and vault as FORMAT.md says, so each line is sound.
"""

import hashlib
import json
import os
import sys

TEXTS = {
    "escapes": "jahat\x1b]0;jahat\x07\x1b[2J\x1b[31m\x1bP1$r0m\x1b\\\x9b2J\x9d0;jahat\x9cx",
    "directions": "jahat\u202etahaj\u202c\u2066\u2069\u200f\u061c\u200b\ufeff\u00ad\U000e0041x",
    "controls": "jahat\0\x08\x08\x7f\x85\x0e\x0fx",
    "lines": "jahat\n# jahat\r\n> jahat\u2028x\u2029y\tz\r",
    "markup": "jahat<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))"
              " ![y](http://contoh.id/z) **b** `c` | d ``` </title></svg>]]>--> &lt;i&gt; [^1]: {{x}}",
    "cells": "=HYPERLINK(\"http://contoh.id\";\"jahat\")",
    "paths": "../../../../jahat/../etc/passwd",
    "long": "jahat " + "J" * 1_000_000,
}
TEXTS["all"] = "".join(TEXTS[name] for name in "paths escapes directions controls markup lines".split())


def short(text):
    return text if len(text) < 1000 else "jahat"


def records(text, digest, size):
    """Each kind, with the text wherever one may stand; a long one as title alone."""
    s, t = short(text), text
    yield "case", "case", {"title": t, "summary": s, "reference": s, "zone": "Asia/Jakarta", "language": "id"}
    yield "A1", "actor", {"name": t, "label": "kotz", "type": s, "roles": [s], "aliases": [s, "=1+1"],
                          "identifiers": [f"x:{s}"], "tags": [s]}
    yield "A2", "actor", {"name": f"Tirto {s}", "label": "tirto", "roles": ["media"]}
    yield "D1", "asset", {"name": t, "type": s, "identifier": s, "fields": [s], "custodian": "A1"}
    yield "X1", "exhibit", {"title": t, "type": "report", "url": s, "archived": s, "publisher": "A2", "byline": s,
                            "published": "2021-05-21", "other": [[s, s], ["head", s]],
                            "files": [{"media": s, "name": s, "sha256": digest, "size": size}]}
    yield "K1", "custody", {"exhibit": "X1", "act": "collected", "to": "A1", "when": "2021-05-21", "place": s,
                            "method": s, "purpose": s, "condition": s}
    yield "E1", "event", {"when": "2021-05-21", "text": t, "place": s, "status": s, "highlight": True,
                          "actors": [{"actor": "A1", "role": s}], "exhibits": [{"at": s, "exhibit": "X1"}],
                          "typed": {"when": s}, "translations": {"text.en": t}}
    yield "Q1", "question", {"text": t, "label": "asal", "expects": "text", "unit": s}
    for number, who in enumerate(["A1", "A2"], 1):
        yield f"C{number}", "claim", {"claimant": who, "stance": "asserts", "question": "Q1", "value": f"{who} {s}",
                                      "words": s, "quote": t, "hedge": s, "said": "2021-05-21",
                                      "exhibits": [{"exhibit": "X1"}]}
    yield "L1", "link", {"from": "A1", "relation": s, "to": "A2", "post": s}
    yield "T1", "task", {"text": t, "owner": "A1", "rule": "gdpr-33", "starts": "E1"}
    yield "N1", "note", {"text": t, "on": ["E1", s]}
    yield "U1", f"ufo {s}"[:500], {"lamp": t, "more": {"deep": [s]}}


def write(folder, text):
    os.makedirs(folder)
    data = b"isi laporan"
    digest = hashlib.sha256(data).hexdigest()
    shelf = os.path.join(folder, "evidence", digest[:2])
    os.makedirs(shelf)
    with open(os.path.join(shelf, digest), "wb") as file:
        file.write(data)
    previous, entries = "0" * 64, []
    made = [(record, None) for record in records(text, digest, len(data))]
    edit = ("E1", "event", {"text": f"Lain. {text}"}), {"text": text}
    gone = ("N1", "note", None), {"text": text, "on": ["E1", short(text)]}
    for number, ((name, kind, now), was) in enumerate([*made, edit, gone], 1):
        body = {"author": short(text), "command": f"add {short(text)}", "entry": number, "previous": previous,
                "program": short(text), "time": "2026-11-23T08:00:00Z", "why": short(text),
                "changes": [{"id": name, "kind": kind, "now": now, "was": was, "why": short(text)}]}
        if number == 1:
            body["format"] = 1
        line = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        previous = hashlib.sha256(line.encode()).hexdigest()
        entries.append(f'{line[:-1]},"hash":"{previous}"}}\n')
    with open(os.path.join(folder, "ledger.jsonl"), "w", newline="") as file:
        file.write("".join(entries))


if __name__ == "__main__":
    write(sys.argv[1], TEXTS[sys.argv[2]])
