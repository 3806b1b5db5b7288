"""Figures that are no quantities: "Covid-19", "Boeing 737", "G7", phone numbers, addresses, links."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.contests import BALLOTS
from factcheck.lexicon.counting import PREPOSITIONS, STOP, singular
from factcheck.lexicon.currencies import CODES, DOLLAR_LETTERS
from factcheck.lexicon.labels import (
    AIRLINERS,
    BEARERS,
    EMERGENCY,
    FILED,
    FILED_FORMS,
    FORMATS,
    MAKERS,
    RINGING,
    SMALL_BEARERS,
    STREETS,
)
from factcheck.lexicon.numerals import SMALL, TENS


def is_label(page: Lexemes, first: int, last: int) -> bool:
    """Is the figure at lexemes `first` to `last` a name or a code, and no quantity?"""
    if (page.glued(first) and _sticks(page, first)) or (page.glued(last) and _runs_on(page, last)):
        return True
    if _phone(page, first, last) or _address(page, first, last) or _called(page, first, last):
        return True
    if _filed(page, first, last) or _postcode(page, first):
        return True
    if page.glued(last) and page.low[first] + page.low[last] in FORMATS:
        return True
    low, before = page.low, page.low[first - 1]
    if before == "#" or (before == "." and low[first - 2] in ("no", "nos")):
        return True
    if (before == "no" and page.word(first - 1) == "No") or _titled(page, first, last):
        return True  # outside No 10
    if before == "p" and low[first - 2] == "&":
        return True  # S&P 500
    if before == "code" and low[first - 2] in _CODES:
        return True  # zip code 62704
    return is_borne(page, first, last)


# what a code is of; "Python code 90 lines long" has none
_CODES = frozenset("zip area postal post dialling dialing country access security sort pin bar".split())


def _runs_on(page: Lexemes, last: int) -> bool:
    """Does what touches the figure's end make it a part of something: "24/7", "401(k)", "4x100m", "a12@"?"""
    low, after = page.low, page.low[last + 1]
    close = page.glued(last + 1)
    if low[last] in ("/", "x"):
        return close and after.isdecimal()
    if low[last] == "(":
        return close and after.isalpha()
    if low[last] == ".":  # 123.example.com
        return close and after.isalpha() and len(after) > 1 and not page.capital(last + 1)
    return low[last] in ("@", "_", "#", "=")


def _filed(page: Lexemes, first: int, last: int) -> bool:
    """Reads "a 13F filing", "Form 10-K": a form of the US Securities and Exchange Commission."""
    low = page.low
    k = last + 1 if low[last] == "-" and page.glued(last) else last
    if not page.glued(k) or low[first] + low[k] not in FILED_FORMS or not page.word(k).isupper():
        return False
    return low[first - 1] == "form" or low[k + 1] in FILED or low[first - 1] in ("the", "its", "latest")


def _postcode(page: Lexemes, first: int) -> bool:
    """Reads "Springfield, IL 62704": the two letters of a state and five digits."""
    state = page.word(first - 1)
    five = len(page.low[first]) == 5 and page.low[first].isdecimal()
    return five and len(state) == 2 and state.isupper() and page.low[first - 2] == ","


def _titled(page: Lexemes, first: int, last: int) -> bool:
    """Reads "the Six Nations", "Ocean's Eleven": in words, with a capital inside plain running copy."""
    if not page.capital(first) or page.low[first][:1].isdecimal() or page.opens(first):
        return False
    before = page.low[first - 1]
    named = page.capital(last) or page.capital(first - 1)
    return named and before[:1].isalpha() and page.plain(first)


def _called(page: Lexemes, first: int, last: int) -> bool:
    """Is it an airliner by its model ("the 747") or a number that is rung ("rang 999", "a 911 call")?"""
    low = page.low
    if low[first] in EMERGENCY and low[last] in ("call", "calls", "caller", "operator", "dispatcher"):
        return True
    if singular(low[last]) is not None or not low[first].isdecimal():
        return False
    airliner = low[first] in AIRLINERS and low[first - 1] in ("the", "a", "boeing")
    return airliner or (low[first - 1] in RINGING and len(low[first]) <= 4)


# "over-60s", "mid-40s", "a magnitude-7 quake", "top-10": a hyphen after these makes no name
_HYPHENED = frozenset("over under sub mid magnitude top pre post to and or plus about minus negative".split())


def _sticks(page: Lexemes, first: int) -> bool:
    """Does something other than a sign, a bracket or a quote touch the figure on its left?"""
    low = page.low
    before = low[first - 1]
    if before in DOLLAR_LETTERS and (
        (low[first - 2] == "$" and page.glued(first - 1)) or low[first + 1] == "¢"
    ):
        return False  # $US118, US84¢
    if before[:1].isalpha() or before in ("_", "@", "#", "=", "&", "\\"):
        return not (before == "r" or before in ("mid", "usd", "eur", "gbp", "rs", "rm"))
    if before in ("/", "."):
        return page.glued(first - 1) and low[first - 2][:1].isalnum()
    if before == ":":
        return page.glued(first - 1) and low[first - 2][:1].isdecimal()
    if before == "-" and page.glued(first - 1):
        word = low[first - 2]
        return word == ")" or (word[:1].isalpha() and word not in STOP and word not in _HYPHENED)
    return False


def _phone(page: Lexemes, first: int, last: int) -> bool:
    """Digits in groups as telephones, sort codes and keys have them; a leading nought."""
    low = page.low
    word = low[first]
    if not word.isdecimal():
        return False
    if word[0] == "0" and len(word) > 1:
        return True
    if any(low[k][:1] == "0" and len(low[k]) > 1 and low[k].isdecimal() for k in _run_back(page, first)):
        return True  # 0800 123 456
    if len(word) >= 10 and word[0] != "1":
        return True

    def joined(j: int) -> bool:
        return low[j] == "-" and page.glued(j) and page.glued(j + 1) and low[j + 1].isdecimal()

    forward = joined(last)
    if forward and joined(last + 2):
        return True
    if forward and len(low[last + 1]) == 4 and len(word) == 3:
        return True  # 555-0199
    backward = (
        low[first - 1] == "-" and page.glued(first) and page.glued(first - 1) and low[first - 2].isdecimal()
    )
    return backward and (forward or (low[first - 3] == "-" and page.glued(first - 2)))


def _run_back(page: Lexemes, first: int) -> range:
    """The bare figures that stand in a row just before a figure."""
    k = first
    while page.low[k - 1].isdecimal() and first - k < 4:
        k -= 1
    return range(k, first)


def _address(page: Lexemes, first: int, last: int) -> bool:
    """Reads "10 Downing Street", "1600 Pennsylvania Avenue NW", "221B Baker Street"."""
    low = page.low
    k = last
    if low[k] == "-" and page.glued(k) and page.glued(k + 1) and low[k + 1].isdecimal():
        k += 2  # 4-6 Baker Street
    if page.glued(k) and len(low[k]) == 1 and low[k].isalpha():
        k += 1
    if not page.word(k)[:1].isupper() or "," in low[first]:
        return False
    for at in range(k, k + 4):
        if not page.word(at)[:1].isupper():
            return False
        if low[at] in STREETS and at > k:
            return True
    return False


def _counts(page: Lexemes, last: int) -> bool:
    """Does a plural noun follow?"""
    low = page.low
    return singular(low[last]) is not None or (low[last] not in STOP and singular(low[last + 1]) is not None)


def is_borne(page: Lexemes, first: int, last: int) -> bool:
    """Is the figure the number of what stands before it: "Boeing 737", "phase 3", "Phoenix 2000"?"""
    low = page.low
    before = low[first - 1]
    if not before or not before[:1].isalpha() or low[first].find(",") >= 0 or "." in low[first]:
        return False
    if last > first + 1:  # "Last Year 4 million came": a scale word makes it a count
        return False
    if _voted(page, first, last):
        return False
    if not low[first].isdecimal():  # "Chapter Eleven", "Channel Five"
        return before in BEARERS and page.capital(first - 1) and page.capital(first)
    if before in MAKERS:
        return page.capital(first - 1)
    if before in BEARERS:
        shaped = page.word(first - 1) != before  # iPhone 15, too
        capital = shaped and not (page.opens(first - 1) and _counts(page, last))
        if capital or before in SMALL_BEARERS:
            return True
    if before in MONTHS or before in WEEKDAYS or not page.capital(first - 1) or page.opens(first - 1):
        return False
    if before in STOP or low[last] in ("%", "per", "percent") or last > first + 1:
        return False
    if _counts(page, last):
        return _model(page, first)
    return len(low[first]) <= 4 and low[first - 2] not in PREPOSITIONS and not _row(page, first, last)


def _voted(page: Lexemes, first: int, last: int) -> bool:
    """Reads "passed its version 58-39": how many voted for and against what is named."""
    low = page.low
    tied = low[last] == "-" and page.glued(last) and page.glued(last + 1) and low[last + 1].isdecimal()
    return tied and not BALLOTS.isdisjoint(low[max(first - _BEFORE, 0) : first])


_BEFORE = 6  # lexemes before a figure in which it is told that there was a vote


def _model(page: Lexemes, first: int) -> bool:
    """Reads "two new Tornado 7 jets": a count before the name counts the jets, and the 7 is the name's."""
    low, k = page.low, first - 1
    if page.word(k) in CODES:
        return False  # three USD 50 cards
    while page.capital(k) and low[k][:1].isalpha():
        k -= 1
    k = k - 1 if low[k] in _DESCRIBING else k
    number = low[k] in SMALL or low[k] in TENS or (low[k].isdecimal() and not page.capital(k - 1))
    return len(low[first]) <= 3 and (number or low[k] in _OWNING)


_OWNING = frozenset({"both", "several", "its", "their", "these", "those"})
_DESCRIBING = frozenset("new old used other more ageing aging second-hand damaged".split())


def _row(page: Lexemes, first: int, last: int) -> bool:
    """Reads "Town 24, Rovers 17", "40 seats and Labour 31": figures shared out among names."""
    low = page.low
    if low[last] == "-" and page.glued(last) and low[last + 1].isdecimal():
        return True
    if low[last] in (",", ";", "and") and any(
        low[k].isdecimal() and page.capital(k - 1) for k in range(last + 2, last + 5)
    ):
        return True
    for k in range(first - 2, max(first - 12, 0), -1):
        if not low[k]:
            return False
        if low[k][:1].isdecimal():
            return True
    return False
