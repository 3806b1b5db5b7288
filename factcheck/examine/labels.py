"""Figures that are no quantities: "Covid-19", "Boeing 737", "G7", phone numbers, addresses, links."""

from __future__ import annotations

from factcheck.examine.counted import singular
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.counting import PREPOSITIONS, STOP

# what bears a number as its name: makers and models, laws, roads, channels, rooms, ranks and forms
_BEARERS = frozenset(
    (
        "boeing airbus flight title route highway interstate motorway junction exit runway road channel "
        "radio formula section article chapter paragraph clause rule schedule part resolution proposition "
        "amendment directive sb hb act bill protocol area zone sector district ward precinct region room "
        "gate terminal platform block unit building pier suite apartment apt flat cell court studio stage "
        "phase tier level grade class category cat type group pool division league ligue serie bundesliga "
        "step round game week day season episode volume vol issue page pp line verse psalm figure fig "
        "table appendix exhibit count number no nr windows iphone ipad galaxy pixel playstation ps xbox "
        "android ios version model series mark mk apollo soyuz voyager falcon sputnik mig tu covid sars "
        "catch studio opus symphony lot bus train tram line engine station squad troop battalion brigade "
        "party battery case file form box po code postcode zip bay dock hole lane car track seed under "
        "over chanel ford peugeot porsche ferrari audi bmw nokia forever s&p nasdaq ftse dax cac russell "
        "nikkei dow fortune top big final last first super"
    ).split()
)
# of these, the ones that are labels in small letters too: "phase 3", "page 12", "level 2", "chapter 11"
_SMALL_BEARERS = frozenset(
    (
        "phase page pages chapter section article paragraph clause junction exit runway channel gate room "
        "level tier grade category type stage figure fig table episode version no number line verse route "
        "highway flight platform proposition resolution apartment lane step stage class volume title rule "
        "act schedule appendix exhibit game vol pp ward precinct"
    ).split()
) - {"stage"}
# rows of figures that count all the same: "the top 10", "the last 12", "first 100 days", "under 21s"
_RANKS = frozenset(
    {
        "top",
        "big",
        "final",
        "last",
        "first",
        "super",
        "day",
        "week",
        "court",
        "under",
        "over",
        "party",
        "count",
        "car",
        "hole",
        "lot",
        "box",
        "train",
        "bus",
    }
)
_STREETS = frozenset(
    (
        "street st road rd avenue ave lane ln drive dr boulevard blvd place pl square terrace court "
        "crescent way close gardens grove row parade broadway highway parkway"
    ).split()
)


def is_label(page: Lexemes, first: int, last: int) -> bool:
    """Is the figure at lexemes `first` to `last` a name or a code, and no quantity?"""
    low = page.low
    before = low[first - 1]
    if page.glued(first) and _sticks(page, first):
        return True
    if low[last] == "/" and page.glued(last) and low[last + 1].isdecimal() and page.glued(last + 1):
        return True  # 24/7
    if low[last] == "." and page.glued(last + 1) and low[last + 1][:1].isalpha():
        return low[last + 1].isalpha() and len(low[last + 1]) > 1  # 123.example.com
    if low[last] in ("@", "_", "#", "=") and page.glued(last):
        return True
    if _phone(page, first, last) or _address(page, first, last):
        return True
    if before == "." and low[first - 2] in ("no", "nos"):
        return True
    if before == "#" or (before == "number" and not _counts(page, last) and low[first - 2] != "the"):
        return True
    return _borne(page, first, last)


def _sticks(page: Lexemes, first: int) -> bool:
    """Does something other than a sign, a bracket or a quote touch the figure on its left?"""
    low = page.low
    before = low[first - 1]
    if before[:1].isalpha() or before in ("_", "@", "#", "=", "&", "\\"):
        return not (before == "r" or before in ("mid", "usd", "eur", "gbp", "rs", "rm"))
    if before in ("/", "."):
        return page.glued(first - 1) and low[first - 2][:1].isalnum()
    if before == ":":
        return page.glued(first - 1) and low[first - 2][:1].isdecimal()
    if before == "-" and page.glued(first - 1):
        word = low[first - 2]
        if word in (
            "over",
            "under",
            "mid",
            "magnitude",
            "top",
            "pre",
            "post",
            "to",
            "and",
            "or",
            "plus",
            "about",
        ):
            return False
        return (word[:1].isalpha() and (word not in STOP)) or word == ")"
    return False


def _phone(page: Lexemes, first: int, last: int) -> bool:
    """Digits in groups as telephones, sort codes and keys have them; a leading nought."""
    low = page.low
    word = low[first]
    if not word.isdecimal():
        return False
    if word[0] == "0" and len(word) > 1:
        return True
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


def _address(page: Lexemes, first: int, last: int) -> bool:
    """Reads "10 Downing Street", "1600 Pennsylvania Avenue NW", "221B Baker Street"."""
    low = page.low
    k = last
    if page.glued(k) and len(low[k]) == 1 and low[k].isalpha():
        k += 1
    if not page.word(k)[:1].isupper() or "," in low[first]:
        return False
    for at in range(k, k + 4):
        if not page.word(at)[:1].isupper():
            return False
        if low[at] in _STREETS and at > k:
            return True
    return False


def _counts(page: Lexemes, last: int) -> bool:
    """Does a plural noun follow?"""
    low = page.low
    return singular(low[last]) is not None or (low[last] not in STOP and singular(low[last + 1]) is not None)


def _borne(page: Lexemes, first: int, last: int) -> bool:
    """Is the figure the number of what stands before it: "Boeing 737", "phase 3", "Rustavia 2000"?"""
    low = page.low
    before = low[first - 1]
    if not before or not before[:1].isalpha() or low[first].find(",") >= 0 or "." in low[first]:
        return False
    if not low[first].isdecimal():  # "Chapter Eleven", "Channel Five"
        return before in _BEARERS and before not in _RANKS and page.capital(first - 1) and page.capital(first)
    if before in _BEARERS and before not in _RANKS:
        capital = page.capital(first - 1) and not page.opens(first - 1)
        if capital or before in _SMALL_BEARERS:
            return not (before in ("number", "no") and _counts(page, last))
    if before in MONTHS or before in WEEKDAYS or not page.capital(first - 1) or page.opens(first - 1):
        return False
    if before in STOP or _counts(page, last) or low[last] in ("%", "per", "percent") or last > first + 1:
        return False
    return (
        not _row(page, first)
        and low[first - 2] not in PREPOSITIONS
        and len(low[first]) <= 4
        and _named_thing(page, first, last)
    )


def _named_thing(page: Lexemes, first: int, last: int) -> bool:
    """Reads "the Nimrod 3 has": a capital before, and after the figure nothing that is counted."""
    after = page.low[last]
    owned = page.low[first - 2] in ("the", "a", "an", "new", "of", "his", "her", "its", "their")
    return owned or page.capital(last) or after in ("is", "was", "has", "will", "had")


def _row(page: Lexemes, first: int) -> bool:
    """Reads "Town 24, Rovers 17" and "62 prisoners and Rustavia 56": figures shared out among names."""
    low = page.low
    for k in range(first - 2, max(first - 12, 0), -1):
        if not low[k]:
            return False
        if low[k][:1].isdecimal():
            return True
    return False
