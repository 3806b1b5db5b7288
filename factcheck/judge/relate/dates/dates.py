"""Do two dates say the same? By value and by precision: a weekday, a day, a month, a year, a time of day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from factcheck.judge.relate.verdict import Relation, Verdict
from factcheck.lexicon.calendar import (
    DAY_PARTS,
    MONTH_NAMES,
    MONTH_SHORT,
    MONTHS,
    OFFSETS,
    SEASONS,
    WEEKDAY_NAMES,
)
from factcheck.lexicon.numerals import SMALL, TENS
from factcheck.lexicon.units import WORDS as UNIT_WORDS
from factcheck.model.claim import Bound, ClaimKind, Date


def relate(a: Date, b: Date) -> Verdict:
    """How two dates stand to each other; swapping them changes nothing but the order of the words."""
    if a.kind is not b.kind:
        return Verdict(Relation.NOT_COMPARABLE, "a day and a time of day")
    if a.kind is ClaimKind.TIME:
        return _times(a, b)
    if _folded(a) == _folded(b) and (a.value == b.value or all(map(_named_alone, (a, b)))):
        return Verdict(Relation.EQUAL)
    if _folded(a) == _folded(b) and _one_relative(a, b):
        why = (
            "one with no day of publication" if None in (a.value, b.value) else "put out on neighbouring days"
        )
        return Verdict(Relation.COMPATIBLE, f"{a.text} in both, {why}")
    if a.impossible or b.impossible:
        return Verdict(
            Relation.DIFFERENT, f"there is no {(a if a.impossible else b).text}: {a.text}, {b.text}"
        )
    if _part(a) and _part(b) and _part(a) != _part(b):
        return Verdict(Relation.DIFFERENT, f"{_part(a)}, {_part(b)}: {a.text}, {b.text}")
    if _season(a) and _season(b) and _season(a) != _season(b):
        return Verdict(Relation.DIFFERENT, f"another season: {a.text}, {b.text}")
    if a.value is None or b.value is None:
        return _ago(a, b) or _unfixed(a, b)
    if a.value_to or b.value_to:
        return _ranges(a, b)
    return _days(a, b)


_PARTS = {
    **dict.fromkeys(("early", "earlier", "beginning", "start"), "early"),
    **dict.fromkeys(("mid", "middle"), "in the middle"),
    **dict.fromkeys(("late", "later", "end", "close"), "late"),
}


def _part(claim: Date) -> str:
    """Which part of the period is named: "early July", "the end of 2023"; empty where none is."""
    if claim.kind is not ClaimKind.DATE:
        return ""
    words = claim.text.casefold().replace("-", " ").split()
    return next((_PARTS[word] for word in words if word in _PARTS), "")


def _season(claim: Date) -> str:
    """The season that is named, of which the value tells the year alone: "next spring"; empty for none."""
    words = claim.text.casefold().split()
    return next(("autumn" if word == "fall" else word for word in words if word in SEASONS), "")


def ends_before(a: Date, b: Date) -> bool:
    """Is the first the end of a month or year, and the second the next one: "the end of April", "May"?"""
    one, two = (_months(claim.value) for claim in (a, b))
    late = _part(a) == "late" or len(a.value or "") > len("2022-04")
    if one is None or two is None or not late or _part(b):
        return False
    day = _day(a.value)
    ends = day is None or (day + timedelta(1)).day == 1
    return ends and two in (one + 1, (one + 1) % 12)


def _months(value: str | None) -> int | None:
    """How many months a value lies after the year nought; of a year told alone, that it begins with."""
    year, _, month = (value or "")[: len("2022-04")].partition("-")
    if month.isdecimal():
        return (int(year) * 12 if year.isdecimal() else 0) + int(month) - 1
    return None


def _folded(claim: Date) -> str:
    words = claim.text.lower().replace(".", "").replace(",", " ").split()
    return " ".join("autumn" if word == "fall" else word for word in words)


def _named_alone(claim: Date) -> bool:
    """Is it a bare weekday: "Friday"? Two copies of one story that say it mean one Friday."""
    return claim.weekday is not None and (claim.resolved or claim.value is None)


def _one_relative(a: Date, b: Date) -> bool:
    """Is it "tomorrow" or "last week" in two copies put out some hours apart, over a midnight?"""
    if any(mark.isdigit() for mark in a.text) or _month_printed(a):
        return False
    if a.value is None or b.value is None:
        return True
    one, other = _day(a.value), _day(b.value)
    if one is None or other is None:
        return False  # "last year" of two years
    return abs(one - other) <= timedelta(1)


# --- times of day --------------------------------------------------------------------------------


def _times(a: Date, b: Date) -> Verdict:
    if (a.value, a.value_to) == (b.value, b.value_to):
        if a.zone and b.zone and not _one_zone(a.zone, b.zone):
            return Verdict(Relation.DIFFERENT, f"another time zone: {a.text}, {b.text}")
        if _folded(a) == _folded(b):
            return Verdict(Relation.EQUAL)
        return Verdict(Relation.ANOTHER_FORM, f"both {a.value}")
    if a.zone and b.zone:
        if _utc(a) & _utc(b):
            return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
        return Verdict(Relation.DIFFERENT, f"another moment: {a.text}, {b.text}")
    between = abs(_minutes(a) - _minutes(b))
    if Bound.ABOUT in (a.bound, b.bound) and min(between, _DAY - between) <= NEAR:
        return Verdict(Relation.COMPATIBLE, f"one is not exact: {a.text}, {b.text}")
    if between == _DAY // 2:
        if _either_half(a) or _either_half(b):
            return Verdict(Relation.COMPATIBLE, f"one says which half of the day: {a.text}, {b.text}")
        return Verdict(Relation.DIFFERENT, f"morning for afternoon: {a.text}, {b.text}")
    if bool(a.zone) != bool(b.zone) and (a.value or "")[3:] == (b.value or "")[3:]:
        return Verdict(Relation.COMPATIBLE, f"one by another clock, it may be: {a.text}, {b.text}")
    return Verdict(Relation.DIFFERENT, f"{_hands(a.value or '', b.value or '')}: {a.text}, {b.text}")


_DAY = 24 * 60  # minutes: "11.50 p.m." is ten short of "midnight"
NEAR = 20  # minutes: as far off as "about six" and "shortly after three" may be


def _hands(one: str, other: str) -> str:
    """What of two times of day differs, in an editor's words."""
    if one[3:] == other[3:]:
        return "the hour differs"
    return "the minutes differ" if one[:2] == other[:2] else "another hour and other minutes"


def _either_half(claim: Date) -> bool:
    """Reads "7 o'clock", "half past six", "6:30": a time of the morning or of the evening."""
    text = claim.text.casefold().replace("’", "'")
    words = text.replace(".", "").split()
    bare = text[:1] in "123456789" and text.translate(_POINTS).isdecimal() and _minutes(claim) < 780
    return (bare or not {"o'clock", "past", "to"}.isdisjoint(words)) and _HALVES.isdisjoint(words)


_POINTS = str.maketrans("", "", ":.")


_HALVES = DAY_PARTS | {"am", "pm"}


def _minutes(claim: Date) -> int:
    value = claim.value or "00:00"
    return int(value[:2]) * 60 + int(value[3:5])


def _utc(claim: Date) -> set[int]:
    """The minutes of the day in UTC that a time may be; "ET" is one of two."""
    minutes = _minutes(claim)
    return {round(minutes - 60 * offset) % 1440 for offset in OFFSETS.get((claim.zone or "").lower(), ())}


def _one_zone(one: str, other: str) -> bool:
    """Do two zone names stand for one clock: "EDT" and "ET", "GMT" and "UTC"?"""
    first, second = OFFSETS.get(one.lower(), ()), OFFSETS.get(other.lower(), ())
    return not set(first).isdisjoint(second)


# --- so long ago ----------------------------------------------------------------------------------


def _ago(a: Date, b: Date) -> Verdict | None:
    """Reads "24 hours ago" against "24 days ago", where no day of publication fixes either."""
    one, other = _back(a), _back(b)
    if one is None or other is None:
        return None
    if one == other:
        return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
    vague = not _SEVERAL.isdisjoint((*_folded(a).split(), *_folded(b).split()))
    if vague and max(one, other) < 4 * min(one, other):
        return Verdict(Relation.COMPATIBLE, f"{a.text} may be {b.text}")
    loose = a.bound is not b.bound or _folded(a).split()[-2] != _folded(b).split()[-2]
    if loose and max(one, other) < 2 * min(one, other):
        return Verdict(Relation.COMPATIBLE, f"{a.text} may be {b.text}")
    return Verdict(Relation.DIFFERENT, f"the times differ: {a.text}, {b.text}")


_ONE = frozenset({"a", "an"})
_SEVERAL = frozenset({"several", "few"})
_FEW = 3  # what stands for "several" and "a few", where another vague time is held against it


def _back(claim: Date) -> Decimal | None:
    """How many seconds before publication it lies; None where it is not told so."""
    *before, count, word, last = ("", "", "", *_folded(claim).replace("-", " ").split())
    unit = UNIT_WORDS.get((word,)) if last == "ago" else None
    if unit is None:
        return None
    value = SMALL.get(count, TENS.get(count, 1 if count in _ONE else None))
    value = _FEW if count in _SEVERAL else value
    if count.isdecimal() and len(count) < 9:
        value = int(count)
    if value is None or before[-1] in TENS:
        return None
    return unit.factor * value / (2 if count in _ONE and before[-1] == "half" else 1)


# --- days that nothing fixes ---------------------------------------------------------------------


def _unfixed(a: Date, b: Date) -> Verdict:
    """One of the two has no value: weekdays are compared by name, the rest is left open."""
    one, other = _weekday(a), _weekday(b)
    if one is not None and other is not None:
        if one != other:
            reason = f"{WEEKDAY_NAMES[one]} for {WEEKDAY_NAMES[other]}: {a.text}, {b.text}"
            return Verdict(Relation.DIFFERENT, reason)
        if a.value is None and b.value is None:
            return Verdict(Relation.EQUAL)
        return Verdict(Relation.COMPATIBLE, f"{a.text} is {b.text}")
    pointed = [text.split() for text in (_folded(a), _folded(b))]
    alike = all(words[0] in ("last", "next") for words in pointed)
    if alike and pointed[0][0] == pointed[1][0] and (one is None) != (other is None):
        return Verdict(Relation.COMPATIBLE, f"{a.text} may be {b.text}")  # next Tuesday lies in next week
    if alike and pointed[0] != pointed[1]:
        return Verdict(Relation.DIFFERENT, f"another time: {a.text}, {b.text}")
    return Verdict(Relation.NOT_COMPARABLE, f"no day is fixed: {a.text}, {b.text}")


def _weekday(claim: Date) -> int | None:
    """The weekday printed, or that of the day."""
    if claim.weekday is not None:
        return claim.weekday
    day = _day(claim.value)
    return day.weekday() if day else None


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value and len(value) == 10 else None
    except ValueError:
        return None


# --- ranges --------------------------------------------------------------------------------------


def _ranges(a: Date, b: Date) -> Verdict:
    ends = [(claim.value or "", claim.value_to or "") for claim in (a, b)]
    if any("X" in value[:4] for own in ends for value in own):
        ends = [(value[4:], value_to[4:]) for value, value_to in ends]
    if ends[0] == ends[1]:
        return Verdict(Relation.ANOTHER_FORM, f"{a.text} is {b.text}")
    if a.value_to and b.value_to:
        return Verdict(Relation.DIFFERENT, f"the periods differ: {a.text}, {b.text}")
    period, point = (a, b) if a.value_to else (b, a)
    first, last, at = period.value or "", period.value_to or "", point.value or ""
    if "X" in first[:4] + at[:4]:  # a year that one of them leaves open is no other year
        first, last, at = first[4:], last[4:], at[4:]
    size = min(len(first), len(at))
    if first[:size] <= at[:size] <= last[:size]:
        return Verdict(Relation.COMPATIBLE, f"{point.text} lies in {period.text}")
    return Verdict(Relation.DIFFERENT, f"{point.text} lies outside {period.text}")


# --- days, months, years -------------------------------------------------------------------------


def _days(a: Date, b: Date) -> Verdict:
    one, other = a.value or "", b.value or ""
    if one == other:
        return Verdict(Relation.ANOTHER_FORM, f"both {spoken(one)}")
    if "W" in one or "W" in other:
        return _weeks(a, b)
    if "Q" in one or "Q" in other:
        return _quarters(a, b)
    if guessed := _guessed(a, b):
        return guessed
    if one.startswith("-") or other.startswith("-"):
        return Verdict(Relation.DIFFERENT, f"the year differs: {a.text}, {b.text}")
    first, second = one.split("-"), other.split("-")
    if a.weekday is not None and b.weekday is not None and a.weekday != b.weekday:
        names = f"{WEEKDAY_NAMES[a.weekday]} for {WEEKDAY_NAMES[b.weekday]}"
        return Verdict(Relation.DIFFERENT, f"{names}: {_told(a)}, {_told(b)}")
    for place, (x, y) in enumerate(zip(first, second, strict=False)):
        if not _agree(x, y):
            what = ("year", "month", "day")[place]
            return Verdict(Relation.DIFFERENT, f"the {what} differs: {_told(a)}, {_told(b)}")
    if len(first) == len(second):
        return Verdict(Relation.COMPATIBLE, f"{a.text} may be {b.text}")
    fine, coarse = (a, b) if len(first) > len(second) else (b, a)
    return Verdict(Relation.COMPATIBLE, f"{fine.text} lies in {coarse.text}")


def _agree(x: str, y: str) -> bool:
    """Are two parts one, an X standing for any digit: "199X" and "1994", "XXXX" and "2022"?"""
    return all(i == j or "X" in (i, j) for i, j in zip(x, y, strict=True))


def _told(claim: Date) -> str:
    """The date as printed, with its value where the words alone do not give it."""
    if claim.value and claim.resolved and _day(claim.value):
        return f"{claim.text} ({spoken(claim.value)})"
    return claim.text


def _guessed(a: Date, b: Date) -> Verdict | None:
    """A week or a year that was only inferred settles nothing against one that is printed."""
    for bare, other in ((a, b), (b, a)):
        if bare.weekday is not None and _is_bare(bare) and _weeks_apart(bare, other):
            return Verdict(Relation.COMPATIBLE, f"{WEEKDAY_NAMES[bare.weekday]} in both: {a.text}, {b.text}")
    inferred = [claim for claim in (a, b) if claim.resolved and _month_printed(claim)]
    if inferred and (a.value or "")[4:] == (b.value or "")[4:]:
        return Verdict(Relation.COMPATIBLE, f"the year is given in one: {a.text}, {b.text}")
    return None


def _weeks_apart(weekday: Date, claim: Date) -> bool:
    """Does the date, in the year of the weekday where none is printed, lie a week or two off, or on it?"""
    named, dated = _day(weekday.value), _day(claim.value)
    if named is None or dated is None:
        return False
    if not _year_printed(claim) and (dated.month, dated.day) != (2, 29):
        dated = dated.replace(year=named.year)
    return abs(named - dated) in (timedelta(0), timedelta(7), timedelta(14))


def _is_bare(claim: Date) -> bool:
    return not any(letter.isdigit() for letter in claim.text)


def _month_printed(claim: Date) -> bool:
    words = claim.text.lower().replace(".", " ").split()
    return any(word in MONTHS or word in MONTH_SHORT for word in words)


def _year_printed(claim: Date) -> bool:
    return any(len(word.strip(",.")) == 4 and word.strip(",.").isdecimal() for word in claim.text.split())


def _weeks(a: Date, b: Date) -> Verdict:
    week, other = (a, b) if "W" in (a.value or "") else (b, a)
    day = _day(other.value)
    if "W" in (other.value or ""):
        return Verdict(Relation.DIFFERENT, f"another week: {a.text}, {b.text}")
    if day is None:
        return _week_and_longer(week, other)
    year, number, _ = day.isocalendar()
    if f"{year:04}-W{number:02}" == week.value:
        return Verdict(Relation.COMPATIBLE, f"{other.text} lies in {week.text}")
    return Verdict(Relation.DIFFERENT, f"{other.text} lies outside {week.text}")


def _week_and_longer(week: Date, longer: Date) -> Verdict:
    """A week against a month or a year: does any day of it lie in there?"""
    year, _, number = (week.value or "").partition("-W")
    within = longer.value or ""
    if "X" in within or "Q" in within:
        return Verdict(Relation.NOT_COMPARABLE, f"a week and a longer time: {week.text}, {longer.text}")
    ends = (date.fromisocalendar(int(year), int(number), day).isoformat() for day in (1, 7))
    if any(end.startswith(within) for end in ends):
        return Verdict(Relation.COMPATIBLE, f"{week.text} lies in {longer.text}")
    return Verdict(Relation.DIFFERENT, f"{week.text} lies outside {longer.text}")


def _quarters(a: Date, b: Date) -> Verdict:
    one, other = a.value or "", b.value or ""
    if not _agree(one[:4], other[:4]):
        return Verdict(Relation.DIFFERENT, f"the year differs: {a.text}, {b.text}")
    if "Q" in one and "Q" in other:
        if one[4:] == other[4:]:
            return Verdict(Relation.COMPATIBLE, f"{a.text} may be {b.text}")
        return Verdict(Relation.DIFFERENT, f"another quarter: {a.text}, {b.text}")
    quarter, rest = (one, other) if "Q" in one else (other, one)
    if len(rest) == 4:
        return Verdict(Relation.COMPATIBLE, f"{a.text}, {b.text}: the quarter is given in one")
    if (int(rest[5:7]) - 1) // 3 + 1 == int(quarter[-1]):
        return Verdict(Relation.COMPATIBLE, f"{a.text}, {b.text}: the month lies in the quarter")
    return Verdict(Relation.DIFFERENT, f"the month lies outside the quarter: {a.text}, {b.text}")


def spoken(value: str) -> str:
    """A value in plain words: "27 September 2022", "September 2022", "2022", "200 BC"."""
    if value.startswith("-"):
        return f"{int(value[1:]) + 1} BC"
    parts = value.split("-")
    year = "" if "X" in parts[0] else parts[0]
    if len(parts) < 2 or not parts[1].isdecimal():
        return value
    month = MONTH_NAMES[int(parts[1]) - 1]
    day = str(int(parts[2])) if len(parts) > 2 else ""
    return " ".join(part for part in (day, month, year) if part)
