"""Times of day: "5:40 p.m.", "7.30am", "1400 GMT", "8 o'clock", "noon"."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import DAY_PARTS, WEEKDAYS, ZONES
from factcheck.lexicon.change import DOWN, UP
from factcheck.lexicon.counting import PREPOSITIONS
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
        return _zoned(page, Clock(_hour(hour, half[0]), minute, i, half[1]))
    hours = j + (low[j] == "o'clock")
    if 1 <= hour <= 12 and (hours > j or not _lone(page, i, j)) and (half := _half(page, hours)):
        return _zoned(page, Clock(_hour(hour, half[0]), minute, i, half[1]))
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
        return _zoned(page, Clock(_hour(hour, half[0]), minute, first, half[1]))
    if not told and not after_at(page, i):
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
    if word not in MINUTES and page.low[i + 1] != "minutes":
        return None
    if not (word in SMALL or word == "twenty" or (word.isdecimal() and len(word) <= 2 and int(word) < 30)):
        return None
    minutes, at = int(word) if word.isdecimal() else SMALL.get(word, 20), i + 1
    if word == "twenty" and low[at] == "-" and low[at + 1] == "five":
        minutes, at = 25, at + 2
    return minutes, at + (low[at] == "minutes")


def _half(page: Lexemes, j: int) -> tuple[str, int] | None:
    """
    Which part of the day: "p.m.", "in the afternoon", "at night", "on Friday evening"; and where it ends.

    A day that stands there too is left to be read by itself.
    """
    if half := meridiem(page, j):
        return half
    low = page.low
    if low[j] == "at" and low[j + 1] == "night":
        return "n", j + 2
    if low[j] in ("in", "on") and low[j + 1] == "the":
        k = j + 2 + (low[j + 2] in ("early", "late"))
        told = low[k] in DAY_PARTS and (low[j] == "in" or low[k + 1] == "of")
        return (_HALVES[low[k]], k + 1) if told else None
    if low[j] == "the" and low[j + 1] in _NEXT and low[j + 2] in DAY_PARTS:
        return _HALVES[low[j + 2]], j  # "since four the previous afternoon"
    k = j + (low[j] == "on")
    if low[k] == "tonight":
        return "n", j
    return (_HALVES[low[k + 1]], j) if low[k] in _DAYS and low[k + 1] in DAY_PARTS else None


_HALVES = {"morning": "a", "afternoon": "p", "evening": "p", "night": "n"}
_NEXT = frozenset("previous next following same".split())
_DAYS = WEEKDAYS.keys() | {"this", "that", "yesterday", "tomorrow"}


def _hour(hour: int, half: str) -> int:
    """An hour of twelve as one of 24: six at night is 18, three at night is 3."""
    late = half == "p" or (half == "n" and hour % 12 >= _NIGHTFALL)
    return hour % 12 + (12 if late else 0)


_NIGHTFALL = 5
AT = frozenset(["at", "until", "till"])
"""What leads up to an hour and nothing else that is counted; "about" may stand between."""
_TOWARDS = frozenset("by before after from since".split())  # the same, where the part of the day is told


def after_at(page: Lexemes, i: int) -> bool:
    """Does "at" or "until" lead up to lexeme i: "at about | six"?"""
    before = page.low[i - 1]
    return before in AT or (before in ("about", "around", "just") and page.low[i - 2] in AT)


def _lone(page: Lexemes, i: int, j: int) -> bool:
    """Is it a figure by itself, which may count anything: "three | in the morning"?"""
    low = page.low
    changed = low[i - 1] == "by" and (low[i - 2] in UP or low[i - 2] in DOWN)  # "fell by two in the morning"
    led = low[i - 1] in _TOWARDS and not changed
    return j == i + 1 and "." not in low[i] and not led and not after_at(page, i)


def _bare(page: Lexemes, i: int, j: int, hour: int, minute: int) -> Clock | None:
    """A time without a.m. or p.m.: "17:40", "1400 GMT", "at 19.45"."""
    low, word = page.low, page.low[i]
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
