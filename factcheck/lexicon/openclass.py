"""What an English word may be, and how often, out of WordNet; searched where it lies."""

from __future__ import annotations

from functools import cache

from factcheck.lexicon import shelf
from factcheck.model.record import NamedTuple

_FILE = "openclass.txt"  # written by tests/lexicon/make/openclass.py
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
def _entry(kind: str) -> Entry:
    digits, _, takes = kind.partition("/")
    noun, verb, adjective, adverb = (RARE if d == "1" else int(d) / 9 for d in digits[1:5])
    return Entry(int(digits[0]), noun, verb, adjective, adverb, "p" in digits, "t" in digits, takes)


def entry(word: str) -> Entry | None:
    """What is known of a word in small letters; None where its spelling has to tell."""
    line = shelf.entry(_FILE, word)
    return None if line is None else _entry(line[1])


def takes(lemma: str) -> str:
    """What a verb takes: O an object, I none, D two, C a clause, F an infinitive, M somebody to do it ..."""
    line = shelf.entry(_FILE, lemma)
    return "" if line is None else line[1].partition("/")[2]
