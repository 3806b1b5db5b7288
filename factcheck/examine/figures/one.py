"""Whether "one" is a count ("one man", "one or two") or a pronoun ("no one", "the one that")."""

from __future__ import annotations

from factcheck.examine.figures.amounts import Numeral
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.currencies import DOUBTFUL
from factcheck.lexicon.currencies import NAMES as CURRENCIES
from factcheck.lexicon.numerals import SMALL, TENS
from factcheck.lexicon.units import WORDS as UNIT_WORDS

# "one day", "one time", "one second": once, not for how long
_ONCE = frozenset({"day", "night", "time", "second"})
_PRONOUN_AFTER = frozenset(
    (
        "no this that which any every each the another some good last next big new everyone number "
        "day old little loved first second 's same square"
    ).split()
)
_PRONOUN_BEFORE = frozenset(
    "of another who that thing by or and day who's 's reason way side hand point time stage such else".split()
)
_DONE = frozenset({"made", "left", "held", "kept", "run", "set", "sent"})  # "the one left behind"
# "a one-year deal"; a "one-man show" counts nobody
_HYPHENED = frozenset("year day hour week month mile minute third quarter half fifth tenth".split())


def is_pronoun(page: Lexemes, found: Numeral) -> bool:
    """Is the numeral a "one" that counts nothing?"""
    alone = found.spelled and found.value == 1 and found.last == found.first + 1
    return alone and not _is_count(page, found.first)


def _is_count(page: Lexemes, i: int) -> bool:
    low = page.low
    before, after, third = low[i - 1], low[i + 1], low[i + 2]
    pronoun = before in _PRONOUN_AFTER
    if (after,) in UNIT_WORDS and after not in _ONCE and before not in ("the", "this"):
        return True
    if after == "per" and (third == "cent" or low[i + 2 : i + 4] == ["-", "cent"]):
        return True  # one per cent
    if (after == "of" and third in ("them", "those")) or (after == "out" and third == "of"):
        return not pronoun
    if after in ("or", "to") and third in SMALL and not pronoun:
        return True  # one or two points
    if after.endswith("ed") or after in _DONE:
        return False
    if after == "in" and (before == "that" or not pronoun):  # "found that | one in nine"
        return third in SMALL or third in TENS or third[:1].isdecimal() or third == "every"
    if pronoun or after in _PRONOUN_BEFORE or after in STOP:
        return False
    if before in ("minus", "negative"):
        return True
    if after == "-":
        return third in _HYPHENED or (third in CURRENCIES and third not in DOUBTFUL)  # a one-yen bid
    return after[:1].isalpha() or (before in ("to", "-") and page.glued(i))
