"""Times of day: "5:40 p.m.", "7.30am", "1400 GMT", "8 o'clock", "noon"."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import WEEKDAYS, ZONES
from factcheck.lexicon.change import DOWN, UP
from factcheck.lexicon.counting import PREPOSITIONS, STOP
from factcheck.lexicon.currencies import NAMES, NATIONAL
from factcheck.lexicon.numerals import SMALL
from factcheck.model.record import NamedTuple


class Clock(NamedTuple):
    """A time of day from lexeme `first` to `last` (exclusive), with its zone as printed."""

    hour: int
    minute: int
    first: int
    last: int
    zone: str | None = None
    seconds: int | None = None

    @property
    def value(self) -> str:
        """Reads "17:40"."""
        return f"{self.hour:02}:{self.minute:02}"


_NAMED = {"noon": 12, "midday": 12, "midnight": 0}
WORDS = frozenset({*_NAMED, "o'clock"})


BEFORE_HOUR = frozenset("at by since until till from around about".split())
"""What stands before an hour that its part of the day alone tells from a count: "since four"."""


def clock(page: Lexemes, i: int) -> Clock | None:
    """The time that begins at lexeme i, or None."""
    low = page.low
    word = low[i]
    if word in _NAMED:
        last = i + 1
        return (
            _zoned(page, Clock(_NAMED[word], 0, i, last))
            if low[last] != "'s" and low[i - 1] != "high"
            else None
        )
    if word in SMALL:
        hour, minute, j = SMALL[word], 0, i + 1
    elif word[:1].isdecimal():
        read = _figures(page, i)
        if read is None:
            return None
        hour, minute, j = read
    else:
        return None
    if half := meridiem(page, j):
        if not 1 <= hour <= 12:
            return Clock(hour, minute, i, half[1]) if 13 <= hour < 24 else None
        return _zoned(page, Clock(hour % 12 + (12 if half[0] == "p" else 0), minute, i, half[1]))
    if low[j] == "o'clock" and 1 <= hour <= 12 and (half := _half(page, j + 1)):
        return _zoned(page, Clock(hour % 12 + (12 if half[0] == "p" else 0), 0, i, half[1]))
    if low[j] == "o'clock" and hour <= 24:
        return _zoned(page, Clock(hour % 24, 0, i, j + 1))
    if low[j] in ("noon", "midnight") and hour == 12:
        return _zoned(page, Clock(12 if low[j] == "noon" else 0, minute, i, j + 1))
    return _bare(page, i, j, hour, minute)


def half_past(page: Lexemes, i: int) -> Clock | None:
    """Reads "half past six", "a quarter to seven in the evening", "ten past three" at its minutes."""
    low = page.low
    found = _minutes(page, i)
    if found is None:
        return None
    minutes, at = found
    if low[at] not in (("past",) if low[i] == "half" else ("past", "to")):
        return None
    word = low[at + 1]
    if word in _POLES:
        total = _POLES[word] + (minutes if low[at] == "past" else -minutes)
        return Clock(total // 60 % 24, total % 60, i, at + 2)
    hour = SMALL.get(word) if word.isalpha() else int(word) if word.isdecimal() and len(word) <= 2 else None
    if hour is None or not 1 <= hour <= 12:
        return None
    told = low[i] in _FRACTIONS
    minute = minutes if low[at] == "past" else 60 - minutes
    hour = hour - (low[at] == "to") or 12
    first = i - 1 if low[i - 1] == "a" and low[i] == "quarter" else i
    if half := _half(page, at + 2):
        return _zoned(page, Clock(hour % 12 + (12 if half[0] == "p" else 0), minute, first, half[1]))
    if not told and low[i - 1] != "at":
        return None  # "ten to four" in favour
    after = low[at + 2]
    bare = after in PREPOSITIONS or not after[:1].isalpha() or after in ("and", "when")
    return Clock(hour, minute, first, at + 2) if bare else None


_POLES = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}  # minutes of the day: "ten to midnight"
_FRACTIONS = {"half": 30, "quarter": 15}
MINUTES = frozenset("five ten twenty 5 10 20 25".split())
"""What may open a time that is told in minutes past or to an hour; "twenty-five" opens with twenty."""


def _minutes(page: Lexemes, i: int) -> tuple[int, int] | None:
    """How many minutes past or to an hour, and where they end: "half", "ten minutes", "twenty-five"."""
    low, word = page.low, page.low[i]
    if word in _FRACTIONS:
        return _FRACTIONS[word], i + 1
    if word not in MINUTES:
        return None
    minutes, at = int(word) if word.isdecimal() else SMALL.get(word, 20), i + 1
    if word == "twenty" and low[at] == "-" and low[at + 1] == "five":
        minutes, at = 25, at + 2
    return minutes, at + (low[at] == "minutes")


def _half(page: Lexemes, j: int) -> tuple[str, int] | None:
    """Which half of the day: "p.m.", "in the afternoon", "at night"; and where it ends."""
    if half := meridiem(page, j):
        return half
    low = page.low
    if low[j] == "in" and low[j + 1] == "the" and low[j + 2] in _HALVES:
        return _HALVES[low[j + 2]], j + 3
    return None


_HALVES = {"morning": "a", "afternoon": "p", "evening": "p"}


def _bare(page: Lexemes, i: int, j: int, hour: int, minute: int) -> Clock | None:
    """A time without a.m. or p.m.: "17:40", "1400 GMT", "at 19.45"."""
    low, word = page.low, page.low[i]
    if half := _of_a_day(page, i, j, hour):
        return Clock(half[0], minute, i, half[1])
    if not word[:1].isdecimal() or hour > 24 or minute > 59:
        return None
    colon = low[i + 1] == ":" and j > i + 1
    zoned = low[j] in ZONES and page.word(j).isupper()
    hours = low[j] in ("hrs", "hours") and len(word) == 4 and word.isdecimal()
    if zoned and (colon or "." in word or len(word) == 4):
        return Clock(hour % 24, minute, i, j + 1, page.word(j))
    if hours and low[i - 1] not in ("of", "about"):
        return Clock(hour % 24, minute, i, j + 1)
    if colon and low[i - 1] not in (":", "in", "lead", "won"):
        return Clock(hour % 24, minute, i, j)
    if (
        "." in word
        and len(word) in (4, 5)
        and low[i - 1] in ("at", "until", "till")
        and low[j] not in ("%", "per", "percent")
        and low[j] not in NAMES
        and (low[j], low[j + 1]) not in NATIONAL
    ):
        return (
            Clock(hour, minute, i, j) if len(word.partition(".")[2]) == 2 and not page.glued(j + 1) else None
        )
    return None


def _of_a_day(page: Lexemes, i: int, j: int, hour: int) -> tuple[int, int] | None:
    """Reads "at six in the morning", "since four the previous afternoon": the hour of 24, and its end."""
    low = page.low
    if low[i - 1] not in BEFORE_HOUR or low[i - 2] in UP or low[i - 2] in DOWN or not 1 <= hour <= 12:
        return None  # "fell by two this morning"
    if low[j] == "in" and low[j + 1] == "the":
        at = last = j + 2 + (low[j + 2] in ("early", "late"))
        last += 1
    else:
        at, last = j + 1, j
        on = low[j] == "on" and low[at] in WEEKDAYS
        at += on or (low[j] == "the" and low[at] in _NEXT)
        if not on and low[j] not in _THAT:
            return None
    part = low[at]
    if (part not in _HALVES and (part != "night" or last > j)) or _goes_on(low[at + 1]):
        return None
    late = hour >= _EVENING or hour == 12 if part == "night" else _HALVES[part] == "p"
    night = part == "night" and hour == 12
    return hour % 12 + (12 if late and not night else 0), last


def _goes_on(word: str) -> bool:
    """Does a noun follow, of which the part of the day only tells the kind: "six in the morning session"?"""
    return word[:1].isalpha() and word not in STOP


_EVENING = 6  # from here on an hour of the night is before midnight
_NEXT = frozenset("previous next following same".split())
_THAT = frozenset({"that", "this", "the", "yesterday", "tomorrow", "last", "next", *WEEKDAYS})


def _figures(page: Lexemes, i: int) -> tuple[int, int, int] | None:
    """Hour and minute in figures, and where they end."""
    low, word = page.low, page.low[i]
    if page.glued(i) and (low[i - 1].isalnum() or low[i - 1] in ("$", "£", "€", ":")):
        return None
    if word.isdecimal() and len(word) <= 2:
        if (
            low[i + 1] == ":"
            and page.glued(i + 1)
            and page.glued(i + 2)
            and len(low[i + 2]) == 2
            and low[i + 2].isdecimal()
        ):
            j = i + 3
            if low[j] == ":" and page.glued(j) and low[j + 1].isdecimal():
                if meridiem(page, j + 2) is None:
                    return None  # 2:05:31 is a marathon
                j += 2
            return (int(word), int(low[i + 2]), j) if int(low[i + 2]) < 60 else None
        return int(word), 0, i + 1
    hour, point, minute = word.partition(".")
    if (
        point
        and hour.isdecimal()
        and len(hour) <= 2
        and minute.isdecimal()
        and len(minute) == 2
        and int(minute) < 60
    ):
        return int(hour), int(minute), i + 1
    if word.isdecimal() and len(word) == 4 and int(word[2:]) < 60 and int(word[:2]) < 25:
        return int(word[:2]), int(word[2:]), i + 1
    return None


def meridiem(page: Lexemes, j: int) -> tuple[str, int] | None:
    """Reads "am", "p.m.", "a.m": which half of the day, and where it ends."""
    low = page.low
    word = low[j]
    if word in ("am", "pm"):
        return word[0], j + 1
    if (
        word in ("a", "p")
        and low[j + 1] == "."
        and low[j + 2] == "m"
        and page.glued(j + 1)
        and page.glued(j + 2)
    ):
        return word, j + 4 if low[j + 3] == "." and page.glued(j + 3) else j + 3
    return None


def _zoned(page: Lexemes, found: Clock) -> Clock:
    j = found.last
    if page.low[j] in ZONES and page.word(j).isupper():
        return found._replace(last=j + 1, zone=page.word(j))
    if (
        page.low[j] == "("
        and page.low[j + 1] in ZONES
        and page.word(j + 1).isupper()
        and page.low[j + 2] == ")"
    ):
        return found._replace(zone=page.word(j + 1))
    return found
