"""Months, days, seasons, feasts and clock zones, with the short forms that agencies print."""

from __future__ import annotations

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTHS = {word: value for value, word in enumerate(_MONTHS, start=1)}
# "mar" and "dec" are names too, so they ask for a day or a year beside them
MONTH_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = {word: value for value, word in enumerate(_DAYS)}
WEEKDAY_SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4,
    "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAY_NAMES = tuple(word.capitalize() for word in _DAYS)
MONTH_NAMES = tuple(word.capitalize() for word in _MONTHS)

# days by how far they lie from the one on which they are named
NEAR_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
# words that point from the day they are printed to the period before it, round it or after it
POINTERS = {"last": -1, "this": 0, "next": 1}
DAY_PARTS = frozenset({"night", "morning", "afternoon", "evening"})
# when of a day prices and counts are taken
SESSIONS = DAY_PARTS | {"midday", "noon", "overnight", "midnight"}
# what a pointer points to: "last week", "this quarter"
PERIODS = DAY_PARTS | {"week", "weekend", "month", "quarter", "year", "decade", "century"}
# what is counted back from today: "two weeks ago"
TIME_UNITS = frozenset({"minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"})

SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})

# days that fall on one date every year
FEASTS = {
    ("new", "year's", "day"): (1, 1),
    ("new", "year's", "eve"): (12, 31),
    ("valentine's", "day"): (2, 14),
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("armistice", "day"): (11, 11),
    ("independence", "day"): None,
    ("st", ".", "patrick's", "day"): (3, 17),
    ("st", "patrick's", "day"): (3, 17),
    ("halloween",): (10, 31),
}

# feasts that move: by the days they lie after Easter Sunday, or by a name that the reckoning knows
MOVABLE: dict[tuple[str, ...], int | str] = {
    ("good", "friday"): -2,
    ("easter", "sunday"): 0,
    ("easter", "monday"): 1,
    ("ash", "wednesday"): -46,
    ("palm", "sunday"): -7,
    ("thanksgiving", "day"): "thanksgiving",
    ("easter",): 0,
    ("thanksgiving",): "thanksgiving",
    ("christmas",): "christmas",
}

# zone letters that follow a clock time
ZONES = frozenset(
    (
        "gmt utc bst cet cest eet eest msk ist pkt jst kst hkt sgt cst mst pst est edt cdt mdt pdt aest "
        "aedt awst acst acdt nzst nzdt et ct mt pt wat eat cat sast"
    ).split()
)

# hours ahead of UTC; a name without summer or winter in it has both
OFFSETS: dict[str, tuple[float, ...]] = {
    "gmt": (0,), "utc": (0,), "bst": (1,), "ist": (5.5, 1), "cet": (1,), "cest": (2,), "eet": (2,),
    "eest": (3,), "msk": (3,), "wat": (1,), "cat": (2,), "sast": (2,), "eat": (3,), "pkt": (5,),
    "sgt": (8,), "hkt": (8,),
    "awst": (8,), "jst": (9,), "kst": (9,), "acst": (9.5,), "acdt": (10.5,), "aest": (10,), "aedt": (11,),
    "nzst": (12,), "nzdt": (13,), "est": (-5,), "edt": (-4,), "cst": (-6, 8), "cdt": (-5,), "mst": (-7,),
    "mdt": (-6,), "pst": (-8,), "pdt": (-7,), "et": (-5, -4), "ct": (-6, -5), "mt": (-7, -6), "pt": (-8, -7),
}  # fmt: skip

OFF = frozenset("ago after afterwards before beforehand earlier later hence previously since prior".split())
"""What stands behind a stretch of time that says how far off something is: "a year earlier"."""
