"""The place of a thing in a row: "the third strike", "11th", "twenty-first", "world number three"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.amounts import Numeral, is_whole
from factcheck.examine.figures.drafts import Draft, Reading
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import THIRD_POSSESSIVES
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.numerals import ORDINAL_ENDINGS, ORDINAL_SCALES, ORDINALS
from factcheck.model.claim import ClaimKind

_RANKING = frozenset("ranked world seed seeded seeds ranking ranks currently rank single".split())
_BEFORE_RANK = THIRD_POSSESSIVES | {"the", "a", "'s"}
_STREETS = frozenset({"street", "st", "avenue", "ave"})
# "first half" and "second-hand" rank nothing; "first-half profit" neither, but "second-largest" does
_PART = frozenset({"-", "half", "quarter"})
_RANKED_AFTER_PART = frozenset(
    "place placed largest biggest highest ever round choice time generation".split()
)
_NO_RANK_BEFORE = frozenset({"at", "-", "split", "per", "'s"})
_FIXED = frozenset(
    {
        ("first", "light"), ("first", "lady"), ("first", "ladies"), ("first", "family"),
        ("first", "minister"), ("first", "ministers"), ("first", "aid"), ("first", "name"),
        ("first", "names"), ("first", "responder"), ("first", "responders"), ("first", "class"),
        ("first", "nation"), ("first", "nations"), ("first", "team"), ("first", "thing"),
        ("first", "things"), ("first", "degree"), ("first", "hand"), ("first", "glance"),
        ("first", "sight"), ("first", "and"), ("first", "base"), ("second", "hand"),
        ("second", "nature"), ("second", "thoughts"), ("second", "guess"), ("second", "wind"),
        ("second", "string"), ("third", "party"), ("third", "parties"), ("sixth", "form"),
        ("sixth", "former"), ("fifth", "column"),
        ("first", "world"), ("second", "world"), ("third", "world"),
        ("first", "amendment"), ("second", "amendment"), ("fourth", "amendment"),
        ("fifth", "amendment"), ("fourteenth", "amendment"),
    }
)  # fmt: skip
_NAMED_AFTER = frozenset(
    (
        "avenue street circuit amendment fleet army division battalion corps minister lady nations "
        "republic reich world"
    ).split()
)


def rank(page: Lexemes, found: Numeral) -> Draft | None:
    """Reads "No. 1", "the world number three"; "No. 10" is a house in London."""
    low, k = page.low, found.first
    if not 0 < found.value < 1000 or found.scaled or found.share or found.vague:
        return None
    start = k - 2 if low[k - 1] == "." else k - 1
    if low[start] == "number":
        plainly = False
        if k - start != 1:
            return None
    elif low[start] == "no" and not found.spelled and page.capital(start):
        plainly = found.value < 6 or (found.value != 10 and low[start - 1] in _BEFORE_RANK)
    else:
        return None
    if not plainly and low[start - 1] not in _RANKING and low[found.last] not in _RANKING:
        return None
    return Draft(ClaimKind.ORDINAL, found.value, start, found.last, (k, found.last))


def ordinal_figure(page: Lexemes, found: Numeral) -> Reading | None:
    """Reads "11th", "the 42nd floor"; "42nd Street" is an address, and "11st 4lb" a weight."""
    low, end = page.low, found.last
    if low[end] not in ORDINAL_ENDINGS or not page.glued(end):
        return None
    if low[end] == "st" and (found.value % 10 != 1 or low[end + 1][:1].isdecimal()):
        return None
    runs_on = page.glued(end + 1) and low[end + 1][:1].isalpha()
    if low[end + 1] in _STREETS or runs_on or not is_whole(found.value):
        return Reading([], end + 1)
    whole = found.first, end + 1
    return Reading([Draft(ClaimKind.ORDINAL, found.value, *whole, whole)], end + 1)


def ordinal_in_words(page: Lexemes, found: Numeral) -> Draft | None:
    """Reads "twenty-first", "one hundred and fifth": a cardinal that ends as an ordinal."""
    low, j = page.low, found.last
    if found.share or found.vague:
        return None
    k = j + 1 if low[j] in ("-", "and") and j > found.first else j
    word = low[k]
    if word in ORDINALS and _may_end(found.value, ORDINALS[word], joined=k > j):
        value = found.value + ORDINALS[word]
    elif word in ORDINAL_SCALES and found.value < 1000:
        value = found.value * ORDINAL_SCALES[word]
    else:
        return None
    whole = found.first, k + 1
    return Draft(ClaimKind.ORDINAL, value, *whole, whole)


def _may_end(value: Decimal, ordinal: int, *, joined: bool) -> bool:
    """May the ordinal end the cardinal: a unit after tens with a hyphen, anything after hundreds?"""
    return value % 100 == 0 or (joined and value % 10 == 0 and ordinal < 10)


def ordinal_word(page: Lexemes, i: int) -> Draft | None:
    """Reads "the third strike", "finished second"; "first light" and "at first" are none."""
    word = page.low[i]
    value = ORDINALS.get(word) or ORDINAL_SCALES.get(word)
    if value is None or _fixed(page.low, i) or _adverb(page, i) or _moment(page.low, i) or _name(page, i):
        return None
    if page.word(i).isupper() and not page.word(i + 1).isupper():
        return None  # the FIRST competition
    return Draft(ClaimKind.ORDINAL, Decimal(value), i, i + 1, (i, i + 1))


def _fixed(low: list[str], i: int) -> bool:
    """Reads "first aid", "first half", "second-hand": a phrase that ranks nothing."""
    after = low[i + 1]
    return (low[i], after) in _FIXED or (after in _PART and low[i + 2] not in _RANKED_AFTER_PART)


def _adverb(page: Lexemes, i: int) -> bool:
    """Reads "at first", "First, the council ...": the order of what is told."""
    before, after = page.low[i - 1], page.low[i + 1]
    if before in _NO_RANK_BEFORE:
        return True
    return page.low[i] == "first" and (after == "," or (page.opens(i) and after in ("", ",", ":")))


def _moment(low: list[str], i: int) -> bool:
    """Reads "every second of it": a second of time."""
    after = low[i + 1]
    timed = low[i] == "second" and low[i - 1] in ("a", "every", "one")
    return timed and (not after[:1].isalpha() or after in STOP)


def _name(page: Lexemes, i: int) -> bool:
    """Reads "the Fifth Circuit", "the Sixth Fleet": part of a name."""
    named = page.capital(i) and not page.opens(i) and page.capital(i + 1)
    return named and page.low[i + 1] in _NAMED_AFTER
