"""
Floors of accuracy, pinned in floors.toml: `make floors` raises them to what is measured, and lowers none.

    python -m tests.floors           raise
    python -m tests.floors --check   tell what is measured beside each floor, change nothing

A floor that has to fall is lowered by hand, as `{ floor = 0.90, was = 0.92, reason = "..." }`. A measure whose name
begins with "false" is a ceiling: for it, raising is lowering. One that is measured no more is named under [gone], with the reason.
"""

from __future__ import annotations

import math
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.accuracy import Measures, groups

PINNED = Path(__file__).parent / "floors.toml"
DIGITS = 3
Floors = Mapping[str, Mapping[str, Any]]
_LINE = re.compile(r'^"(?P<name>[^"]+)" = (?P<value>.*)$')
_HEAD = re.compile(r"^\[(?P<group>[\w-]+)\]$")


class Fall(NamedTuple):
    """A measure that is worse than its floor."""

    name: str
    floor: float
    measured: float

    def __str__(self) -> str:
        return f"{self.name}: {self.measured:.4f}, and its floor is {self.floor:g}"


def pinned(text: str | None = None) -> dict[str, dict[str, Any]]:
    """The floors by group, those of a text or those of this tree."""
    return tomllib.loads(PINNED.read_text(encoding="utf-8") if text is None else text)


def number(entry: Any) -> float:
    """A floor, written bare or with the reason why it was lowered."""
    return float(entry["floor"] if isinstance(entry, dict) else entry)


def ceiling(name: str) -> bool:
    """Is a measure the better the lower?"""
    return name.startswith("false")


def falls(floors: Mapping[str, Any], measured: Measures) -> list[Fall]:
    """What is worse than its floor by more than the slack of its group, and floors of what is measured no more."""
    slack = floors.get("slack", 0)
    out = []
    for name, entry in floors.items():
        if name == "slack":
            continue
        floor, value = number(entry), measured.get(name, math.nan)
        good = value <= floor * (1 + slack) if ceiling(name) else value >= floor * (1 - slack)
        if not good:
            out.append(Fall(name, floor, value))
    return out


def raised(text: str, measured: Mapping[str, Measures]) -> str:
    """The text of floors.toml with each floor that is bettered put at what is measured, and new measures added."""
    out, group, left = [], "", {name: dict(of) for name, of in measured.items()}
    for line in [*text.rstrip().split("\n"), "[]"]:
        if head := _HEAD.match(line) or line == "[]":
            while out and not out[-1]:
                out.pop()
            out += [f'"{name}" = {_down(name, value)}' for name, value in left.pop(group, {}).items()]
            group = "" if line == "[]" else head["group"]
            out += [""] if out else []
        elif (found := _LINE.match(line)) and found["name"] in left.get(group, {}):
            name = found["name"]
            line = _better(name, line, tomllib.loads(line)[name], left[group].pop(name))
        if line != "[]":
            out.append(line)
    for name, values in left.items():
        out += [f"[{name}]", *(f'"{key}" = {_down(key, value)}' for key, value in values.items()), ""]
    return "\n".join(out).strip() + "\n"


def _better(name: str, line: str, entry: Any, value: float) -> str:
    told, floor = _down(name, value), number(entry)
    better = float(told) < floor if ceiling(name) else float(told) > floor
    if not better:
        return line
    if isinstance(entry, dict) and (
        float(told) > entry["was"] if ceiling(name) else float(told) < entry["was"]
    ):
        return re.sub(r"floor = [\d.]+", f"floor = {told}", line)  # not yet what it was: the reason stays
    return f'"{name}" = {told}'


def _down(name: str, value: float) -> str:
    """A measure as a floor: to a few digits, never better than measured."""
    scale = 10**DIGITS
    cut = (math.ceil if ceiling(name) else math.floor)(round(value * scale, 6)) / scale
    return f"{cut:g}"


def unreasoned(before: Floors, now: Floors) -> Iterator[str]:
    """Floors that were lowered, or dropped, without a reason."""
    gone = {name for name, reason in now.get("gone", {}).items() if str(reason).strip()}
    for group, entries in before.items():
        for name, entry in entries.items():
            if name == "slack" or group == "gone" or f"{group}: {name}" in gone:
                continue
            new, was = now.get(group, {}).get(name), number(entry)
            if new is None:
                yield f"{group}: {name} is gone; say why under [gone]"
            elif (number(new) > was if ceiling(name) else number(new) < was) and not _reason(new, was):
                yield f'{group}: {name} fell from {was:g}; write {{ floor = ..., was = {was:g}, reason = "..." }}'


def _reason(entry: Any, was: float) -> bool:
    return (
        isinstance(entry, dict)
        and bool(str(entry.get("reason", "")).strip())
        and float(entry.get("was", 0)) == was
    )


def main() -> None:
    """Measure, tell what is measured beside each floor, and raise what can be raised."""
    floors = pinned() if PINNED.exists() else {}
    measured = {}
    for group, measure in groups():
        measured[group] = measure()
        print(f"[{group}]")
        for name, value in measured[group].items():
            floor = floors.get(group, {}).get(name)
            print(f"  {name:42}{value:9.4f}   floor {'-' if floor is None else format(number(floor), 'g')}")
    if "--check" not in sys.argv[1:]:
        text = PINNED.read_text(encoding="utf-8") if PINNED.exists() else ""
        PINNED.write_text(raised(text, measured), encoding="utf-8")


if __name__ == "__main__":
    main()
