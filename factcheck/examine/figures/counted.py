"""What a bare figure counts: the noun after it, or the one it shares with a figure before it."""

from __future__ import annotations

from collections.abc import Container

from factcheck.examine.figures.amounts import ONE, Numeral, is_whole
from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.units import kind_of, unit_at
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import (
    BELIEVERS,
    DETERMINERS,
    FATES,
    MAYBE_PLURAL,
    PEOPLE_PLURALS,
    PERSON_WORDS,
    STOP,
    TOLLS,
    singular,
)
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.numerals import SMALL, TENS
from factcheck.lexicon.places import PEOPLES
from factcheck.model.claim import ClaimKind

_NO_NOUN = frozenset("strong odd plus something fold under over or off long wide high deep".split())
# before a figure that counts what the one before it counted: "40 seats and Labour 31", "12 to 15"
_CARRYING = frozenset(
    (
        "and to from against with than of or , ( versus v vs while another the only but including - were "
        "killing wounding injuring"
    ).split()
)
_CARRIED_ON = FATES | frozenset(
    "of in on from who were was are have had remained remain others more fewer given".split()
)
_HARMING = frozenset("killed injured wounded killing injuring wounding kills injures wounds murdered".split())
_THEN = frozenset({"ago", "before", "earlier"})
_MEMORY = 8  # figures of a sentence that a later one may share its noun with
_NAME = 3  # words of a name before a figure: "and New South Rustavia 56"
_REACH = 6  # words between a figure and its noun: "12 newly built two-bedroom council flats"


def noun(page: Lexemes, j: int, *, one: bool) -> tuple[str, int] | None:
    """What the figure that ends before lexeme j counts, in the singular, and the lexeme that says it."""
    low = page.low
    k = j
    if low[k] == "-" and page.glued(k) and page.glued(k + 1):  # a 27-nation bloc
        word = low[k + 1]
        named = word[:1].isalpha() and word not in STOP and word not in _NO_NOUN
        return (singular(word) or word, k + 1) if named else None
    if low[k] == "of":
        k += 1
        one = False
        while low[k] in DETERMINERS or low[k][:1].isdecimal() or low[k] in SMALL or low[k] in TENS:
            k += 1  # 14 of the 20 flights
        if low[k] in ("them", "whom", "us") or (low[k + 1] in _THEN and k > j + 1):
            return None  # "the 40 of two years ago"
    if one:
        return _single(page, k)
    return _plural(page, k)


def _plural(page: Lexemes, k: int) -> tuple[str, int] | None:
    low, on = page.low, k
    if low[k] == "times":
        return "time", k
    for at in range(k, k + _REACH):
        word = low[at]
        if at < on:
            continue
        if word in FATES and at == k:
            return ("person", at) if not (low[at + 1] and singular(low[at + 1])) else _plural(page, at + 1)
        if _is_end(page, at, k):
            return _model(page, at)
        if not word[:1].isalpha():
            on = _described_by(page, at, at > k)
            if on == at:
                return None
            continue
        if word in FATES and word in ("dead", "others", "casualties", "fatalities", "missing"):
            return "person", at
        if word[:-1] in PEOPLES or word[:-1] in BELIEVERS or word in PEOPLE_PLURALS:
            return "person", at  # 98,000 Russians, 12 Iraqis
        found = singular(word) or (word[:-1] if word in MAYBE_PLURAL else None)
        if found is None or (word in MAYBE_PLURAL and _more(page, at)):
            continue
        if _more(page, at):
            continue  # "sports stars"
        return None if _expecting(low, at) else (found, at)
    return None


def _is_end(page: Lexemes, at: int, first: int) -> bool:
    """May nothing from here on be counted: a small word, a model, a figure ("4,200 | two weeks")?"""
    word = page.low[at]
    another = (word in SMALL or word in TENS) and page.low[at + 1] != "-"
    return (word in STOP and not _links(page, at, first)) or another or _model(page, at) is not None


def _links(page: Lexemes, at: int, first: int) -> bool:
    """Reads "12 Labour and Green councillors" at "and": does it tie two names that describe one noun?"""
    named = page.capital(at - 1) and page.capital(at + 1)
    return page.low[at] in ("and", "or") and at > first and named


def _model(page: Lexemes, at: int) -> tuple[str, int] | None:
    """Reads "63,150 Model 3s", "40 Type 45s": things that go by a word and a figure, in the plural."""
    numbered = page.capital(at) and page.low[at + 1].isdecimal() and not page.glued(at + 1)
    if numbered and page.low[at + 2] == "s" and page.glued(at + 2):
        return f"{page.word(at)} {page.low[at + 1]}", at + 1
    return None


def _described_by(page: Lexemes, at: int, named: bool) -> int:
    """Where what only describes what is counted ends: a size, a price, a model; `at` where it does not."""
    low = page.low
    if (page.glued(at) and low[at] == "-") or (low[at + 1] == "-" and page.glued(at + 1)):
        return at + 1  # two-bedroom flats, two 500-pound bombs
    if low[at] in SIGNS and low[at + 1][:1].isdecimal():
        return at + 2  # two $500 cheques
    if not low[at][:1].isdecimal():
        return at
    if named and page.capital(at - 1) and low[at].isdecimal() and singular(low[at + 1]):
        return at + 1
    k = at + 2 if low[at + 1] == "-" else at + 1
    size = unit_at(page, k, Numeral(ONE, at, at + 1), low[at + 1] == "-")
    return size[1] if size and kind_of(size[0]) is ClaimKind.MEASURE and low[size[1]][:1].isalpha() else at


def _expecting(low: list[str], at: int) -> bool:
    """Reads "above the 267,000 analysts had expected": they expect, and are not counted."""
    k = at + 2 if low[at + 1] in ("had", "have", "were", "was") else at + 1
    return low[k] in ("expected", "forecast", "predicted", "estimated", "expecting", "projected")


def _more(page: Lexemes, at: int) -> bool:
    """Does another plural follow at once, so that this one only describes it?"""
    word = page.low[at + 1]
    return bool(word) and word not in STOP and word not in FATES and singular(word) is not None


def _single(page: Lexemes, k: int) -> tuple[str, int] | None:
    low = page.low
    best = None
    for at in range(k, k + 4):
        word = low[at]
        if not word[:1].isalpha() or word in STOP:
            break
        if word in PERSON_WORDS:
            return word, at
        if word in FATES:
            return "person", at
        if best is not None and word.endswith(("ed", "ing")):
            break
        best = (word, at)
    return best


BACK = 12  # figures before one, what is counted by which may stand right before it


def toll(page: Lexemes, first: int, counted: Container[int | None] = ()) -> bool:
    """
    Does the figure at lexeme `first` stand with a death toll: "the toll rose to 12", "killing 12"?

    What is `counted` itself is no toll: "of her 13 wounds, five".
    """
    low = page.low
    near = (k for k in range(max(first - 8, 0), first) if k not in counted)
    return any(low[k] in TOLLS and "" not in low[k:first] for k in near)


def number_of(page: Lexemes, first: int) -> tuple[str, int] | None:
    """Reads "the number of passengers fell to 12": the noun after the last "number of"."""
    low = page.low
    for k in range(first - 1, max(first - 20, 0), -1):
        if not low[k]:
            return None
        if low[k] == "of" and low[k - 1] in ("number", "numbers", "total", "tally"):
            return _plural(page, k + 2 if low[k + 1] in DETERMINERS else k + 1)
    return None


def count(page: Lexemes, draft: Draft, found: list[Draft], last_unit: str | None) -> None:
    """
    Fill in what a bare figure counts.

    `found` is what is read of its sentence so far, and `last_unit` what was counted last in the story.
    """
    counted = noun(page, draft.last, one=draft.value == 1)
    if counted:
        draft.unit, draft.counted = counted
    elif page.low[draft.first - 1] == "at" and (singular(page.low[draft.first - 2]) or "") in PERSON_WORDS:
        draft.unit, draft.counted = singular(page.low[draft.first - 2]), draft.first - 2  # women at 98
    elif page.low[draft.first - 1] in _HARMING or toll(page, draft.first, [f.counted for f in found[-BACK:]]):
        draft.unit = "person"
    elif other := number_of(page, draft.first):
        draft.unit, draft.counted = other
    else:
        draft.unit = _carried(page, draft, found, last_unit)


def _carried(page: Lexemes, draft: Draft, found: list[Draft], last_unit: str | None) -> str | None:
    """The unit of the last count before it in the sentence: "40 seats and Labour 31"."""
    low = page.low
    k = draft.first - 1
    while page.capital(k) and k >= draft.first - _NAME:
        k -= 1
    if low[k] == "of" and found and found[-1].kind is ClaimKind.MEASURE:
        return None  # "at 61 kilometres an hour where there is a limit of 80"
    if low[k] in _CARRYING or low[draft.last] in _CARRIED_ON:
        for other in reversed(found[-_MEMORY:]):
            counts = other.kind is ClaimKind.NUMBER and other.unit not in (None, "time")
            if counts and (low[k] in _ENDS or _of_one_size(other, draft)):
                return other.unit if _whole(other) is _whole(draft) else None
    if low[draft.last] == "of" and low[draft.last + 1] in ("them", "whom"):
        return last_unit or "person"
    return "person" if any(word in FATES for word in low[draft.last : draft.last + 3]) else None


def _of_one_size(one: Draft, other: Draft) -> bool:
    """May two figures count things of one kind: not a fourth defeat and the 30,000 who watched it?"""
    if not one.value or not other.value:
        return True
    less, more = sorted((abs(one.value), abs(other.value)))
    return more <= _TIMES * less


_ENDS = frozenset({"to", "from"})  # of a change, which is of what the sentence is about
_TIMES = 1000  # of two counts of one noun in a sentence: "nine of 4,200 workers"


def _whole(draft: Draft) -> bool:
    """Is the figure a whole number, as a count of things that cannot be halved must be?"""
    return draft.value is None or is_whole(draft.value)
