"""Times that a watch took: "2:24:11", "9:24.11", "in 3:45"; durations, in seconds."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import ClaimKind

_DAYTIME = frozenset("at by until till from @".split())  # "at 14:32:05" is read off a clock
_TIMED = frozenset("in of clocked timed ran clocking".split())  # before "3:45", which may be an hour too
_UNITS = frozenset("hours hour minutes minute seconds hrs mins".split())
_SIXTY = 60


def stopwatch(page: Lexemes, i: int) -> Draft | None:
    """The time that begins at lexeme i; None where it is an hour of the day, or a ratio."""
    low = page.low
    parts, j = [low[i]], i + 1
    while len(parts) < 3 and low[j] == ":" and page.glued(j) and page.glued(j + 1):
        parts.append(low[j + 1])
        j += 2
    if len(parts) < 2 or page.glued(i) or (page.glued(j) and low[j][:1].isalnum()) or low[j] == ":":
        return None
    if not parts[0].isdecimal() or len(parts[0]) > 3 or low[i - 1] in _DAYTIME or low[i - 1][:1].isdecimal():
        return None
    last, point, decimals = parts[-1].partition(".")
    if not all(_is_sixtieth(part) for part in (*parts[1:-1], last)) or (point and not decimals.isdecimal()):
        return None
    if len(parts) == 2 and not point and low[i - 1] not in _TIMED:
        return None
    value = Decimal(0)
    for part in (*parts[:-1], parts[-1]):
        value = value * _SIXTY + Decimal(part)
    end = j + 1 if low[j] in _UNITS else j
    grain = Decimal(1).scaleb(-len(decimals))
    return Draft(ClaimKind.DURATION, value, i, end, (i, j), unit="second", grain=grain)


def _is_sixtieth(part: str) -> bool:
    """Two digits below sixty?"""
    return len(part) == 2 and part.isdecimal() and int(part) < _SIXTY
