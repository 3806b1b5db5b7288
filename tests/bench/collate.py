"""
What collating costs: three versions of 800 words, and long copies of twice the length.

Run by hand: python tests/bench/collate.py [SENTENCES]. Times are of the processor, so that a busy machine
tells the same; the figure to watch is the ratio, which does not depend on the machine.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable

from factcheck.collate import collation
from factcheck.collate.match import matches
from factcheck.collate.merge import rows
from factcheck.model.settings import Settings
from factcheck.pipeline import check, examine, parse

FORCE = Settings(force=True)
SUBJECTS = (
    "the council;a spokesman;two drivers;Inspector Dermot Hale;the ferry;Ms Lucy Pell;12 anglers".split(";")
)
VERBS = "said that;closed;found;paid £4.2 million for;denied;was hit by;will replace".split(";")
TAILS = "on Tuesday;in March 2019;near Ludlow;for 30 days;“without a word of warning”;despite the cost".split(
    ";"
)


def story(sentences: int, seed: int) -> list[str]:
    """Sentences of a frame and rare words, one in eight after another of its paragraph."""
    rng = random.Random(seed)
    words = ["".join(rng.choices("bcdfglmnprst", k=1) + rng.choices("aeiou", k=1)) for _ in range(60)]
    out = []
    for _ in range(sentences):
        rare = " ".join("".join(rng.choices(words, k=rng.randint(2, 4))) for _ in range(9))
        line = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rare} {rng.choice(TAILS)}."
        out.append(line[0].upper() + line[1:])
    return out


def copied(lines: list[str], seed: int) -> str:
    """Another outlet's copy: every second sentence has a word changed, one in twenty stands elsewhere."""
    rng = random.Random(seed)
    out = list(lines)
    for at in range(0, len(out), 2):
        words = out[at].split(" ")
        words[rng.randrange(len(words))] = "altered"
        out[at] = " ".join(words)
    for _ in range(len(out) // 20):
        out.insert(rng.randrange(len(out)), out.pop(rng.randrange(len(out))))
    return "\n\n".join(out)


def spent(work: Callable[[], object], times: int = 1) -> float:
    """The least processor time of so many runs, in milliseconds."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best * 1000


def three_versions() -> None:
    """The whole pipeline and its parts, warm, on three versions of 800 words."""
    lines = story(50, 1)
    texts = ["\n\n".join(lines), copied(lines, 2), copied(lines, 3)]
    print(f"three versions of {len(texts[0].split())} words")
    copies = tuple(examine(parse(text, plain=True)) for text in texts)
    laid = rows(copies)
    for name, work in (
        ("examine", lambda: [examine(parse(text, plain=True)) for text in texts]),
        ("rows", lambda: rows(copies)),
        ("matches", lambda: matches(copies, laid.rows, laid.pivots)),
        ("collation, rows and matches and edits", lambda: collation(copies, FORCE)),
        ("check, the whole pipeline", lambda: check(*(parse(t, plain=True) for t in texts), settings=FORCE)),
    ):
        print(f"  {spent(work, 7):8.1f} ms  {name}")


def doubling(sentences: int) -> None:
    """The whole pipeline on two long copies, and on two of twice the length; more than 2.3 is a fault."""
    taken = []
    for size in (sentences // 2, sentences):
        lines = story(size, 4)
        pair = tuple(parse(text, plain=True) for text in ("\n\n".join(lines), copied(lines, 5)))
        taken.append(spent(lambda pair=pair: check(*pair, settings=FORCE)))  # type: ignore[misc]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"  {taken[-1] / 1000:8.2f} s  two copies of {size} sentences, {peak} MB in all")
    print(f"  {taken[1] / taken[0]:8.2f}    times as long for twice the length")


if __name__ == "__main__":
    three_versions()
    doubling(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
