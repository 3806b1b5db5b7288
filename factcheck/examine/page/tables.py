"""Tables in text: lines of cells with figures in them, which no claim is taken from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.model.article import READ, Zone, ZoneKind
from factcheck.model.pattern import late

_GAP = late(r"\t+| {2,}|[ \t]*\|[ \t]*")
_FIGURE = late(r"[-+–−~<>$£€¥(]*\d[\d.,:/–-]*(?:\s?%|[a-z]{1,3}\b)?[)*]?|[-–—]|n/?a", re.IGNORECASE)
_RULE = late(r"[\s|:+=_-]+")  # "|---|---|"
LONGEST = 160  # characters: a line of a table has no more
_LONGEST_CELL = 48


def cells(line: str) -> list[str]:
    """The cells of a line: what stands between tabs, wide gaps or upright strokes; [] where it is no row."""
    if len(line) > LONGEST or not ("|" in line or "\t" in line or "  " in line):
        return []
    found = [cell for cell in _GAP.split(line.strip(" \t|")) if cell]
    return found if len(found) > 1 and all(len(cell) <= _LONGEST_CELL for cell in found) else []


def rows(lines: list[str]) -> Iterator[range]:
    """Every run of lines that is a table: two have a figure behind their first cell, or one rules it off."""
    begin = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and (cells(lines[at]) or (at > begin and _RULE.fullmatch(lines[at]))):
            continue
        run = range(begin, at)
        begin = at + 1
        figured = sum(any(_FIGURE.fullmatch(cell) for cell in cells(lines[row])[1:]) for row in run)
        ruled = any("|" in lines[row] and _RULE.fullmatch(lines[row]) for row in run)
        if (figured > 1 and 2 * figured >= len(run)) or (ruled and len(run) > 2):
            yield run


def tables(text: str, zones: Iterable[Zone]) -> list[int]:
    """How many rows each table has that stands beside the story or in it: below its first words."""
    found: list[int] = []
    lines: list[str] = []
    begun = False
    for zone in zones:
        if zone.kind is ZoneKind.FURNITURE:
            lines.append(zone.span.of(text) if begun else "")
            continue
        found.extend(_counted(lines))
        lines = []
        begun = begun or zone.kind in READ
    return [*found, *_counted(lines)]


def _counted(lines: list[str]) -> Iterator[int]:
    for run in rows(lines):
        yield sum(_RULE.fullmatch(lines[row]) is None for row in run)
