"""What a figure is said for each of: "$3.50 a gallon", "500 cars a day", "12 deaths per 100,000"."""

from __future__ import annotations

from factcheck.examine.figures.units import power_at
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import THIRD_POSSESSIVES
from factcheck.lexicon.counting import STOP, singular
from factcheck.lexicon.units import WORDS
from factcheck.model.record import NamedTuple


class Rate(NamedTuple):
    """What each is, in the singular, and the lexemes `first` to `last` (exclusive) that say it."""

    each: str
    first: int
    last: int


# what is priced, paid or counted by the piece, besides units of measure and of time: after "a" any
# other noun may begin a thing of its own ("gave £5 a man had lost")
_BY_THE_PIECE = frozenset(
    """
    head person share household family unit pupil student copy ticket seat game match visit trip journey
    ride plate bottle can pack packet piece pair pop go item dose bed room customer child adult shareholder
    worker employee passenger patient tree egg loaf cup pint glass bag bushel board bale carat megabyte call
    minute episode plant bird fish letter page word vote voter session lesson shift lap round over
    """.split()
)
_EACH = frozenset({"a", "an", "per", "each", "every", "/"})


def _past_bracket(low: list[str], k: int) -> int:
    """The lexeme after a conversion in brackets that the figure stands before or in: "€50 ($58) a day"."""
    if low[k] == "(":
        return next((j + 1 for j in range(k + 1, k + _CONVERSION) if low[j] == ")"), k)
    return k + 1 if low[k] == ")" else k


_CONVERSION = 8  # lexemes of "(about 1.2 million US dollars)"
_THEN = frozenset({"earlier", "ago", "before", "later", "previously", "prior"})
_DAILY = frozenset({"bpd", "tpd"})  # barrels, tonnes a day
_PER_SIGNS = {"kg": "kilogram", "hr": "hour", "h": "hour", "yr": "year", "lb": "pound", "km": "kilometre",
              "wk": "week", "mth": "month"}  # fmt: skip


def rate(page: Lexemes, last: int) -> Rate | None:
    """What the figure that ends before lexeme `last` is for each of; None where nothing says it."""
    low = page.low
    if low[last - 1] in _DAILY:
        return Rate("day", last - 1, last)
    k = last + 1 if low[last] == "-" and page.glued(last) else last  # 12-cent-a-share
    k = _past_bracket(low, k)
    if low[k] == "for" and low[k + 1] in ("each", "every"):
        return _for_each(low, k)
    link = low[k]
    at = k + 2 if low[k + 1] == "-" else k + 1
    if link not in _EACH or not low[at][:1].isalpha():
        return None
    for size in (3, 2, 1):
        unit = WORDS.get(tuple(low[at : at + size]))
        if unit is not None and (size > 1 or low[at] not in ("second", "quarter") or link != "a"):
            then = low[at + size] in _THEN and link in ("a", "an")  # $6m a year earlier
            return None if then else Rate(unit.name, k, at + size)
    if square := power_at(page, at):
        return Rate(square[0].name, k, square[1])
    word = low[at]
    if word in _PER_SIGNS:
        return Rate(_PER_SIGNS[word], k, at + 1)
    if word in _BY_THE_PIECE or (link == "per" and word not in STOP and word not in ("cent", "se")):
        return Rate(singular(word) or word, k, at + 1)
    return None


def _for_each(low: list[str], k: int) -> Rate | None:
    """Reads "an hour for each of the jurors", "£5 for every child", "for each of the port's 40 cranes"."""
    at = k + 2
    while low[at] in ("of", "the", "one") or low[at] in THIRD_POSSESSIVES or _is_owner(low[at]):
        at += 1
    if low[at][:1].isdigit():
        at = next((place for place in range(at + 1, at + _NAMED) if singular(low[place])), at)
    word = low[at]
    if not word[:1].isalpha() or word in STOP:
        return None
    return Rate(singular(word) or word, k, at + 1)


_NAMED = 4  # lexemes from a figure to what it counts: "40 | tower cranes"


def _is_owner(word: str) -> bool:
    return word.endswith(("'s", "s'"))
