"""Decades and centuries: "the 1990s", "the '90s", "the 21st century"."""

from __future__ import annotations

from factcheck.examine.dates.datings import Dating
from factcheck.examine.dates.years import edge
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.numerals import DECADES, ORDINALS, TENS

_LAST_OF_OUR_CENTURY = 20  # "the '20s" are the 2020s, "the '30s" the 1930s


def decade(page: Lexemes, i: int) -> Dating | None:
    """Reads "the 1990s" at its figure of four digits."""
    year, j = int(page.low[i]), i + 1
    if page.low[j] == "s" and page.glued(j) and year % 10 == 0 and 1500 <= year <= 2100:
        return Dating(edge(page, i), j + 1, page.low[i][:3] + "X")
    return None


def decade_cut_short(page: Lexemes, i: int) -> Dating | None:
    """Reads "the '90s" at a figure before an "s"; without the apostrophe it may be anybody's age."""
    low, word = page.low, page.low[i]
    if len(word) != 2 or not word.isdecimal() or word[1] != "0":
        return None
    if not page.glued(i + 1) or low[i - 1] not in ("'", "’", "‘") or not page.glued(i):
        return None
    century = "19" if int(word) > _LAST_OF_OUR_CENTURY else "20"
    return Dating(i - 1, i + 2, f"{century}{word[0]}X")


def century_in_words(page: Lexemes, i: int) -> Dating | None:
    """Reads "the eighteenth century", "the twenty-first century" at the word "century"."""
    low = page.low
    k = i - 2 if low[i - 1] == "-" else i - 1
    number, first = ORDINALS.get(low[k], 0), k
    if 0 < number < 10 and low[k - 1] == "-" and low[k - 2] in TENS:
        number, first = TENS[low[k - 2]] + number, k - 2
    if not 0 < number <= _LATEST_CENTURY or page.capital(k) != page.capital(i):
        return None
    return Dating(edge(page, first), i + 1, f"{number - 1:02}XX")


def decade_in_words(page: Lexemes, i: int) -> Dating | None:
    """Reads "the thirties", "the late sixties"; "in the thirties" of a life or of degrees has other words."""
    low = page.low
    k = i - 1
    while low[k] in _PART_OF_DECADE or (low[k] == "-" and low[k - 1] == "mid"):
        k -= 1
    if low[k] not in ("the", "'") or not _DEGREES.isdisjoint(low[max(k - _FAR, 0) : i + 4]):
        return None
    first = k + 1 if low[k] == "the" else i
    tens = DECADES[low[i]]
    own = "19" if tens > _LAST_OF_OUR_CENTURY else "20" if low[i - 1] == "'" else "19"
    return Dating(first, i + 1, f"{own}{tens // 10}X")


_PART_OF_DECADE = frozenset({"early", "mid", "late", "roaring", "swinging"})
# what else is counted in tens: warmth, marks, a life
_DEGREES = frozenset(
    """
    fahrenheit celsius degrees temperature temperatures mercury highs lows weather score scored scores marks
    aged ages men women people price prices shot
    """.split()
)
_FAR = 7  # lexemes between such a word and the decade
_LATEST_CENTURY = 30


def century(page: Lexemes, i: int) -> Dating | None:
    """Reads "the 21st century", "19th-century"."""
    low = page.low
    k = i + 3 if low[i + 2] == "-" else i + 2
    if low[k] not in ("century", "centuries") or not low[i].isdecimal():
        return None
    return Dating(i, k + 1, f"{max(int(low[i][:4]) - 1, 0):02}XX")
