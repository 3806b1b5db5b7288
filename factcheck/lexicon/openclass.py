"""What an English word may be, and how often, out of WordNet; read when first asked."""

from __future__ import annotations

import os
from functools import cache

from factcheck.model.record import NamedTuple

_FILE = os.path.join(os.path.dirname(__file__), "openclass.txt")  # written by tests/lexicon/make/openclass.py
RARE = 0.03  # the share of a class in which a word was never or hardly seen


class Entry(NamedTuple):
    """How often a word is met (a power of two), its shares of the open classes, and what it takes."""

    often: int
    noun: float
    verb: float
    adjective: float
    adverb: float
    person: bool
    time: bool
    takes: str  # see tests/lexicon/make/openclass.py: capitals in the verb's usual senses


@cache
def _table() -> dict[str, str]:
    out: dict[str, str] = {}
    with open(_FILE, encoding="utf-8") as file:
        for line in file:
            kind, *words = line.split()
            out.update(dict.fromkeys(words, kind))
    return out


@cache
def _entry(kind: str) -> Entry:
    digits, _, takes = kind.partition("/")
    noun, verb, adjective, adverb = (RARE if d == "1" else int(d) / 9 for d in digits[1:5])
    return Entry(int(digits[0]), noun, verb, adjective, adverb, "p" in digits, "t" in digits, takes)


def entry(word: str) -> Entry | None:
    """What is known of a word in small letters; None where its spelling has to tell."""
    kind = _table().get(word)
    return None if kind is None else _entry(kind)


def takes(lemma: str) -> str:
    """What a verb takes: O an object, I none, D two, C a clause, F an infinitive, M somebody to do it ..."""
    kind = _table().get(lemma)
    return "" if kind is None else kind.partition("/")[2]
