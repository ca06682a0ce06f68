"""Writes the ledger of a made-up case with N records, as FORMAT.md says: one record an entry.

Seeded, so that two runs write the same bytes. It is also a writer of the format that shares no code
with the program.
"""
import hashlib
import json
import random
import sys

WORDS = [f"kata{n}" for n in range(20_000)]
ACTORS, EXHIBITS, QUESTIONS, BIG = 200, 2_000, 50, 10_000


def line(body):
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return f'{text[:-1]},"hash":"{digest}"}}\n', digest


def date(rng):
    year, month, day = rng.randint(2015, 2025), rng.randint(1, 12), rng.randint(1, 28)
    dice = rng.random()
    if dice < 0.02:
        return None
    if dice < 0.06:
        return f"{year}-{month:02}"
    if dice < 0.60:
        return f"{year}-{month:02}-{day:02}"
    return f"{year}-{month:02}-{day:02}T{rng.randint(0, 23):02}:{rng.randint(0, 59):02}+07:00"


def words(rng, number):
    chosen = [WORDS[min(int(rng.paretovariate(0.6)) - 1, len(WORDS) - 1)] for _ in range(rng.randint(8, 16))]
    if number % 100_000 == 77:
        chosen[3] = "langka"
    if rng.random() < 0.3:
        chosen[1] = "penduduk"
    return " ".join(chosen).capitalize() + "."


def records(count, rng):
    for n in range(1, ACTORS + 1):
        yield f"A{n}", "actor", {"label": f"aktor{n}", "name": f"Aktor {n}", "type": "person"}
    for n in range(1, QUESTIONS + 1):
        yield f"Q{n}", "question", {"expects": "number", "label": f"tanya{n}", "text": f"Berapa {n}?"}
    for n in range(1, min(EXHIBITS, count // 10) + 1):
        yield f"X{n}", "exhibit", {"published": f"2021-05-{n % 28 + 1:02}", "title": f"Bukti {n}", "type": "web-page"}
    exhibits = min(EXHIBITS, count // 10)
    claims = events = 0
    for n in range(count - ACTORS - QUESTIONS - exhibits):
        cited = [{"exhibit": f"X{rng.randint(1, exhibits)}"}]
        when = date(rng)
        if n % 5 == 0:
            claims += 1
            question = 1 if claims <= BIG else rng.randint(2, QUESTIONS)
            now = {"claimant": f"A{rng.randint(1, ACTORS)}", "exhibits": cited, "question": f"Q{question}",
                   "stance": "asserts", "value": f"{rng.randint(1, 40)} juta", "words": words(rng, n)}
            if when:
                now["said"] = when
            yield f"C{claims}", "claim", now
        else:
            events += 1
            now = {"actors": [{"actor": f"A{rng.randint(1, ACTORS)}", "role": "source"}], "exhibits": cited,
                   "status": rng.choice(["alleged", "reported", "confirmed"]), "text": words(rng, n)}
            if when:
                now["when"] = when
            yield f"E{events}", "event", now


def main(count, path):
    rng = random.Random(42)
    entry, previous = 1, "0" * 64
    with open(path, "w", encoding="utf-8", newline="") as out:
        def write(changes, **more):
            nonlocal entry, previous
            body = {"author": "bench", "changes": changes, "command": "import", "entry": entry,
                    "previous": previous, "program": "generate.py", "time": "2026-01-01T00:00:00Z", **more}
            text, previous = line(body)
            out.write(text)
            entry += 1
        write([{"id": "case", "kind": "case", "was": None,
                "now": {"language": "id", "title": "Bench", "zone": "Asia/Jakarta"}}], format=1)
        for identifier, kind, now in records(count, rng):
            write([{"id": identifier, "kind": kind, "was": None, "now": now}])


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
